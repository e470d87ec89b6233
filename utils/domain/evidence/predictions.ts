/**
 * What each timed task should take by the keystroke-level model, per brother or sister: clicks, keys and thought, and
 * no wait, because the waits of a council's own Mosaic have not been measured. Always called predicted.
 * Source: reference/evaluation.md section 3.
 */
import { type KlmScript, type Prediction, predictedTime } from './predicted';

interface Scripts {
  readonly byHand: KlmScript;
  readonly withHelper: KlmScript;
  /** What one prediction is of. */
  readonly per: string;
}

const ops = (counts: Readonly<Partial<Record<'M' | 'P' | 'B' | 'H' | 'K', number>>>): KlmScript => ({
  ops: Object.entries(counts).map(([op, n]) => ({ op: op as keyof typeof counts, n })),
});

const scripts: Readonly<Record<string, Scripts>> = {
  'SC-003': {
    byHand: ops({ M: 6, P: 8, B: 16, H: 6, K: 30 }),
    withHelper: ops({ M: 2, P: 5, B: 10 }),
    per: 'sibling',
  },
};

export interface PredictedSaving {
  readonly byHand: Prediction;
  readonly withHelper: Prediction;
  readonly per: string;
}

/** The prediction of a change, or null where nobody has written down what hands do. */
export function predictedSaving(changeId: string): PredictedSaving | null {
  const found = scripts[changeId];
  if (!found) return null;
  const [byHand, withHelper] = [predictedTime(found.byHand), predictedTime(found.withHelper)];
  if (byHand.verdict === 'refused' || withHelper.verdict === 'refused') return null;
  return { byHand, withHelper, per: found.per };
}
