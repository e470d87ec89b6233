/**
 * Recognises the ordinary way of copying a note by the screens that pass, and never by what stands on them: a saved
 * note, its child's list of relations, then a new note's form for somebody else and that note saved. Or Mosaic's own
 * group note. What is not surely that is not counted. Pure; it lives in memory, and its marks of children with it.
 * Source: reference/evaluation.md section 4.
 */
import * as z from 'zod/mini';
import type { Day } from '../day';
import { activeTime, type Mark } from './active-time';
import { weekOf } from './iso-week';
import { copyTask, siblingStratum } from './tasks';
import type { TimeEvent } from './time-event';
import { noSignature } from './use';

/** One page of Mosaic as it came into view. */
export interface Sighting {
  /** Epoch ms. */
  readonly at: number;
  readonly screen: string | null;
  /** Marks that tell one child, and one saved note, from another. Null where the page shows none. */
  readonly who: string | null;
  readonly note: string | null;
  /** Brothers and sisters that are known of this child; null when not known. */
  readonly siblings: number | null;
}

const instant = z.number();
const mark = z.string();

const taskSchema = z.strictObject({
  arm: z.enum(['manual', 'native']),
  beganAt: instant,
  /** The child whose form is open, and since when a form was. */
  formOf: z.nullable(mark),
  formAt: instant,
  /** Notes seen saved, and when the last of them was. */
  saved: z.array(mark),
  endedAt: z.nullable(instant),
});

export const watchingSchema = z.strictObject({
  /** The saved note that a copy may be made of, and when its child's relations or groups came into view after it. */
  source: z.nullable(
    z.strictObject({
      who: mark,
      note: mark,
      at: instant,
      listAt: z.nullable(instant),
      siblings: z.nullable(z.number()),
    }),
  ),
  task: z.nullable(taskSchema),
  /** When the person looked away, came back or sat idle, since the source. */
  marks: z.array(
    z.strictObject({
      at: instant,
      what: z.enum(['leaves', 'returns', 'idle', 'active']),
      since: z.optional(instant),
    }),
  ),
});
export type Watching = z.infer<typeof watchingSchema>;
type Task = z.infer<typeof taskSchema>;
type Source = NonNullable<Watching['source']>;

export const nothingWatched: Watching = { source: null, task: null, marks: [] };

/** So long after one step of a task nothing that follows belongs to it, and the task is over. */
export const quietMs = 900_000;

/** A task that is over. Instants in epoch ms. */
export interface WatchedTask {
  readonly arm: 'manual' | 'native';
  readonly from: number;
  readonly to: number;
  readonly stratum: string;
  readonly marks: Watching['marks'];
}

export interface Seen {
  readonly watching: Watching;
  readonly finished: WatchedTask | null;
}

const lastOf = ({ source, task }: Watching): number =>
  Math.max(source?.at ?? 0, source?.listAt ?? 0, task?.formAt ?? 0, task?.endedAt ?? 0);

/** The task in hand as far as it was seen saved; a form that was left unsaved is no task. */
function finishedOf({ source, task, marks }: Watching): WatchedTask | null {
  if (!task || task.endedAt === null) return null;
  const count = task.arm === 'manual' ? task.saved.length : source?.siblings;
  if (!count) return null; // how many the group note went to is not on the screen
  return {
    arm: task.arm,
    from: task.beganAt,
    to: task.endedAt,
    stratum: siblingStratum(count),
    marks: marks.filter(({ at }) => at >= task.beganAt && at <= (task.endedAt ?? at)),
  };
}

/** Ends what has been quiet for long enough. */
export function whenQuiet(watching: Watching, now: number): Seen {
  if (now - lastOf(watching) < quietMs) return { watching, finished: null };
  return { watching: nothingWatched, finished: finishedOf(watching) };
}

const keep = (watching: Watching): Seen => ({ watching, finished: null });

/** A page that comes into view. */
export function seePage(before: Watching, sighting: Sighting): Seen {
  const { watching, finished } = whenQuiet(before, sighting.at);
  const next = afterPage(watching, sighting);
  return { watching: next.watching, finished: finished ?? next.finished };
}

/** A group note is saved from its form, or it is not: any other page in between was a way out of it. */
function withoutLeftForm(watching: Watching, { screen }: Sighting): Watching {
  const isLeft = watching.task?.arm === 'native' && screen !== 'case-note' && screen !== 'group-note-form';
  return isLeft ? { ...watching, task: null } : watching;
}

function afterPage(seenSoFar: Watching, sighting: Sighting): Seen {
  const watching = withoutLeftForm(seenSoFar, sighting);
  const { source, task } = watching;
  switch (sighting.screen) {
    case 'case-note':
      return afterNote(watching, sighting);
    case 'relationships':
    case 'groups':
      return keep(source ? { ...watching, source: withList(source, sighting) } : watching);
    case 'case-note-form':
      return keep(afterForm(watching, sighting));
    case 'group-note-form':
      if (!source || source.listAt === null || task?.saved.length) return keep(watching);
      return keep({
        ...watching,
        task: begun('native', { beganAt: source.listAt, formAt: sighting.at, formOf: source.who }),
      });
    default:
      return keep(watching);
  }
}

const begun = (arm: Task['arm'], form: Pick<Task, 'beganAt' | 'formAt' | 'formOf'>): Task => ({
  ...{ arm, ...form },
  saved: [],
  endedAt: null,
});

const withList = (source: Source, { at, who, siblings }: Sighting): Source => ({
  ...source,
  listAt: source.listAt ?? at,
  siblings: who === source.who ? (siblings ?? source.siblings) : source.siblings,
});

function afterForm(watching: Watching, { at, who }: Sighting): Watching {
  const { source, task } = watching;
  if (who === null || !source) return nothingWatched;
  if (task?.arm === 'manual') return { ...watching, task: { ...task, formOf: who, formAt: at } };
  // A new note of the same child, or one reached past no list of relations, is no copy of the one before.
  if (who === source.who || source.listAt === null) return nothingWatched;
  return { ...watching, task: begun('manual', { beganAt: source.listAt, formAt: at, formOf: who }) };
}

function afterNote(watching: Watching, sighting: Sighting): Seen {
  const { at, who, note, siblings } = sighting;
  const { source, task } = watching;
  if (who === null || note === null) return keep(watching);
  const isNew = note !== source?.note && !task?.saved.includes(note);
  if (task && isNew && (task.arm === 'native' || who === task.formOf)) {
    const saved = { ...task, saved: [...task.saved, note], endedAt: at, formOf: null };
    const next = { ...watching, task: saved };
    return task.arm === 'native' ? { watching: nothingWatched, finished: finishedOf(next) } : keep(next);
  }
  if (task && !isNew) return keep(watching); // looked at once more, or finished
  const fresh: Watching = { source: { who, note, at, listAt: null, siblings }, task: null, marks: [] };
  return { watching: fresh, finished: finishedOf(watching) };
}

/** The most marks that one task is followed by; beyond it nothing can be said of its time. */
const mostMarks = 400;

/** Something that is not a page: the person looks away, comes back, sits idle. */
export function noteMark(watching: Watching, next: Watching['marks'][number]): Watching {
  if (!watching.source) return watching;
  return watching.marks.length < mostMarks
    ? { ...watching, marks: [...watching.marks, next] }
    : nothingWatched;
}

/** The event of a watched task; null where its clock cannot be trusted. One clock only: the worker has no other. */
export function watchedEvent(
  task: WatchedTask,
  at: { readonly id: string; readonly day: Day },
): TimeEvent | null {
  const { arm, from, to, stratum } = task;
  const marks = task.marks.map((one): Mark => ({ ...one, wall: one.at }) as Mark);
  const timed = activeTime([
    { at: from, wall: from, what: 'begins' },
    ...marks,
    { at: to, wall: to, what: 'ends' },
  ]);
  if (!timed || timed.flags.length > 0) return null;
  return {
    v: 1,
    id: at.id,
    week: weekOf(at.day),
    day: at.day,
    ...{ changeId: copyTask.changeId, taskDefId: copyTask.id, taskDefV: copyTask.version },
    ...{ stratum, arm, assigned: 'on', learning: false, outcome: 'done', verified: 0 },
    ...timed,
    mosaicSig: noSignature,
  };
}
