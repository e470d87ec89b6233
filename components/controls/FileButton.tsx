/**
 * Hands one file out on a person's press, under a name that says nothing about anybody. Until then the text waits in
 * the page's memory, and it is let go when the button goes.
 */
import { type ReactNode, useEffect, useState } from 'react';

export interface FileButtonProps {
  readonly fileName: string;
  readonly type: string;
  readonly text: string;
  readonly onSaved: () => void;
  readonly children: ReactNode;
}

export function FileButton({ fileName, type, text, onSaved, children }: FileButtonProps) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return address === null ? null : (
    <a className="button button-secondary" href={address} download={fileName} onClick={onSaved}>
      {children}
    </a>
  );
}
