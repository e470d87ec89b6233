/** Made-up examples of the dashboard's pages: nothing yet, a first week, a firm figure, a loss, hostile words. */
import { type Answer, answerFor } from '../../utils/domain/evidence/answer';
import { ownNeeds } from '../../utils/domain/evidence/duration-chart';
import { firstRegister } from '../../utils/domain/evidence/first-register';
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
  settings: { k: 10, timing: 'on', ideasForm: 'https://forms.westmarsh.example/ideas' },
  register: first,
  answers: [],
  sheets: [],
  measures: [],
  timerCheck: null,
  isWorking: false,
  exchange: { at: 'idle' },
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

export type DashboardTab = 'cards' | 'register' | 'change' | 'overview' | 'time-it' | 'in-and-out' | 'never';

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
