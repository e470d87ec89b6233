/**
 * The steps and visits that made-up families hold at the start: group visits whose snapshot is not today's
 * family, reviews of which one was cancelled, a plan, requests. Invented; nothing is sent or audited by it.
 */
import { families } from '../../people/family-keys';
import type { Day, Id } from '../../people/model';
import { type Council, stepCalled } from '../councils/council';
import type { StepKey } from '../councils/step-type';
import { type AnswerRow, type Answers, type FormTemplate, noAnswers, questionsOf } from '../forms/question';
import { type CaseStep, nextNumber, type StepStatus, type Visit } from './case-steps';
import { formOf } from './steps';
import type { World } from './world';

/** Answers by the end of a question's code; '#1' is the second answer of its list. */
type Given = Readonly<Record<string, string>>;

interface Seed {
  readonly key: StepKey;
  readonly subjects: readonly Id[];
  readonly status: StepStatus;
  readonly on: Day;
  readonly groupId?: Id | null;
  /** The oldest version of the form, and not the newest. */
  readonly old?: boolean;
  readonly given?: Given;
  readonly rows?: readonly { readonly subjects: readonly Id[]; readonly given: Given }[];
  readonly actions?: readonly Given[];
  readonly more?: Partial<Pick<CaseStep, 'dueOn' | 'cancelledBecause' | 'checkedOut'>>;
}

export function seedCasework(world: World, council: Council): void {
  for (const seed of [...visitSteps(world), ...careSteps(world), ...otherSteps(world)])
    addStep(world, council, seed);
  seedVisits(world, council);
}

function visitSteps(world: World): Seed[] {
  const large = world.family(families.largeGroup);
  const two = world.family(families.twoSiblings);
  const half = world.family(families.halfSiblings);
  const [first = '', second = '', third = '', fourth = ''] = ['first', 'second', 'third', 'fourth'].map(
    (handle) => large.ids[handle],
  );
  const narrative =
    '<p>Announced visit to the family home. Tea was being made.</p><p>Bedtimes are settled.</p>';
  const visit = {
    DateOfThisVisit: '17/02/2026 15:30',
    TypeOfVisit: '#0',
    Place: '#0',
    Successful: 'Yes',
  } as const;
  const seen = { ChildOrYPSeen: 'Yes', SeenAlone: 'Yes', Bedroom: 'Yes' } as const;
  return [
    {
      key: 'cin-visit',
      subjects: [first, second, third, fourth],
      groupId: large.groups[0]?.id ?? null,
      status: 'Completed',
      on: '2026-02-17',
      old: true,
      given: { ...visit, TypeOfVisit: '#2', WhoWasSeen: 'Carys Penhallow', Narrative: narrative },
      rows: [
        { subjects: [first], given: { ...seen, Voice: 'Bryn wants to keep his paper round.' } },
        {
          subjects: [second, third],
          given: { ...seen, SeenAlone: 'No', Voice: 'They talked about the garden.' },
        },
        { subjects: [fourth], given: { ChildOrYPSeen: 'No', Reason: '#3' } },
      ],
      actions: [{ Action: 'Ring the school', Who: 'Rosa Quill', When: '02/03/2026' }],
    },
    {
      key: 'cin-visit',
      subjects: [second, third],
      groupId: large.groups[0]?.id ?? null,
      status: 'Started',
      on: '2026-03-02',
    },
    {
      key: 'cin-visit',
      subjects: [two.source.personId],
      status: 'Completed',
      on: '2026-02-20',
      given: { ...visit, Narrative: narrative },
      rows: [{ subjects: [two.source.personId], given: { ...seen, Voice: 'Isla drew the cat.' } }],
    },
    { key: 'cin-visit', subjects: [two.ids.second ?? ''], status: 'Started', on: '2026-03-02' },
    {
      key: 'cin-visit',
      subjects: [half.source.personId],
      status: 'Started',
      on: '2026-02-26',
      more: { checkedOut: true },
    },
  ];
}

function careSteps(world: World): Seed[] {
  const { source, ids } = world.family(families.fosterHome);
  const child = [source.personId];
  const review = { Participation: '#0', Discussion: '<p>The placement is going well.</p>' } as const;
  return [
    {
      key: 'cla-visit',
      subjects: child,
      status: 'Completed',
      on: '2026-01-21',
      given: {
        DateOfThisVisit: '21/01/2026 16:00',
        TypeOfVisit: '#0',
        Successful: 'Yes',
        Narrative: '<p>Seen at placement.</p>',
      },
      rows: [
        { subjects: child, given: { ChildOrYPSeen: 'Yes', SeenAlone: 'Yes', Voice: 'Noor likes the dog.' } },
      ],
    },
    { key: 'cla-visit', subjects: [ids.brother ?? ''], status: 'Started', on: '2026-03-02' },
    {
      key: 'first-review',
      subjects: child,
      status: 'Completed',
      on: '2024-11-29',
      old: true,
      given: { ...review, ReviewDate: '29/11/2024 10:00', Permanence: 'Return home if it is safe' },
      more: { dueOn: '2024-12-02' },
    },
    {
      key: 'second-review',
      subjects: child,
      status: 'Cancelled',
      on: '2025-02-20',
      more: { dueOn: '2025-02-28', cancelledBecause: 'Chair unwell' },
    },
    {
      key: 'second-review',
      subjects: child,
      status: 'Completed',
      on: '2025-02-27',
      given: { ...review, ReviewDate: '27/02/2025 10:00', Permanence: 'Long-term fostering' },
      more: { dueOn: '2025-02-28' },
    },
    {
      key: 'subsequent-review',
      subjects: child,
      status: 'Completed',
      on: '2025-09-18',
      given: { ...review, ReviewDate: '18/09/2025 10:00', Permanence: 'Long-term fostering' },
      more: { dueOn: '2025-08-29' },
    },
    {
      key: 'subsequent-review',
      subjects: child,
      status: 'Started',
      on: '2026-02-16',
      more: { dueOn: '2026-03-20' },
    },
    {
      key: 'first-review',
      subjects: [ids.brother ?? ''],
      status: 'Incoming',
      on: '2026-02-24',
      more: { dueOn: '2026-03-23' },
    },
  ];
}

function otherSteps(world: World): Seed[] {
  const { ids: avas } = world.family(families.twoAvas);
  const { source: young } = world.family(families.adultSiblings);
  const plain = world.family(families.noSharedGroup);
  const assessed = (id: Id, reason: string): Seed => ({
    key: 'assessment',
    subjects: [id],
    status: 'Completed',
    on: '2025-09-12',
    given: { Start: '01/08/2025', Reason: reason, Analysis: '<p>Support is needed.</p>', Outcome: '#1' },
  });
  return [
    assessed(avas.olderAva ?? '', 'Referral from the school'),
    assessed(avas.youngerAva ?? '', 'Referral from the health visitor'),
    {
      key: 'pathway-plan',
      subjects: [young.personId],
      status: 'Completed',
      on: '2025-10-01',
      given: {
        FLDDate: '01/10/2025',
        FLDAgreed: 'Yes',
        HealthCurrent: 'Registered with a dentist.',
        MoneyCurrent: 'Has a savings account.',
      },
    },
    {
      key: 'transfer-record',
      subjects: [plain.source.personId],
      status: 'Started',
      on: '2026-02-27',
      given: { FLDFrom: 'Assessment team', FLDTo: 'Support team' },
    },
    {
      key: 'transport-request',
      subjects: [plain.source.personId],
      status: 'Started',
      on: '2026-03-02',
      given: { FLDWhat: 'Transport' },
    },
  ];
}

function addStep(world: World, council: Council, seed: Seed): void {
  const type = stepCalled(council, seed.key);
  const form = formOf(type, (seed.old ? type.versions[0] : type.versions.at(-1))?.version ?? 0);
  world.casework.steps.push({
    id: nextNumber(world.casework),
    typeId: type.id,
    version: form.version,
    subjects: seed.subjects,
    groupId: seed.groupId ?? null,
    status: seed.status,
    assignedTo: 'rquill',
    startedOn: seed.status === 'Incoming' ? null : seed.on,
    dueOn: null,
    completedOn: seed.status === 'Completed' ? seed.on : null,
    cancelledBecause: null,
    copiedFrom: null,
    answers: answersOf(form, seed),
    revision: 0,
    requests: [],
    nextActions: [],
    checkedOut: false,
    ...seed.more,
  });
}

function answersOf(form: FormTemplate, { given, rows = [], actions = [] }: Seed): Answers {
  if (!given) return noAnswers;
  const perSubject = form.sections.find(({ kind }) => kind === 'per-subject');
  const repeating = form.sections.find(({ kind }) => kind === 'repeating');
  const written: Record<string, AnswerRow[]> = {};
  if (perSubject)
    written[perSubject.code] = rows.map((row) => ({
      subjects: row.subjects,
      values: filled(form, row.given),
    }));
  if (repeating)
    written[repeating.code] = actions.map((row) => ({ subjects: [], values: filled(form, row) }));
  return { plain: filled(form, given), rows: written };
}

function filled(form: FormTemplate, given: Given): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([ending, value]) => {
      const question = questionsOf(form).find(({ code }) => code.endsWith(ending));
      if (!question) throw new Error(`${form.name} has no question ${ending}`);
      const listed = /^#(\d)$/.exec(value)?.[1];
      return [question.code, listed ? (question.options?.[Number(listed)] ?? '') : value];
    }),
  );
}

function seedVisits(world: World, council: Council): void {
  const { source, ids } = world.family(families.twoSiblings);
  const visit = (personId: Id, more: Partial<Visit>): Visit => ({
    id: nextNumber(world.casework),
    personId,
    type: council.visitTypes[0] ?? '',
    plannedAt: '20/02/2026 15:00',
    actualAt: '',
    seen: '',
    seenAlone: '',
    bedroomSeen: '',
    voice: '',
    reasonNotSeen: '',
    narrative: '',
    completed: false,
    worker: 'rquill',
    ...more,
  });
  world.casework.visits.push(
    visit(source.personId, {
      actualAt: '20/02/2026 15:10',
      seen: 'Yes',
      seenAlone: 'Yes',
      bedroomSeen: 'Yes',
      voice: 'Isla showed me her cat.',
      narrative: 'The home was warm. Both children had eaten.',
      completed: true,
    }),
    visit(ids.second ?? '', {}),
  );
}
