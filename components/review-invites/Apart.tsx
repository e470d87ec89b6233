/** Who must not meet: pairs that a person names. It stays in sight, and two who are kept apart cannot both come to one part. */
import { useState } from 'react';
import type { ReviewDraft } from '../../utils/domain/reviews/review-draft';
import { Button } from '../controls/Button';
import { Choice } from '../controls/Choice';

export interface ApartProps {
  readonly draft: ReviewDraft;
  readonly keepApart: (one: string, other: string) => void;
}

export function Apart({ draft, keepApart }: ApartProps) {
  const [one, chooseOne] = useState<string | null>(null);
  const [other, chooseOther] = useState<string | null>(null);
  const people = draft.rows
    .filter(({ name }) => name !== '')
    .map(({ key, name, title }) => ({ value: key, text: `${name} · ${title}` }));
  const named = new Map(draft.rows.map(({ key, name }) => [key, name]));
  const isPair = one !== null && other !== null && one !== other;
  return (
    <section className="card">
      <h3>Who must not meet</h3>
      {draft.mustNotMeet.length === 0 ? <p className="hint">Nobody is kept apart.</p> : null}
      {draft.fromSheet.apart === '' ? null : (
        <p className="quote">
          On the sheet as well: <bdi>{draft.fromSheet.apart}</bdi>
        </p>
      )}
      <ul className="rows">
        {draft.mustNotMeet.map(([first, second]) => (
          <li key={`${first} ${second}`} className="row row-line">
            <p className="row-title">
              <bdi>{named.get(first)}</bdi> and <bdi>{named.get(second)}</bdi>
            </p>
            <Button kind="quiet" onPress={() => keepApart(first, second)}>
              They may meet
            </Button>
          </li>
        ))}
      </ul>
      <Choice label="One" hint={null} options={people} chosen={one} onChoose={chooseOne} />
      <Choice label="And the other" hint={null} options={people} chosen={other} onChoose={chooseOther} />
      <Button
        kind="secondary"
        onPress={() => {
          if (!isPair) return;
          keepApart(one, other);
          chooseOne(null);
          chooseOther(null);
        }}
      >
        Keep them apart
      </Button>
      {one !== null && one === other ? <p className="field-problem">Choose two different people.</p> : null}
    </section>
  );
}
