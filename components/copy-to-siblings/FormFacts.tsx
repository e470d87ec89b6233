/**
 * What a visit or a section of a form gives every child chosen, answer by answer, and what of it is never carried over.
 * Nothing that is written may be missing here: it is the page before saving.
 */
import type { DraftedForm } from '../../utils/domain/recordings/form';

export function SharedAnswers({ form }: { readonly form: DraftedForm }) {
  if (form.answers.length === 0) return null;
  return (
    <section className="card" aria-labelledby="shared-answers">
      <h4 id="shared-answers">Each of them gets these answers</h4>
      <dl className="facts facts-stacked">
        {form.answers.map(({ field, label, text }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface NotCopiedOfFormProps {
  readonly childName: string;
  readonly asksEach: boolean;
  readonly leftBehind: readonly string[];
}

export function NotCopiedOfForm({ childName, asksEach, leftBehind }: NotCopiedOfFormProps) {
  return (
    <section className="not-copied" aria-labelledby="not-copied">
      <h3 id="not-copied">Not copied</h3>
      <ul>
        {asksEach ? (
          <li>
            What is <bdi>{childName}</bdi>’s own, such as seen alone and what was said: it is not even read
          </li>
        ) : null}
        <li>Requests and next actions: none is sent</li>
        {leftBehind.length > 0 ? (
          <li>
            Parts that Tessera cannot carry: <bdi>{leftBehind.join(', ')}</bdi>
          </li>
        ) : null}
        <li>Everything else in the child’s form: it stays as it is</li>
      </ul>
      <p className="hint">
        Where a child’s form lacks one of the answers, or somebody has written there already, nothing is saved
        and you are told.
      </p>
    </section>
  );
}
