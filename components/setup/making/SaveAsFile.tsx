/** A text to be saved as a file, where and when a person presses. Nothing leaves this computer. */
import { useEffect, useState } from 'react';

export interface SaveAsFileProps {
  readonly text: string;
  /** Neutral: nobody's name is in it. */
  readonly name: string;
}

export function SaveAsFile({ text, name }: SaveAsFileProps) {
  const [address, setAddress] = useState<string | undefined>(undefined);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <a className="button button-secondary" href={address} download={name}>
      Save as a file
    </a>
  );
}
