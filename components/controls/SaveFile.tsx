/**
 * A file that a person takes out: a link to save it, neutrally named. The file is made when it is pressed, so that a
 * page full of links costs nothing, and let go with the page; nothing is kept in the browser.
 */
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';

type Content = string | Uint8Array<ArrayBuffer>;

export interface SaveFileProps {
  /** Names nobody: it ends up in folders and on screens. */
  readonly fileName: string;
  readonly type: string;
  /** The file, or how to make it. */
  readonly content: Content | (() => Content);
  readonly children: ReactNode;
}

/** Where the link leads until it is pressed: a link without an address is none to a keyboard. */
const unmade = '#';

export function SaveFile({ fileName, type, content, children }: SaveFileProps) {
  const address = useRef('');
  useEffect(() => () => URL.revokeObjectURL(address.current), []);
  const make = ({ currentTarget: link }: MouseEvent<HTMLAnchorElement>) => {
    URL.revokeObjectURL(address.current);
    const made = typeof content === 'function' ? content() : content;
    address.current = URL.createObjectURL(new Blob([made], { type }));
    link.href = address.current; // the browser reads it once this press has been heard
  };
  return (
    <a className="button button-secondary" href={unmade} download={fileName} onClick={make}>
      {children}
    </a>
  );
}
