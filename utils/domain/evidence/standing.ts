/**
 * Whether an answer may be seen at all. A person's own figures are theirs; as soon as other people's are in it, it
 * needs k of them, and nobody who gives most of it. Whoever sees a table of changes sees none below k.
 * Source: reference/evaluation.md section 8.
 */
import { type Answer, contributorsElsewhere } from './answer';
import { kInForce, suppressSmall, type WithheldBy } from './suppression';

export type AnswerStanding =
  /** This device and its own stopwatch sheets alone. */
  | { readonly verdict: 'own' }
  | { readonly verdict: 'pooled'; readonly people: number }
  | {
      readonly verdict: 'withheld';
      readonly by: WithheldBy;
      readonly people: number;
      readonly need: number;
    };

/** How an answer stands for somebody at the device that its own part comes from. */
export function standingOfAnswer({ contributors }: Answer, k: number): AnswerStanding {
  const elsewhere = contributorsElsewhere(contributors);
  const people = Object.keys(elsewhere).length;
  if (people === 0) return { verdict: 'own' };
  const [cell] = suppressSmall([{ key: 'elsewhere', contributors: elsewhere }], { k });
  return cell?.withheldBy
    ? { verdict: 'withheld', by: cell.withheldBy, people, need: kInForce(k) }
    : { verdict: 'pooled', people };
}
