/**
 * What has to be put right before saving, each line leading to its control. Buttons and not links: a link
 * would put a control's id, and with it a person's id, into the address and so into the history on disk.
 */
import { useEffect } from 'react';
import { useFocusOn, useFocusTarget } from './focus-targets';

export interface Problem {
  readonly controlId: string;
  readonly text: string;
}

export const errorSummaryId = 'problems';

export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const focusOn = useFocusOn();
  const box = useFocusTarget(errorSummaryId);
  useEffect(() => focusOn(errorSummaryId), [focusOn]);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h3>{problems.length === 1 ? 'One thing to put right' : `${problems.length} things to put right`}</h3>
      <ul>
        {problems.map((problem) => (
          <li key={problem.controlId + problem.text}>
            <button type="button" className="link" onClick={() => focusOn(problem.controlId)}>
              {problem.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The problem that belongs to one control, to be said beside it too. */
export function problemOf(problems: readonly Problem[], controlId: string): string | null {
  return problems.find((problem) => problem.controlId === controlId)?.text ?? null;
}
