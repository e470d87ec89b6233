/**
 * Hands one file out on a person's press, under a name that says nothing about anybody. Until then the text waits in
 * the page's memory, and it is let go when the button goes.
 */
import { type ReactNode, useEffect, useMemo } from 'react';

export interface FileButtonProps {
  readonly fileName: string;
  readonly type: string;
  readonly text: string;
  readonly onSaved: () => void;
  readonly children: ReactNode;
}

export function FileButton({ fileName, type, text, onSaved, children }: FileButtonProps) {
  const address = useMemo(() => URL.createObjectURL(new Blob([text], { type })), [text, type]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a className="button button-secondary" href={address} download={fileName} onClick={onSaved}>
      {children}
    </a>
  );
}
