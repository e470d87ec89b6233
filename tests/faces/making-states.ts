/**
 * Made-up examples of making a profile: each step of it, empty, busy, found, refused and whole. A step, or a kind of
 * work in Mosaic, without an example does not compile.
 */
import type { OpenStep } from '../../components/setup/making/StepList';
import { type Draft, emptyDraft, wordNames } from '../../utils/domain/profile/making/draft';
import { routeTo } from '../../utils/domain/profile/making/finish';
import { startingWith } from '../../utils/domain/profile/making/history';
import { askFor } from '../../utils/domain/profile/making/need-words';
import { kept, type PendingOf, thingFrom } from '../../utils/domain/profile/making/pending';
import type { PointedAt } from '../../utils/domain/profile/making/pointed-at';
import {
  type Need,
  neededScreens,
  needsOf,
  type TaughtScreen,
} from '../../utils/domain/profile/making/to-teach';
import type { MakingState, Work } from '../../utils/setup/making/desk';
import { endless, markup } from './family';

export interface MakingExample {
  /** Null stands for the page as it opens. */
  readonly asked: OpenStep | null;
  readonly state: MakingState;
}

/** As it opens; the steps; on a screen, what goes on in Mosaic, what was found there and the way that is missing. */
type MakingAt =
  | 'start'
  | Exclude<OpenStep, TaughtScreen>
  | 'screen'
  | Exclude<Work['is'], 'still'>
  | 'look'
  | 'way';

const still: MakingState = {
  history: startingWith(emptyDraft),
  pending: {},
  work: { is: 'still' },
  reopened: null,
  notice: null,
  mayReach: false,
  childInView: '',
  labels: [],
  survey: null,
};

function found(text: string, more: Partial<PointedAt> = {}): PointedAt {
  const way = { by: 'label', text } as const;
  const nothing = { choices: [], headings: [], addresses: [], row: null };
  return { kind: 'text', name: text, sample: '', ...nothing, ways: [{ way, matches: 1 }], ...more };
}

const column = (heading: string) =>
  ({ as: 'column', source: 'pointed', heading, headings: [heading] }) as const;

function whole(): Draft {
  const pending: PendingOf = Object.fromEntries(
    neededScreens
      .flatMap(needsOf)
      .map((need) => [
        need.id,
        need.part === 'column'
          ? column(need.name)
          : thingFrom(
              need,
              found(askFor(need), need.name === 'save-draft' ? { name: 'Save' } : {}),
              'pointed',
            ),
      ]),
  );
  return {
    ...neededScreens.reduce((draft, screen) => kept(draft, screen, pending), emptyDraft),
    title: 'Westmarsh (training)',
    origins: ['https://mosaic.westmarsh.example'],
    words: Object.fromEntries(wordNames.map((name) => [name, name])),
    routes: Object.fromEntries(
      neededScreens.map((screen) => [screen, routeTo(screen, { do: 'open', path: `/${screen}/{personId}` })]),
    ),
    deleteDraft: 'Open it and press ‘Delete draft’.',
  };
}

const [marker, id, name] = needsOf('groups') as [Need, Need, Need];
const [list] = needsOf('groups').filter(({ part }) => part === 'column') as [Need];
const toLookAt: PendingOf = {
  [marker.id]: thingFrom(marker, found('Groups', { sample: markup }), 'pointed'),
  [id.id]: thingFrom(id, found('Mosaic ID', { sample: '3670553' }), 'as-elsewhere'),
  [name.id]: thingFrom(name, found(endless, { ways: [], sample: endless }), 'pointed'),
  [list.id]: { ...column(''), source: 'usual-words', headings: ['Group', endless] },
};

const { groups: _way, ...otherRoutes } = whole().routes;
const without = startingWith({ ...whole(), routes: otherRoutes });
const [visitsMarker] = needsOf('visits') as [Need];
const withVisitsBegun = startingWith(
  kept(whole(), 'visits', { [visitsMarker.id]: thingFrom(visitsMarker, found('Visits'), 'pointed') }),
);
const problem = { kind: 'problem', words: 'Mosaic did not go there.' } as const;
const onGroups = (state: Partial<MakingState>): MakingExample => ({
  asked: 'groups',
  state: { ...still, ...state },
});
const labels = [
  { text: 'Half-brother', suggestion: 'half' },
  { text: endless, suggestion: 'not-a-sibling' },
] as const;

export const makingStates: Readonly<Record<MakingAt, Readonly<Record<string, MakingExample>>>> = {
  start: {
    nothing: { asked: null, state: still },
    problem: { asked: null, state: { ...still, history: without, notice: problem } },
  },
  site: {
    granted: { asked: 'site', state: { ...still, mayReach: true, survey: '{ "report": "Tessera survey" }' } },
  },
  screen: {
    open: onGroups({}),
    known: onGroups({ history: startingWith(whole()) }),
  },
  pointing: {
    asked: onGroups({
      work: { is: 'pointing', screen: 'groups', words: 'The list of groups', place: '1 of 9' },
    }),
  },
  looking: { now: onGroups({ work: { is: 'looking', screen: 'groups' } }) },
  loading: { now: onGroups({ work: { is: 'loading', screen: 'groups' } }) },
  look: {
    found: onGroups({ pending: toLookAt }),
    lost: onGroups({ pending: toLookAt, reopened: 'groups' }),
  },
  way: {
    unknown: onGroups({ history: without }),
    known: onGroups({ history: without, childInView: '3670553' }),
  },
  words: {
    labels: { asked: 'words', state: { ...still, labels } },
    'of visits': { asked: 'words', state: { ...still, history: withVisitsBegun } },
  },
  finish: {
    missing: { asked: 'finish', state: still },
    whole: { asked: 'finish', state: { ...still, history: startingWith(whole()) } },
    'left out': { asked: 'finish', state: { ...still, history: withVisitsBegun } },
  },
};
