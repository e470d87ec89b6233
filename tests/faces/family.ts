/**
 * A made-up family and made-up notes for the pictures. Nobody here is real; several names and strings are
 * hostile on purpose: mark-up, writing that turns round, two hundred characters without a space.
 */
import type { Identity, Sibling } from '../../utils/domain/people';
import type { ChildDraft, Question, SharedText } from '../../utils/domain/recordings/copy-plan';
import type { Passage, PassageReason } from '../../utils/domain/recordings/passages';
import type { Paragraph, SourceRecording } from '../../utils/domain/recordings/recording';

export const ava: Identity = { id: '1048213', name: 'Ava Thornbury', dateOfBirth: '2014-03-09' };
export const ben: Identity = { id: '1048214', name: 'Ben Thornbury', dateOfBirth: '2015-11-21' };
export const cara: Identity = { id: '1048215', name: 'Cara Thornbury', dateOfBirth: '2018-06-02' };
export const dev: Identity = { id: '1061990', name: 'Dev Thornbury-Rai', dateOfBirth: '2021-01-30' };

export const markup = '<img src=x onerror=alert(1)> & "Tom"';
export const turned = 'Mia \u202Ednaloc\u202C \u2066Holland';
export const endless = 'Llanfair'.repeat(25);
export const smiling = 'Zoë 👩‍👧‍👦 O’Brien-Núñez 🧩';

export const hostile: readonly Identity[] = [
  { id: '1', name: markup, dateOfBirth: '2016-02-29' },
  { id: '2222222222222222', name: turned, dateOfBirth: null },
  { id: '33', name: endless, dateOfBirth: '2012-12-12' },
  { id: '4', name: smiling, dateOfBirth: '2019-07-07' },
];

const plainSibling = { endedOn: null, notAvailable: null, caution: null } as const;

export const siblings: readonly Sibling[] = [
  { ...ben, ...plainSibling, label: 'Sister : Brother', kind: 'full' },
  { ...cara, ...plainSibling, label: 'Sister : Sister', kind: 'full' },
  { ...dev, ...plainSibling, label: 'Half-sister : Half-brother', kind: 'half' },
];

export const difficultSiblings: readonly Sibling[] = [
  ...siblings,
  {
    id: '1048777',
    name: 'Ava Rose Thornbury',
    dateOfBirth: '2009-08-17',
    label: 'Step-sibling : Step-sibling',
    kind: 'step',
    endedOn: null,
    notAvailable: null,
    caution: 'same-first-name',
  },
  {
    id: '1039002',
    name: 'Kofi Mensah',
    dateOfBirth: '2013-05-05',
    label: 'Foster sister : Foster brother',
    kind: 'foster',
    endedOn: '2024-09-01',
    notAvailable: null,
    caution: 'ended',
  },
  {
    id: '1039003',
    name: 'Isla Thornbury',
    dateOfBirth: '2011-04-25',
    label: 'Adoptive sister : Adoptive sister',
    kind: 'adoptive',
    endedOn: null,
    notAvailable: null,
    caution: 'adoptive',
  },
  ...unavailable(),
];

function unavailable(): readonly Sibling[] {
  const common = { label: 'Sibling : Sibling', kind: 'unspecified', caution: null, endedOn: null } as const;
  return [
    {
      ...common,
      id: '1050001',
      name: 'Finn Thornbury',
      dateOfBirth: '2010-10-10',
      notAvailable: 'restricted',
    },
    {
      ...common,
      id: null,
      name: 'Unborn Thornbury',
      dateOfBirth: null,
      label: 'Sister : Unborn Sibling',
      kind: 'unborn',
      notAvailable: 'unborn',
    },
    { ...common, id: null, name: 'Gus Carey', dateOfBirth: '2008-01-02', notAvailable: 'no-record' },
    {
      ...common,
      id: '1050003',
      name: 'Hope Adeyemi',
      dateOfBirth: '2012-02-12',
      endedOn: '2022-03-31',
      notAvailable: 'ended',
    },
    {
      ...common,
      id: '1050004',
      name: 'Jem Thornbury',
      dateOfBirth: '2019-09-19',
      notAvailable: 'moved-for-adoption',
    },
  ];
}

function paragraph(text: string, kind: Paragraph['kind'] = 'text'): Paragraph {
  return { kind, text, marks: [] };
}

export const quietBody: readonly Paragraph[] = [
  { kind: 'heading', text: 'Telephone call with school', marks: [] },
  paragraph('Ms Okafor rang to say that all the children were collected on time today by Mrs Thornbury.'),
  { kind: 'bullet', text: 'Uniform voucher asked for', marks: [{ start: 0, end: 15, mark: 'bold' }] },
  paragraph('Meeting with school moved to Thursday', 'bullet'),
];

export const quietSource: SourceRecording = {
  ref: 'cn-1',
  noteType: 'Telephone Contact',
  title: 'Call from school about collection',
  contactOn: '2025-06-12',
  body: quietBody,
  state: 'complete',
  hasAlertRecipients: false,
  sendsText: false,
  attachmentCount: 0,
  isSignificantEvent: false,
  isRestricted: false,
  isPrivileged: false,
  leftBehind: [],
};

const warmAndTidy = 'Announced home visit. The house was warm and tidy and there was food in the kitchen.';
const seenAlone =
  'I visited at 16:30. Ava was seen alone in her bedroom and said “I like it when Nan comes”.';
const health =
  'Mrs Thornbury gave an update: Ava has started an inhaler for asthma and sees Dr Patel on 3 July.';

export const visitSource: SourceRecording = {
  ...quietSource,
  ref: 'cn-2',
  noteType: 'Home Visit',
  title: 'Home visit: all the children seen',
  body: [
    paragraph(warmAndTidy),
    paragraph(seenAlone),
    paragraph(health),
    paragraph('Next visit on 26 June. Bring the uniform voucher.'),
  ],
  hasAlertRecipients: true,
  sendsText: true,
  attachmentCount: 2,
  isSignificantEvent: true,
  leftBehind: ['1 table', '1 picture'],
};

function passage(
  text: string,
  words: string,
  because: PassageReason,
  level: Passage['level'] = 'must',
): Passage {
  const start = text.indexOf(words);
  return { start, end: start + words.length, level, because };
}

const alone: Question = {
  id: 'q1',
  paragraphIndex: 1,
  paragraphText: seenAlone,
  passages: [
    passage(seenAlone, 'Ava was seen alone in her bedroom', 'seen-alone'),
    passage(seenAlone, '“I like it when Nan comes”', 'own-words'),
  ],
  about: 'Ava',
  withoutIt: 'I visited at 16:30.',
  answer: null,
};

const inhaler: Question = {
  id: 'q2',
  paragraphIndex: 2,
  paragraphText: health,
  passages: [passage(health, 'Ava has started an inhaler for asthma', 'health-of-one-child')],
  about: 'Ava',
  withoutIt: 'Mrs Thornbury gave an update: …',
  answer: null,
};

const doctor: Question = {
  id: 'q3',
  paragraphIndex: 2,
  paragraphText: health,
  passages: [passage(health, 'Dr Patel', 'unknown-person')],
  about: 'a person not in their records',
  withoutIt: '',
  answer: null,
};

const askedTitle = 'Visit: Ava’s asthma review';

export const titleQuestion: Question = {
  id: 'q0',
  paragraphIndex: -1,
  paragraphText: askedTitle,
  passages: [passage(askedTitle, 'Ava’s asthma review', 'health-of-one-child')],
  about: 'Ava',
  withoutIt: 'Home Visit',
  answer: null,
};

export const questions: readonly Question[] = [alone, inhaler, doctor];

export const answeredQuestions: readonly Question[] = [
  { ...alone, answer: { choice: 'leave-out' } },
  { ...inhaler, answer: { choice: 'keep', forIds: [cara.id] } },
  { ...doctor, answer: { choice: 'reword', text: 'Mrs Thornbury gave an update on health.' } },
];

export function shadedIn(body: readonly Paragraph[], words: readonly string[]): readonly Passage[] {
  const text = body.map((each) => each.text).join('\n');
  return words
    .map((word) => passage(text, word, word.includes('Mrs') ? 'known-adult' : 'pronoun', 'shade'))
    .filter((found) => found.start >= 0);
}

export function draft(child: Identity, source: SourceRecording, body = source.body): ChildDraft {
  const { noteType, title, contactOn } = source;
  return { child, recording: { noteType, title, contactOn, body }, changes: [] };
}

export function shared(children: readonly Identity[], body: readonly Paragraph[]): SharedText {
  return { forIds: children.map((child) => child.id), body, shaded: shadedIn(body, ['Mrs Thornbury']) };
}

export const visitBody: readonly Paragraph[] = [
  paragraph(warmAndTidy),
  paragraph('I visited at 16:30.'),
  paragraph('Mrs Thornbury gave an update on health.'),
  paragraph('Next visit on 26 June. Bring the uniform voucher.'),
];

export const visitChanges: ChildDraft['changes'] = [
  { paragraphIndex: 1, kind: 'left-out', before: seenAlone, after: 'I visited at 16:30.' },
  { paragraphIndex: 2, kind: 'reworded', before: health, after: 'Mrs Thornbury gave an update on health.' },
];

export const hostileSource: SourceRecording = {
  ...quietSource,
  title: `${markup} ${endless}`,
  noteType: turned,
  body: [
    paragraph(endless),
    paragraph(turned),
    paragraph(markup),
    paragraph(`${smiling} ${'🧩'.repeat(80)}`),
  ],
  leftBehind: [endless],
};
