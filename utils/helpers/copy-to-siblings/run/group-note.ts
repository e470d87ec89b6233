/**
 * Mosaic's own group note, offered before a new note is saved on one child: what was typed is taken along
 * to the group's form; the person ticks the subjects and saves. Nothing is saved here.
 */
import { bringFormTools } from '../../../coordinator/page-tools';
import { addressOf } from '../../../coordinator/tab-in-view';
import { walk } from '../../../coordinator/walk';
import { isForUse } from '../../../domain/siblings';
import { carryResult, typedResult } from '../acts';
import type { Bench } from './bench';
import { type Desk, visit } from './desk';

export function groupNoteCommands(bench: Bench) {
  return {
    startGroupNote: () => void startGroupNote(bench),
    stayWithThisNote: () => {
      const child = bench.link()?.current()?.person ?? null;
      bench.state.set({ at: 'refused', because: 'unsaved-work', child, field: null });
    },
  };
}

async function startGroupNote(bench: Bench): Promise<void> {
  const link = bench.link();
  const profile = bench.settings()?.profile;
  const facts = await link?.ask();
  const formUrl = link ? await addressOf(link.tabId) : null;
  if (!link || !profile || !facts?.person || !formUrl) return bench.look();
  const { person } = facts;
  const desk: Desk = { link, site: { profile, origin: new URL(formUrl).origin } };
  await bringFormTools(link.tabId);
  const step = await link.step('copy.typed', {}, typedResult);
  const result = step.verdict === 'done' && step.result.verdict === 'typed' ? step.result : null;
  const typed = result?.recording ?? null;
  if (facts.hasUnsavedWork && !typed)
    return bench.state.set({ at: 'refused', because: 'unsaved-work', child: person, field: null });
  bench.state.set({ at: 'reading', what: 'groups', child: person });
  const groupRef = await sharedGroup(desk, person.id);
  const isThere =
    groupRef !== null && (await walk(link, desk.site, 'group-note-form', { groupRef })).verdict === 'there';
  if (!isThere) await link.travel(formUrl);
  if (typed) await bringFormTools(link.tabId);
  const left = typed ? await link.step('copy.carry', { recording: typed }, carryResult) : null;
  const carried = left?.verdict === 'done' && left.result.left.length === 0;
  bench.state.set({
    at: 'group-note-open',
    child: person,
    opened: isThere ? 'group-note' : 'no-group',
    carried: !result || (carried && result.isWhole),
  });
}

/** The reference of the group of this child that takes group notes and holds most others; null when there is none. */
async function sharedGroup(desk: Desk, personId: string): Promise<string | null> {
  const sight = await visit(desk, {
    route: 'groups',
    params: { personId },
    screen: 'groups',
    fields: [],
    list: 'groups',
  });
  if (sight.verdict !== 'seen') return null;
  const yes = desk.site.profile.words.yes.toLowerCase();
  const others = sight.seen.rows.filter(
    (row) =>
      row['allows-notes']?.toLowerCase() === yes &&
      (row.left ?? '') === '' &&
      row['member-id'] !== personId &&
      isForUse(row.group ?? ''),
  );
  const sizeOf = (ref: string) => others.filter((row) => row['group-ref'] === ref).length;
  const refs = [...new Set(others.map((row) => row['group-ref'] ?? ''))].filter((ref) => ref !== '');
  return refs.sort((one, other) => sizeOf(other) - sizeOf(one))[0] ?? null;
}
