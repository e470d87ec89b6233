/**
 * A file that a person takes out: a link to save it, neutrally named. The text is made when the link is shown and
 * let go when it is gone; nothing is kept in the browser.
 */
import { type ReactNode, useEffect, useState } from 'react';

export interface SaveFileProps {
  /** Names nobody: it ends up in folders and on screens. */
  readonly fileName: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly children: ReactNode;
}

export function SaveFile({ fileName, type, content, children }: SaveFileProps) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content, type]);
  return (
    <a className="button button-secondary" href={address ?? undefined} download={fileName}>
      {children}
    </a>
  );
}
