/** Made-up examples of the dashboard's pages: nothing yet, a first week, a firm figure, a loss, hostile words. */
import { addDays } from '../../utils/domain/day';
import { type Answer, answerFor } from '../../utils/domain/evidence/answer';
import { ownNeeds } from '../../utils/domain/evidence/duration-chart';
import { firstRegister } from '../../utils/domain/evidence/first-register';
import { pooledAnswers } from '../../utils/domain/evidence/pooled-answer';
import { summarySchema } from '../../utils/domain/evidence/pooled-summary';
import { rollUp } from '../../utils/domain/evidence/roll-up';
import type { Register, SmallChange } from '../../utils/domain/evidence/small-change';
import type { TimeEvent } from '../../utils/domain/evidence/time-event';
import type { DeskReady } from '../../utils/evidence/desk/state';
import { endless, markup, turned } from './family';

const today = '2026-11-24';
const weeks = [
  '2026-W36',
  '2026-W38',
  '2026-W40',
  '2026-W41',
  '2026-W43',
  '2026-W45',
  '2026-W46',
  '2026-W47',
];

function eventAt(at: number, arm: TimeEvent['arm'], seconds: number): TimeEvent {
  const ms = Math.round(seconds * 1000 * (1 + ((at * 7) % 5) / 10));
  return {
    ...{ v: 1, id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, changeId: 'SC-003' },
    ...{
      week: weeks[arm === 'manual' ? 0 : at % weeks.length] ?? '',
      taskDefId: 'copy-to-siblings',
      taskDefV: 1,
    },
    ...{
      stratum: 'siblings=2',
      arm,
      assigned: 'on',
      learning: false,
      outcome: 'done',
      verified: 2,
      flags: [],
    },
    ...{
      timing: { activeMs: { idle15: ms, idle60: ms, idle300: ms }, wallMs: ms, reworkMs: 0 },
      mosaicSig: 'x',
    },
  };
}

const eventsOf = (arm: TimeEvent['arm'], count: number, seconds: number): TimeEvent[] =>
  Array.from({ length: count }, (_, at) => eventAt(at + (arm === 'helper' ? 1000 : 0), arm, seconds));

function answer(byHand: number, withHelper: number, seconds: number): Answer {
  const rows = rollUp([...eventsOf('manual', byHand, 90), ...eventsOf('helper', withHelper, seconds)]);
  return answerFor('SC-003', rows, { today, needs: ownNeeds, last: null });
}

const first = firstRegister();

const withChange = (id: string, change: Partial<SmallChange>): Register => ({
  ...first,
  changes: first.changes.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

const base: DeskReady = {
  at: 'ready',
  today,
  settings: { k: 10, timing: 'on', ideasForm: 'https://forms.westmarsh.example/ideas', pool: null },
  register: first,
  answers: [],
  sheets: [],
  measures: [],
  timerCheck: null,
  isWorking: false,
  exchange: { at: 'idle' },
  pool: { at: 'not-asked' },
  told: '',
  problems: [],
};

const tried = withChange('SC-003', {
  status: 'testing',
  hypothesis:
    'If we offer each sibling a draft, then notes are written once, because nobody types them again.',
  balancing: ['edited-per-child'],
  reviewOn: '2026-11-20',
  claims: [
    { level: 'E1', minutesPerUse: [4, 6], byRole: 'practitioner', at: '2026-10-05', howKnown: 'asked two' },
  ],
  displaced: [{ role: 'Business support', minutesPerUse: 2, evidence: 'E1' }],
  statusLog: [{ at: '2026-10-05', from: 'idea', to: 'testing', why: 'Two teams try it', byRole: 'manager' }],
  learning: [
    {
      at: '2026-11-10',
      expected: 'Less typing',
      saw: 'More reading',
      text: '',
      next: 'repeat',
      annotateChart: true,
    },
  ],
});

const awkward = `${markup} ${turned} ${endless}`.slice(0, 190);

/** Half a year of a made-up pool: twelve weeks by hand, fourteen with the helper, one stratum of too few. */
function pooled(): DeskReady['pool'] {
  const block = (arm: 'manual' | 'helper', measure: 'uses' | 'times', week: number) => {
    const seconds = (arm === 'manual' ? 90 : 50) * (1 + ((week * 5) % 7) / 20);
    const log = Math.log(seconds);
    const n = measure === 'times' ? 40 : 64;
    return {
      series: [measure, 'SC-003', 'copy-to-siblings', '1', 'siblings=2', arm] as const,
      ...{ first_week: addDays('2026-01-05', 7 * week), last_week: addDays('2026-01-05', 7 * week) },
      ...{ people: 14 + (week % 4), events: n, verified: n, lost_sec: 30 },
      ...{ sum_log: n * log, sum_log2: n * (log * log + 0.2), sum_sec: n * seconds },
    };
  };
  const weeksFrom = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
  const summary = summarySchema.parse({
    leastPeople: 10,
    blocks: [
      ...weeksFrom(0, 12).map((week) => block('manual', 'times', week)),
      ...weeksFrom(12, 14).flatMap((week) => [block('helper', 'times', week), block('helper', 'uses', week)]),
    ],
    withheld: [
      { series: ['times', 'SC-003', 'copy-to-siblings', '1', 'siblings=4+', 'helper'], withheld_by: 'k' },
      { series: ['times', 'SC-001', 'case-view', '1', 'all', 'helper'], withheld_by: 'not-yet' },
    ],
  });
  return { at: 'read', on: today, leastPeople: 10, answers: pooledAnswers(summary) };
}

const withPool: DeskReady = {
  ...base,
  settings: { ...base.settings, pool: { address: 'https://pool.westmarsh.example', token: 'x' } },
};

export type DashboardTab =
  | 'cards'
  | 'register'
  | 'change'
  | 'overview'
  | 'time-it'
  | 'pool'
  | 'in-and-out'
  | 'never';

export const dashboardStates: Readonly<
  Record<string, { readonly tab: DashboardTab; readonly desk: DeskReady }>
> = {
  'nothing yet': { tab: 'cards', desk: base },
  'first week': { tab: 'cards', desk: { ...base, answers: [answer(0, 7, 45)] } },
  early: { tab: 'cards', desk: { ...base, register: tried, answers: [answer(12, 14, 45)] } },
  loss: { tab: 'cards', desk: { ...base, answers: [answer(30, 40, 150)] } },
  register: { tab: 'register', desk: { ...base, register: tried } },
  change: { tab: 'change', desk: { ...base, register: tried, answers: [answer(30, 60, 45)] } },
  'days waited': {
    tab: 'change',
    desk: {
      ...base,
      register: withChange('SC-003', { measurable: 'days' }),
      measures: [4, 2, 3, 1].map((value, at) => ({
        ...{
          v: 1,
          id: `m${at}`,
          changeId: 'SC-003',
          on: `2026-11-0${at + 1}`,
          kind: 'days',
          value,
          of: null,
        },
      })),
    },
  },
  overview: { tab: 'overview', desk: { ...base, register: tried, answers: [answer(30, 60, 45)] } },
  sheet: { tab: 'time-it', desk: base },
  pool: { tab: 'pool', desk: { ...withPool, pool: pooled() } },
  'pool silent': { tab: 'pool', desk: { ...withPool, pool: { at: 'failed', because: 'no-answer' } } },
  'in and out': { tab: 'in-and-out', desk: base },
  checking: { tab: 'in-and-out', desk: { ...base, exchange: { at: 'checking', done: 1200, of: 52_000 } } },
  own: {
    tab: 'in-and-out',
    desk: { ...base, exchange: { at: 'own', text: `{"v":1,"contrib":"${endless}"}`, weeks: 3 } },
  },
  never: { tab: 'never', desk: base },
  hostile: {
    tab: 'change',
    desk: {
      ...base,
      register: withChange('SC-003', {
        title: awkward,
        problem: awkward,
        hypothesis: awkward,
        leadRole: awkward,
      }),
      answers: [answer(30, 60, 45)],
    },
  },
};
