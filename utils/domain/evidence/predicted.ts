/**
 * Level E0: the time a task should take by the keystroke-level model, before anybody has been timed. It ranks
 * ideas; it is always called 'predicted', carries its band, and has no way into a measured total.
 * Source: Card, Moran & Newell 1983 [20 in reference/evaluation.md]; checked by oracle O14.
 */
import type { Interval } from './geometric-mean';

/** Keystroke, point, button press or release, move hand, think, and wait for Mosaic. */
export type Operator = 'K' | 'P' | 'B' | 'H' | 'M' | 'R';

/** Seconds of each operator but R, which is measured in the council's own Mosaic. */
export type OperatorSeconds = Readonly<Partial<Record<Operator, number>>>;

export interface KlmScript {
  /** `n` times operator `op`, each of `s` seconds when the script states them. */
  readonly ops: readonly { readonly op: Operator; readonly n: number; readonly s?: number }[];
}

export type Typist = 'skilled' | 'typical';

/** Seconds a keystroke takes. */
const keystroke: Record<Typist, number> = { skilled: 0.2, typical: 0.28 };

const published: OperatorSeconds = { P: 1.1, B: 0.1, H: 0.4, M: 1.35 };

/** The model's published error: a fifth either way. */
const bandShare = 0.21;

export interface Prediction {
  readonly verdict: 'predicted';
  readonly level: 'E0';
  readonly seconds: number;
  readonly band: Interval;
}

export interface PredictionRefused {
  readonly verdict: 'refused';
  readonly because: 'wait-not-measured' | 'not-a-count' | 'assistive-technology';
  readonly operator?: Operator;
}

export interface Conditions {
  readonly typist?: Typist;
  /** Replaces or adds operator times; `R` is this council's measured wait. */
  readonly seconds?: OperatorSeconds;
  /** The model is out by half for users of assistive technology [21], so it is not used for them. */
  readonly user?: 'mouse-and-keyboard' | 'assistive-technology';
}

/** The script's time in seconds with its ±21 % band. */
export function predictedTime(
  script: KlmScript,
  conditions: Conditions = {},
): Prediction | PredictionRefused {
  const { typist = 'typical', user = 'mouse-and-keyboard' } = conditions;
  if (user === 'assistive-technology') return { verdict: 'refused', because: user };
  const times: OperatorSeconds = { ...published, K: keystroke[typist], ...conditions.seconds };
  let seconds = 0;
  for (const { op, n, s = times[op] } of script.ops) {
    if (s === undefined) return { verdict: 'refused', because: 'wait-not-measured', operator: op };
    if (!(Number.isFinite(n * s) && n >= 0 && s >= 0)) {
      return { verdict: 'refused', because: 'not-a-count', operator: op };
    }
    seconds += n * s;
  }
  const band: Interval = [seconds * (1 - bandShare), seconds * (1 + bandShare)];
  return { verdict: 'predicted', level: 'E0', seconds, band };
}

/**
 * True when an observed saving per task is larger than the whole task was predicted to take by hand: then the
 * timing, not the saving, is what needs looking at. Both in seconds.
 */
export function isBeyondBelief(savedPerTask: number, predictedByHand: Prediction): boolean {
  return savedPerTask > predictedByHand.band[1];
}
