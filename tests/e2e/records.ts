/**
 * What the stand-in's records held before and hold after: the only oracle of a journey. It puts notes into
 * a record for a test to start from, and tells what was saved, opened, asked for and sent since a moment.
 */
import type { FamilyKey } from '../people/family-keys';
import type { Id, Person } from '../people/model';
import type { StandIn } from '../stand-in/start';
import type { AuditEntry, Note, OutboxItem, RequestEntry } from '../stand-in/state/records';

/** A complete note that also carries everything that must never be copied. */
export function putNote({ world }: StandIn, personId: Id, note: Partial<Note> = {}): Note {
  const whole: Note = {
    id: world.nextNoteId(),
    personId,
    groupId: null,
    type: 'Home Visit',
    title: 'Home visit to the family',
    contactOn: '2026-02-27',
    bodyHtml: '<p>The home was warm and tidy.</p>',
    state: 'Complete',
    significantEvent: true,
    alertRecipients: ['thalden'],
    sendText: true,
    attachments: [{ name: 'plan.pdf', bytes: 1200 }],
    createdBy: 'rquill',
    createdFor: null,
    createdAt: world.clock.now(),
    appendments: [],
    copyOf: null,
    linkedNotes: [],
    privileged: false,
    ...note,
  };
  world.notes.push(whole);
  return whole;
}

export interface Since {
  /** Notes that are new. */
  notes(): readonly Note[];
  notesOf(personId: Id): readonly Note[];
  audit(): readonly AuditEntry[];
  requests(): readonly RequestEntry[];
  outbox(): readonly OutboxItem[];
  /** Everybody whose record was opened, read or written, each once. */
  peopleOpened(): readonly Id[];
  /** What was done on one record, in order: `open case-notes`. */
  actsOn(personId: Id): readonly string[];
}

/** From now on. */
export function watchRecords({ world }: StandIn): Since {
  const before = {
    notes: new Set(world.notes),
    audit: world.audit.length,
    requests: world.requests.length,
    outbox: world.outbox.length,
  };
  const notes = () => world.notes.filter((note) => !before.notes.has(note));
  const audit = () => world.audit.slice(before.audit);
  return {
    notes,
    notesOf: (personId) => notes().filter((note) => note.personId === personId),
    audit,
    requests: () => world.requests.slice(before.requests),
    outbox: () => world.outbox.slice(before.outbox),
    peopleOpened: () => [...new Set(audit().flatMap(({ personId }) => (personId ? [personId] : [])))].sort(),
    actsOn: (personId) =>
      audit()
        .filter((entry) => entry.personId === personId)
        .map(({ act, what }) => `${act} ${what}`),
  };
}

/** What one verified draft costs a child's record: the list, the form, the save and its answer, the list, the note. */
export const actsOfOneDraft = [
  'open case-notes',
  'open case-note-form',
  'save case-note',
  'read case-note',
  'open case-notes',
  'read case-note',
] as const;

const parts = [
  'type',
  'title',
  'contactOn',
  'bodyHtml',
  'state',
  'alertRecipients',
  'sendText',
  'significantEvent',
  'attachments',
] as const;

/** What a copy must hold of a note, and what it must not. */
export function essence(note: Note): Pick<Note, (typeof parts)[number]> {
  return structuredClone(Object.fromEntries(parts.map((part) => [part, note[part]]))) as never;
}

/** The draft that a faithful copy of this note is: its words, and nothing that sends or marks. */
export function draftOf(note: Note, bodyHtml = note.bodyHtml): ReturnType<typeof essence> {
  const nothing = { alertRecipients: [], sendText: false, significantEvent: false, attachments: [] };
  return { ...essence(note), ...nothing, bodyHtml, state: 'Draft' };
}

export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('');
}

export interface Family {
  readonly child: Person;
  readonly ticked: readonly Person[];
  /** Siblings whom nobody ticks. */
  readonly others: readonly Person[];
}

/** The child to copy from, the first few siblings, and the rest whom nobody ticks. */
export function familyOf({ world }: StandIn, key: FamilyKey, count = 99): Family {
  const { people, source } = world.family(key);
  const siblings = people.filter(({ id, context }) => id !== source.personId && context === 'Child');
  const child = world.person(source.personId);
  return { child, ticked: siblings.slice(0, count), others: siblings.slice(count) };
}

/** Somebody of a family by the handle that its own definition gives, such as `brother`. */
export function member({ world }: StandIn, key: FamilyKey, handle: string): Person {
  return world.person(world.family(key).ids[handle] ?? '');
}
