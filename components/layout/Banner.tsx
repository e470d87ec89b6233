/** A short word that stands out: a note, a caution or a problem, told apart by shape and word. */
import type { ReactNode } from 'react';

export type BannerKind = 'note' | 'caution' | 'problem';

const heads: Record<BannerKind, { readonly shape: string; readonly word: string }> = {
  note: { shape: 'i', word: 'Note' },
  caution: { shape: '!', word: 'Caution' },
  problem: { shape: '✕', word: 'Problem' },
};

export interface BannerProps {
  readonly kind: BannerKind;
  readonly children: ReactNode;
}

export function Banner({ kind, children }: BannerProps) {
  return (
    <div className={`banner banner-${kind}`}>
      <span className="banner-shape" aria-hidden="true">
        {heads[kind].shape}
      </span>
      <div>
        <span className="visually-hidden">{heads[kind].word}: </span>
        {children}
      </div>
    </div>
  );
}
