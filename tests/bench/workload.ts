/**
 * What every way of copying is given: the same made-up family in a fresh stand-in Mosaic, one note about all of
 * them, and a server that judges afterwards. A way's own word on what it saved counts for nothing.
 */
import { families } from '../people/family-keys';
import type { Id } from '../people/model';
import type { StandIn } from '../stand-in/start';
import type { Note } from '../stand-in/state/records';

export const noteType = 'Home Visit';
export const title = 'Home visit: the week ahead';
export const contactOn = '2026-02-23';
export const contactDate = '23/02/2026';

/** About 1.8 kB that are true of every child alike, so that there is nothing to answer first. */
export const paragraphs: readonly string[] = [
  'Planned home visit. The home was warm and tidy and there was food in the fridge. The front door has been mended.',
  'Bedtime is now at the same time each night. The routine on the kitchen wall is being followed and is working.',
  'School attendance has improved since half-term. The breakfast club place has been confirmed for the whole term.',
  'The rent is up to date and the housing officer has agreed to replace the boiler before the end of the month.',
  'The plan was gone through line by line. What has been done since the last visit was ticked off together.',
  'Weekends are still hard. Ideas were talked through: the park on Saturday mornings, the library in the afternoon.',
  'The allotment shed has been painted. Seeds were bought and the first rows are to go in before the clocks change.',
  'There is a working smoke alarm on each floor, and the window locks upstairs have been fitted as promised.',
  'Money is tight until the end of the month. The food bank voucher was given and the school uniform grant explained.',
  'Contact on Sundays has gone well and will carry on as it is, at the same place and the same time.',
  'The garden has been cleared and the shed is locked. The dog now has a pen of its own and was quiet throughout.',
  'Family support worker to visit weekly. Next visit in ten working days, after school, at home.',
];

export interface Workload {
  readonly standIn: StandIn;
  readonly sourceNoteId: Id;
  readonly sourceId: Id;
  readonly targetIds: readonly Id[];
}

/** Puts the note on the source child and names the siblings that are to get it. */
export function workloadIn(standIn: StandIn, siblings: number): Workload {
  const { world } = standIn;
  const family = world.family(families.benchmark);
  const model = world.note(family.source.noteId);
  const note: Note = {
    ...model,
    id: world.nextNoteId(),
    type: noteType,
    title,
    contactOn,
    bodyHtml: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    state: 'Complete',
    significantEvent: false,
    alertRecipients: [],
    sendText: false,
    copyOf: null,
  };
  world.notes.push(note);
  const targetIds = family.people
    .filter(({ id, context }) => context === 'Child' && id !== model.personId)
    .slice(0, siblings)
    .map(({ id }) => id);
  if (targetIds.length !== siblings) throw new Error(`the family has only ${targetIds.length} siblings`);
  return { standIn, sourceNoteId: note.id, sourceId: model.personId, targetIds };
}

/** How many of the siblings hold exactly one draft of the note, to the letter, with nothing to be sent. */
export function verifiedByServer({ standIn: { world }, targetIds }: Workload): number {
  return targetIds.filter((id) => {
    const fresh = world.notesOf(id).filter((note) => note.title === title && note.contactOn === contactOn);
    const [note] = fresh;
    return fresh.length === 1 && note !== undefined && isTheCopy(note);
  }).length;
}

function isTheCopy(note: Note): boolean {
  const texts = [...note.bodyHtml.matchAll(/<p>(.*?)<\/p>/gs)].map(([, text = '']) => text.trim());
  const isSame = texts.length === paragraphs.length && texts.every((text, at) => text === paragraphs[at]);
  const sendsNothing = note.alertRecipients.length === 0 && !note.sendText && !note.significantEvent;
  return note.state === 'Draft' && note.type === noteType && isSame && sendsNothing;
}

/** The addresses loaded since a mark, in order, as the server saw them. */
export function loadsSince({ standIn: { world } }: Workload, mark: number): string[] {
  return world.requests.slice(mark).map(({ method, path }) => `${method} ${path}`);
}
