/**
 * The task that both scripted people are given, and what is said of how they did it: the same family, the same note,
 * the same siblings, and the same text to end up with on each.
 */
import { paragraphs as plainParagraphs } from '../../bench/workload';
import { families } from '../../people/family-keys';
import type { Person } from '../../people/model';
import type { StandIn } from '../../stand-in/start';
import type { Note } from '../../stand-in/state/records';
import type { Operators } from './klm';

export interface Task {
  readonly standIn: StandIn;
  readonly source: Person;
  readonly note: Note;
  readonly siblings: readonly Person[];
  /** Paragraphs of the note that belong to the source child alone, as the scripted person by hand knows them. */
  readonly ownParagraphs: readonly string[];
}

export interface Done {
  readonly preparing: Operators;
  readonly finishing: Operators;
}

export type NoteKind = 'nothing to answer' | 'two answers';

export function taskIn(standIn: StandIn, kind: NoteKind, siblings: number): Task {
  const family = standIn.world.family(families.largeGroup);
  const source = standIn.world.person(family.source.personId);
  const children = family.people.filter(({ id, context }) => context === 'Child' && id !== source.id);
  const seeded = standIn.world.note(family.source.noteId);
  const note = kind === 'two answers' ? seeded : plainNote(standIn, seeded);
  return {
    standIn,
    source,
    note,
    siblings: children.slice(0, siblings),
    ownParagraphs: kind === 'two answers' ? ['I saw', 'has an appointment'] : [],
  };
}

function plainNote({ world }: StandIn, model: Note): Note {
  const note: Note = {
    ...model,
    id: world.nextNoteId(),
    title: 'Home visit: the week ahead',
    bodyHtml: plainParagraphs.map((text) => `<p>${text}</p>`).join(''),
    alertRecipients: [],
    sendText: false,
    significantEvent: false,
  };
  world.notes.push(note);
  return note;
}

/** By the server's own state: one finished note a sibling, with the note's title and none of the child's own words. */
export function siblingsDone({ standIn: { world }, siblings, note, ownParagraphs }: Task): number {
  return siblings.filter(({ id }) => {
    const copies = world.notesOf(id).filter((one) => one.title === note.title && one.id !== note.id);
    const [copy] = copies;
    const isOwn = ownParagraphs.some((words) => copy?.bodyHtml.includes(words));
    return copies.length === 1 && copy?.state === 'Complete' && copy.bodyHtml.length > 300 && !isOwn;
  }).length;
}
