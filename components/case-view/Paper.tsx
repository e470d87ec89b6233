/**
 * A kept copy as nodes, on paper of its own. It can be scrolled, by keyboard too, and selected from; there is
 * nothing in it to press.
 */
import { useEffect, useRef } from 'react';
import type { PageCopy } from '../../utils/domain/kept-copy/page-copy';
import { rebuild } from '../../utils/page-copy/rebuild';
import { selectedIn } from '../../utils/page-copy/selected';

export interface PaperProps {
  readonly copy: PageCopy;
  /** The place of the line to begin at; null for the top. */
  readonly at: number | null;
  readonly onSelect: (text: string) => void;
}

export function Paper({ copy, at, onSelect }: PaperProps) {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const rebuilt = rebuild(copy, host.current);
    if (at === null) rebuilt.showHeading();
    else rebuilt.show(at);
  }, [copy, at]);
  useEffect(() => {
    const onChange = () => {
      const text = host.current ? selectedIn(host.current) : '';
      if (text !== '') onSelect(text);
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [onSelect]);
  return <section ref={host} className="paper" />;
}
