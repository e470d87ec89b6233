/** Made-up examples of every state of the case view: nothing open, a note that waits, copies, a copy being read. */
import { pageCopySchema } from '../../utils/domain/kept-copy/page-copy';
import type { CaseViewState, CopyCard, Overview, PartOfCase } from '../../utils/helpers/case-view/state';
import { ava, ben, endless, hostile, markup, turned } from './family';

const noon = Date.UTC(2025, 5, 12, 12, 5);

const part = (routeId: string, title: string): PartOfCase => ({
  routeId,
  screen: routeId,
  title,
  ways: 'copy',
  beside: 'never',
});
const parts = [
  part('person-summary', 'Person summary'),
  part('relationships', 'Personal relationships'),
  part('case-notes', 'Case notes'),
  part('visits', 'Visits'),
];

const card = (id: string, more: Partial<CopyCard> = {}): CopyCard => ({
  id,
  title: 'Case notes',
  child: ava,
  at: noon,
  isStale: false,
  leftOut: [],
  ...more,
});

const copy = pageCopySchema.parse({
  shapes: [
    ['#shadow', '0'],
    ['html'],
    ['body'],
    ['h1'],
    ['table'],
    ['tr'],
    ['td'],
    ['tessera-answer'],
    ['tessera-caption'],
  ],
  tree: [
    ...[0, 1, 2, 3, 'Case notes', -1, 4, 5, 6, '12/06/2025', -1, 6, 'Home visit', -1, -1],
    ...[5, 6, '03/06/2025', -1, 6, 'The school rang about a coat.', -1, -1, -1],
    ...[7, 'Ava', -1, 8, 'Search', -1, -1, -1, -1],
  ],
  sheets: ['td { border: 1px solid #888; padding: 4px 8px; }'],
  leftOut: [],
});

const usual: Overview = {
  page: { at: 'record', child: ava, title: 'Person summary', form: 'none' },
  parts,
  held: null,
  windows: { count: 1, isBeside: false },
  parked: null,
  lost: null,
  typed: [],
  shelf: { copies: [], used: 0, room: 5_000_000 },
  asked: '',
  hits: [],
  said: null,
};

const twoCopies = {
  copies: [
    card('c1', { isStale: true }),
    card('c2', { title: 'Personal relationships', child: ben, leftOut: ['picture', 'other-site'] }),
  ],
  used: 400_000,
  room: 5_000_000,
};

const overview = (change: Partial<Overview>): CaseViewState => ({
  at: 'overview',
  overview: { ...usual, ...change },
});
const reading = (change: Partial<Extract<CaseViewState, { at: 'reading' }>['reading']>): CaseViewState => ({
  at: 'reading',
  reading: { card: card('c1'), copy, at: null, quoting: 'possible', parked: true, said: null, ...change },
});

export const caseStates: Readonly<Record<CaseViewState['at'], Readonly<Record<string, CaseViewState>>>> = {
  starting: { now: { at: 'starting' } },
  overview: {
    'no child': overview({ page: { at: 'none', because: 'no-child' }, parts: [] }),
    looking: overview({}),
    beside: overview({
      parts: parts.map((one, at) => ({
        ...one,
        ways: 'beside-or-copy',
        beside: (['never', 'open', 'closed'] as const)[at % 3] ?? 'never',
      })),
      windows: { count: 2, isBeside: false },
      said: { what: 'opened', title: 'Visits' },
    }),
    arranged: overview({ windows: { count: 2, isBeside: true }, said: { what: 'arranged' } }),
    writing: overview({ page: { at: 'record', child: ava, title: 'New case note', form: 'typing' } }),
    parked: overview({
      parked: { child: ava, title: 'New case note', characters: 340, at: noon },
      shelf: twoCopies,
      said: { what: 'kept', title: 'Case notes' },
    }),
    lost: overview({
      page: { at: 'record', child: ava, title: 'New case note', form: 'empty' },
      lost: {
        id: 'l',
        at: noon,
        fieldTitle: 'body',
        held: 'The kitchen was warm. Ben showed me his drawing.',
        now: 'The kitchen was cold.',
      },
      typed: [
        { id: 'l', at: noon, title: 'New case note', characters: 48, child: ava },
        { id: 'm', at: noon, title: endless, characters: 9_999, child: null },
      ],
    }),
    held: overview({
      page: { at: 'record', child: ava, title: 'New case note', form: 'typing' },
      held: { child: ava, danger: { because: 'overtaken', name: turned }, isHeld: true },
    }),
    warned: overview({
      held: { child: ava, danger: { because: 'other-worker', name: endless }, isHeld: false },
    }),
    found: overview({
      shelf: twoCopies,
      asked: 'coat',
      hits: [
        {
          copyId: 'c1',
          copyTitle: 'Case notes',
          childName: ava.name,
          line: { at: 3, text: 'The school rang about a coat.' },
        },
        { copyId: 'c2', copyTitle: markup, childName: turned, line: { at: 9, text: endless } },
      ],
    }),
    refused: overview({
      said: { what: 'refused', because: 'full' },
      shelf: { ...twoCopies, used: 4_990_000 },
    }),
    back: overview({
      page: { at: 'record', child: ava, title: 'New case note', form: 'typing' },
      said: { what: 'back', left: ['alert-recipients', 'text-message'] },
    }),
    hostile: overview({
      page: { at: 'record', child: hostile[2] ?? ava, title: markup, form: 'none' },
      parts: [part('x', endless), part('y', turned)],
      parked: { child: hostile[0] ?? ava, title: endless, characters: 99_999, at: noon },
      shelf: { copies: [card('h', { title: endless, child: hostile[1] ?? ava })], used: 1, room: 5_000_000 },
    }),
  },
  busy: {
    going: { at: 'busy', doing: 'going', title: 'Personal relationships' },
    back: { at: 'busy', doing: 'coming-back', title: 'New case note' },
  },
  reading: {
    quoting: reading({}),
    'another child': reading({
      quoting: 'other-child',
      parked: false,
      card: card('c1', { isStale: true, child: ben }),
    }),
    quoted: reading({ said: { what: 'quoted', title: 'The school rang about a coat.' }, at: 21 }),
  },
};
