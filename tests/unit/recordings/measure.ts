/** Runs the finder and the plan over made-up notes as a council would: the whole family chosen, nothing answered. */
import type { KnownPerson } from '../../../utils/domain/people';
import { type CopyPlan, planCopies } from '../../../utils/domain/recordings/copy-plan';
import { passagesToLookAt } from '../../../utils/domain/recordings/passages';
import type { Note } from '../notes/note';

export interface Measured {
  readonly name: string;
  readonly words: number;
  readonly questions: number;
  readonly musts: number;
  readonly shaded: number;
  readonly unasked: readonly string[];
  readonly wrongReason: readonly string[];
  readonly falseAlarms: readonly string[];
  /** Paragraphs asked about in which nothing was planted: the answers that false alarms cost. */
  readonly extraAnswers: readonly string[];
}

export function measure(note: Note): Measured {
  const passages = passagesToLookAt(note.text, note.family);
  const musts = passages.filter((passage) => passage.level === 'must');
  const planted = note.planted.map(([text, kind]) => {
    const start = note.text.indexOf(text);
    if (start < 0 || text === '') throw new Error(`${note.name}: not in the note: ${text}`);
    return { text, kind, start, end: start + text.length };
  });
  const touches = (one: { start: number; end: number }, fact: { start: number; end: number }) =>
    one.start < fact.end && fact.start < one.end;
  return {
    name: note.name,
    words: note.text.split(/\s+/).length,
    questions: planOf(note).questions.length,
    musts: musts.length,
    shaded: passages.length - musts.length,
    unasked: planted
      .filter((fact) => !musts.some((one) => touches(one, fact)))
      .map((fact) => `${fact.kind}: ${fact.text}`),
    wrongReason: planted
      .filter(
        (fact) =>
          musts.some((one) => touches(one, fact)) &&
          !musts.some((one) => touches(one, fact) && one.because === fact.kind),
      )
      .map((fact) => `${fact.kind}: ${fact.text}`),
    falseAlarms: musts
      .filter((one) => !planted.some((fact) => touches(one, fact)))
      .map((one) => `${one.because}: ${note.text.slice(one.start, one.end)}`),
    extraAnswers: paragraphsOf(note.text)
      .filter((line) => musts.some((one) => touches(one, line)) && !planted.some((one) => touches(one, line)))
      .map((line) => note.text.slice(line.start, line.end)),
  };
}

function paragraphsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return { start: from, end: from + line.length };
  });
}

function planOf({ text, family }: Note): CopyPlan {
  const ids = family.targets.map((_, index) => `t${index}`);
  const identity = (person: KnownPerson, id: string) => ({
    ...person,
    id,
    dateOfBirth: person.dateOfBirth ?? null,
  });
  return planCopies({
    source: {
      ref: 'n1',
      noteType: 'Home Visit',
      title: 'Visit',
      contactOn: '2025-05-10',
      body: text.split('\n').map((line) => ({ kind: 'text', text: line, marks: [] })),
      state: 'complete',
      hasAlertRecipients: false,
      sendsText: false,
      attachmentCount: 0,
      isSignificantEvent: false,
      isRestricted: false,
      isPrivileged: false,
      leftBehind: [],
    },
    about: identity(family.about, 'a'),
    siblings: family.targets.map((person, index) => ({
      ...identity(person, `t${index}`),
      label: 'Sibling : Sibling',
      kind: 'full',
      endedOn: null,
      notAvailable: null,
      caution: null,
    })),
    others: family.knownToAll.map((person) => ({ ...person, relation: 'Other', alsoKnownTo: ids })),
    chosen: ids,
    answers: new Map(),
    edits: new Map(),
    addedLines: [],
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
