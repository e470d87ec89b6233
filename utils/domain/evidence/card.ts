/**
 * The card of one small change for business support: counts, predicted, stated and observed beside one another and
 * never added, what is missing, and one plain sentence to paste into a report. The words are true from the first use.
 * Source: reference/evaluation.md sections 3, 6, 11 and 15.
 */
import { type Day, toUkDay } from '../day';
import { type Answer, displayedOf } from './answer';
import { baselineStanding } from './baseline';
import { isDueForReview } from './change-log';
import { sayDuration, sayRatio, settledTasks, twoFigures } from './display';
import type { Estimate } from './estimate';
import { weekStartsOn } from './iso-week';
import { predictedSaving } from './predictions';
import type { SmallChange } from './small-change';
import { type AnswerStanding, standingOfAnswer } from './standing';
import { noSignature } from './use';

export type ObservedKind =
  | 'nothing'
  | 'withheld'
  | 'not-enough'
  | 'no-clear-change'
  | 'saves-time'
  | 'costs-time';

export interface Observed {
  readonly kind: ObservedKind;
  /** The figure or its absence, short: '2 of 20 so far'. */
  readonly words: string;
  /** What it rests on. */
  readonly hint: string;
}

export interface Card {
  readonly changeId: string;
  readonly title: string;
  readonly status: SmallChange['status'];
  readonly uses: number | null;
  readonly verified: number | null;
  readonly predicted: string | null;
  readonly stated: string | null;
  readonly observed: Observed;
  /** Work that the change moves to others: it stands beside the figure, and is not taken off it. */
  readonly displaced: string | null;
  readonly missing: readonly string[];
  readonly sentence: string;
}

export interface CardContext {
  readonly today: Day;
  readonly k: number;
  readonly timing: 'on' | 'off' | 'not-asked';
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
const some = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const rangeWords = ([low, high]: readonly [number, number], unit: string): string =>
  low === high ? `${low} ${unit}` : `${low} to ${high} ${unit}`;

export function predictedWords(change: SmallChange): string | null {
  const claim = change.claims.filter(({ level }) => level === 'E0').at(-1);
  if (claim) return `${rangeWords(claim.minutesPerUse, 'minutes')} a use (${claim.howKnown})`;
  const saving = predictedSaving(change.id);
  if (!saving) return null;
  const seconds = twoFigures(saving.byHand.seconds - saving.withHelper.seconds);
  return `about ${seconds} seconds a ${saving.per} less, clicks and keys alone`;
}

export function statedWords(change: SmallChange): string | null {
  const claim = change.claims.filter(({ level }) => level === 'E1').at(-1);
  if (!claim) return null;
  return `${rangeWords(claim.minutesPerUse, 'minutes')} a use, says ${claim.byRole} on ${toUkDay(claim.at)}`;
}

export function displacedWords({ displaced }: Pick<SmallChange, 'displaced'>): string | null {
  const words = displaced.map(({ role, minutesPerUse }) =>
    minutesPerUse === null ? `${role}, minutes not known` : `${role}, ${minutesPerUse} minutes a use`,
  );
  return words.length > 0 ? words.join('; ') : null;
}

function restsOn({ n, devices }: Estimate): string {
  const people = devices ? ` on ${devices[0]} and ${devices[1]} computers` : '';
  return `${some(n[0], 'task')} before and ${n[1]} after${people}, 95% interval`;
}

/** What was observed, in words; everything that is withheld says why. */
export function observedOf(answer: Answer | null, standing: AnswerStanding | null): Observed {
  if (!answer || !standing) return { kind: 'nothing', words: 'no use counted', hint: '' };
  if (standing.verdict === 'withheld') {
    const { people, need, by } = standing;
    const why = by === 'k' ? `from ${people} of ${need} people so far` : 'one person gives most of it';
    return { kind: 'withheld', words: 'withheld', hint: `Not shown: ${why}.` };
  }
  const shown = displayedOf(answer);
  const { estimate } = answer.told;
  if (shown.state === 'not-enough' || estimate.verdict === 'too-few') {
    const { manual, native, holdback, helper } = answer.timed;
    const before = Math.max(manual, native, holdback);
    const learnt = answer.learning > 0 ? `, beside ${some(answer.learning, 'first use')} for learning` : '';
    return {
      kind: 'not-enough',
      words: `${Math.min(helper, settledTasks)} of ${settledTasks} so far`,
      hint: `Timed with the helper: ${helper}${learnt}. Timed the ordinary way: ${before}. An estimate needs 8 of each, a firm one 20.`,
    };
  }
  if (shown.state === 'refused')
    return { kind: 'nothing', words: 'not readable', hint: 'A timing cannot be read.' };
  const [low, high] = estimate.ratioInterval.map((end) => twoFigures(end * 100));
  const hint = restsOn(estimate);
  if (shown.state === 'no-clear-change') {
    return {
      kind: 'no-clear-change',
      words: 'no clear change yet',
      hint: `takes ${low}–${high}% of the time; ${hint}`,
    };
  }
  const words = shown.state === 'early' ? `takes ${low}–${high}% of the time (early)` : sayRatio(estimate);
  return { kind: shown.direction, words, hint };
}

function missingOf(change: SmallChange, answer: Answer | null, { today, timing }: CardContext): string[] {
  const missing: string[] = [];
  const isTimed = change.measurable === 'timed';
  if (['idea', 'scoping'].includes(change.status) && (answer?.uses ?? 0) > 0)
    missing.push('It is in use already. Move it to ‘testing’ in the register, and say why.');
  const before = answer ? Math.max(answer.timed.manual, answer.timed.native, answer.timed.holdback) : 0;
  if (isTimed && change.helperIds.length > 0 && timing !== 'on')
    missing.push('Your own seconds are not counted. Switch it on under ‘My time’ if you like.');
  if (isTimed && before < 8)
    missing.push(`Time the ordinary way with a stopwatch: ${before} of 8 so far, 20 is better.`);
  if (answer?.baselineWeek) {
    const capturedOn = weekStartsOn(answer.baselineWeek);
    const baseline = { capturedOn, taskDefV: 1, mosaicSig: noSignature };
    const standing = baselineStanding(baseline, { today, taskDefV: 1, mosaicSig: noSignature });
    if (standing.verdict === 'out-of-date')
      missing.push('Baseline out of date: it is older than six months. Time the ordinary way again.');
  }
  if (change.status !== 'idea' && change.hypothesis === '')
    missing.push('Write down what you expect: If we … then … because …');
  if (['testing', 'adopted', 'adapted'].includes(change.status) && change.balancing.length === 0)
    missing.push('Name one thing that would show harm.');
  if (isDueForReview(change, today))
    missing.push(`The review date has come: ${toUkDay(change.reviewOn ?? today)}.`);
  return missing;
}

/** One sentence or two that can be pasted into a report as they stand: counts first, then what was observed. */
function sentenceOf(change: SmallChange, answer: Answer | null, observed: Observed, today: Day): string {
  const name = `‘${change.title}’`;
  const by = `By ${toUkDay(today)}`;
  if (observed.kind === 'withheld') return `${by} too few people had used ${name} to say anything about it.`;
  if (!answer || answer.uses === 0) {
    const timed = observed.kind === 'nothing' ? '' : ` ${effectOf(answer, observed)}`;
    return `${by} no use of ${name} had been counted.${timed}`;
  }
  const drafts =
    answer.verified > 0
      ? ` and had saved ${some(answer.verified, 'draft')}, each one read back from Mosaic`
      : '';
  return `${by} ${name} had been used ${times(answer.uses)}${drafts}. ${effectOf(answer, observed)}`;
}

function effectOf(answer: Answer | null, { kind }: Observed): string {
  const estimate = answer?.told.estimate;
  if (!answer || estimate?.verdict !== 'estimate') {
    const helper = answer?.timed.helper ?? 0;
    return `What it saves is not known yet: ${some(helper, 'timed use')} of the ${settledTasks} that a firm figure rests on.`;
  }
  const [low, high] = estimate.ratioInterval.map((end) => twoFigures(end * 100));
  const ground = `observed on ${estimate.n[0]} tasks before and ${estimate.n[1]} after`;
  if (kind === 'no-clear-change') {
    return `There is no clear change in the time a task takes (${low}–${high}% of the time before, 95% interval, ${ground}).`;
  }
  const [least, most] = estimate.savedInterval;
  const all = `${sayDuration(Math.abs(estimate.savedSeconds))} (${sayDuration(Math.min(Math.abs(least), Math.abs(most)))} to ${sayDuration(Math.max(Math.abs(least), Math.abs(most)))})`;
  const isSettled = displayedOf(answer).state === 'shown';
  const total = isSettled
    ? ` Over these ${estimate.n[1]} tasks that is ${all} ${kind === 'costs-time' ? 'more' : 'less'}.`
    : '';
  const early = isSettled ? '' : 'An early figure: ';
  const verb = early ? 'a' : 'A';
  return `${early}${verb} task takes ${low}–${high}% of the time it took before (95% interval, ${ground}).${total}`;
}

/** The card of a change. `answer` is null where nothing has been counted or timed. */
export function cardOf(change: SmallChange, answer: Answer | null, context: CardContext): Card {
  const standing = answer && standingOfAnswer(answer, context.k);
  const observed = observedOf(answer, standing);
  const isWithheld = standing?.verdict === 'withheld';
  return {
    changeId: change.id,
    title: change.title,
    status: change.status,
    uses: isWithheld ? null : (answer?.uses ?? 0),
    verified: isWithheld ? null : (answer?.verified ?? 0),
    predicted: predictedWords(change),
    stated: statedWords(change),
    observed,
    displaced: displacedWords(change),
    missing: missingOf(change, answer, context),
    sentence: sentenceOf(change, answer, observed, context.today),
  };
}
