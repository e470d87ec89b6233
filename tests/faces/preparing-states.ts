/** Made-up examples of preparing a copy: whom and what, with and without questions, and the check. */
import {
  ownControl,
  questionControl,
  reasonControl,
  textControl,
  whomControl,
} from '../../components/copy-to-siblings/control-ids';
import type { Identity, Sibling } from '../../utils/domain/people';
import type { SourceRecording } from '../../utils/domain/recordings/recording';
import type { CopyState } from '../../utils/helpers/copy-to-siblings/state';
import {
  answeredQuestions,
  ava,
  ben,
  cara,
  dev,
  difficultSiblings,
  draft,
  hostile,
  hostileSource,
  questions,
  quietBody,
  quietSource,
  shared,
  siblings,
  titleQuestion,
  visitBody,
  visitChanges,
  visitSource,
} from './family';

type Preparing = Extract<CopyState, { readonly at: 'preparing' }>;

const blank: Preparing = {
  at: 'preparing',
  child: ava,
  source: quietSource,
  siblings,
  chosen: [],
  questions: [],
  texts: [],
  drafts: [],
  group: null,
  own: null,
  reasons: [],
  reason: null,
  maxTargets: 6,
  problems: [],
};

const three = [ben, cara, dev];
const ids = (children: readonly Identity[]) => children.map((child) => child.id);
const reasons = ['Same visit to all the children', 'Information that concerns the whole family', 'Other'];

const withText: Preparing = {
  ...blank,
  chosen: ids(three),
  texts: [shared(three, quietBody)],
  drafts: three.map((child) => draft(child, quietSource)),
};

const editedBody = quietBody.slice(0, 2);
const oneEdited: Preparing = {
  ...withText,
  texts: [shared([ben, cara], quietBody), shared([dev], editedBody)],
  drafts: [
    draft(ben, quietSource),
    draft(cara, quietSource),
    {
      ...draft(dev, quietSource, editedBody),
      changes: [
        { paragraphIndex: 2, kind: 'edited', before: 'Uniform voucher asked for', after: '' },
        { paragraphIndex: 3, kind: 'edited', before: 'Meeting with school moved to Thursday', after: '' },
      ],
    },
  ],
};

const asked: Preparing = {
  ...blank,
  source: visitSource,
  siblings: difficultSiblings,
  chosen: ids([ben, cara]),
  questions,
  group: { groupName: 'Thornbury family', memberCount: 5 },
  reasons,
};

/** What the child for whom the health passage was kept gets: only the first passage is left out. */
const healthKept = [...visitBody.slice(0, 2), ...visitSource.body.slice(2)];

const answered: Preparing = {
  ...asked,
  chosen: ids(three),
  siblings,
  questions: answeredQuestions,
  reason: reasons[0] ?? null,
  texts: [shared([ben, dev], visitBody), shared([cara], healthKept)],
  drafts: [
    { ...draft(ben, visitSource, visitBody), changes: visitChanges },
    { ...draft(dev, visitSource, visitBody), changes: visitChanges },
    { ...draft(cara, visitSource, healthKept), changes: visitChanges.slice(0, 1) },
  ],
};

const sharedLine = { kind: 'text', text: 'Recorded for more than one child.', marks: [] } as const;
const lineAdded: Preparing = {
  ...withText,
  texts: [shared(three, [...quietBody, sharedLine])],
  drafts: three.map((child) => draft(child, quietSource, [...quietBody, sharedLine])),
};

const titleAsked: Preparing = {
  ...asked,
  siblings,
  source: { ...visitSource, title: titleQuestion.paragraphText },
  questions: [titleQuestion],
};

const retitled = { ...visitSource, title: visitSource.noteType };
const titleChanged: Preparing = {
  ...titleAsked,
  questions: [{ ...titleQuestion, answer: { choice: 'leave-out' } }],
  texts: [shared([ben, cara], visitSource.body)],
  drafts: [draft(ben, retitled), draft(cara, retitled)],
};

const oddSiblings: readonly Sibling[] = hostile.map((child, index) => ({
  ...child,
  label: index === 0 ? 'Half-sister : <b>Half-brother</b>' : 'Sibling : Sibling',
  kind: 'half',
  endedOn: null,
  notAvailable: null,
  caution: null,
}));

const yesNo = ['Yes', 'No'];
const seenYes = { field: 'seen', is: 'Yes' };
const own = {
  questions: [
    { field: 'seen', label: 'Child or young person seen?', choices: yesNo, showIf: null },
    {
      field: 'alone',
      label: 'If yes, child or young person seen alone?',
      choices: yesNo,
      showIf: seenYes,
    },
    {
      field: 'reason',
      label: 'Reason not seen',
      choices: ['At school', 'Refused', 'Not at home', 'Missing'],
      showIf: { field: 'seen', is: 'No' },
    },
    { field: 'voice', label: 'Voice of the child', choices: null, showIf: seenYes },
  ],
  columns: three.map((child) => ({ child, childId: child.id, answers: {}, leavesBlanks: false })),
};
const tidy = { field: 'narrative', label: 'Record of the visit', body: quietBody };
const visitText = [{ kind: 'heading', text: tidy.label, marks: [] } as const, ...quietBody];
const made: SourceRecording = {
  ...quietSource,
  noteType: 'Announced',
  title: '',
  body: visitText,
  form: {
    id: 'visit',
    answers: [
      { field: 'date', label: 'Actual date and time of visit', text: '12/06/2025 16:30' },
      { field: 'type', label: 'Type of visit', text: 'Announced' },
      { field: 'place', label: 'Place of visit', text: 'Home' },
      { field: 'successful', label: 'Was the visit successful?', text: 'Yes' },
    ],
    texts: [tidy],
    own: [],
  },
};
const visitForm: Preparing = {
  ...withText,
  source: made,
  texts: [shared(three, visitText)],
  drafts: three.map((child) => draft(child, made)),
  own,
};
const partlyAnswered: Preparing = {
  ...visitForm,
  own: {
    ...own,
    columns: [
      { child: ben, childId: ben.id, answers: { seen: 'Yes', alone: 'No' }, leavesBlanks: false },
      { child: cara, childId: cara.id, answers: { seen: 'No' }, leavesBlanks: false },
      { child: dev, childId: dev.id, answers: {}, leavesBlanks: true },
    ],
  },
  problems: [
    { controlId: ownControl(ben.id, 'voice'), text: 'Ben Thornbury: answer ‘Voice of the child’' },
    { controlId: ownControl(cara.id, 'reason'), text: 'Cara Thornbury: answer ‘Reason not seen’' },
  ],
};

export const preparing: Readonly<Record<string, Preparing>> = {
  'nobody ticked': blank,
  'three ticked': withText,
  'one edited': oneEdited,
  'a line added': lineAdded,
  'title asked': titleAsked,
  'title changed': titleChanged,
  'nobody ticked, saved': {
    ...blank,
    reasons,
    problems: [
      { controlId: whomControl, text: 'Tick at least one child' },
      { controlId: reasonControl, text: 'Choose why they get it' },
    ],
  },
  'all kinds of siblings': { ...blank, siblings: difficultSiblings },
  'nobody available': { ...blank, siblings: difficultSiblings.filter((each) => each.notAvailable !== null) },
  'full up': { ...withText, maxTargets: 3, siblings: difficultSiblings },
  questions: asked,
  'questions answered': answered,
  'questions missed': {
    ...asked,
    problems: [{ controlId: questionControl('q1'), text: 'Answer the question about Ava in paragraph 2' }],
  },
  'answered, empty text': {
    ...answered,
    chosen: [ben.id],
    texts: [{ forIds: [ben.id], body: [], shaded: [] }],
    drafts: [{ ...draft(ben, visitSource, []), changes: visitChanges }],
    problems: [{ controlId: textControl, text: 'A draft would be empty. Keep or reword some of the text.' }],
  },
  'a visit, nothing answered': visitForm,
  'a visit, partly answered': partlyAnswered,
  hostile: {
    ...blank,
    source: hostileSource,
    siblings: oddSiblings,
    chosen: ids(hostile),
    texts: [shared(hostile, hostileSource.body)],
    drafts: hostile.map((child) => draft(child, hostileSource)),
    group: { groupName: hostileSource.title, memberCount: 12 },
  },
};
