/**
 * The second-window test: two training records in two windows of one session, one draft that the person writes
 * and saves by hand, and a look at whose record it is on. Tessera opens and reads; it writes nothing.
 */
import { inForce } from '../../../../coordinator/in-force';
import { keepProfile } from '../../../../coordinator/keep-profile';
import { openPageLink } from '../../../../coordinator/page-link';
import { closeTab, openWindow } from '../../../../coordinator/second-tab';
import { walk } from '../../../../coordinator/walk';
import type { Identity } from '../../../../domain/people';
import { sessionFrom, type WindowsSeen } from '../../../../domain/profile/second-window';
import { type Store, store } from '../../../../domain/store';
import { sameWords } from '../../../../domain/words';
import {
  type SecondWindowAsked,
  type SecondWindowCommands,
  type SecondWindowState,
  secondWindowTitle,
} from '../../trial';
import { type Desk, visit } from '../desk';
import { openGround } from './ground';

export interface SecondWindowTest extends SecondWindowCommands {
  readonly state: Store<SecondWindowState>;
}

/** What stands open between the two presses of the person. */
interface Open {
  readonly desk: Desk;
  readonly startUrl: string;
  readonly other: Desk;
  readonly people: readonly [own: Identity, other: Identity];
  readonly before: readonly [own: number, other: number];
  readonly formShowed: WindowsSeen['formShowed'];
}

export function openSecondWindowTest(): SecondWindowTest {
  const state = store<SecondWindowState>({ at: 'asking', problem: null });
  let open: Open | null = null;
  const start = async (asked: SecondWindowAsked) => {
    if (state.get().at !== 'asking') return;
    const { profile } = await inForce();
    if (!profile) return state.set({ at: 'asking', problem: 'no-profile' });
    const [own, other] = asked.recordIds.map((id) => id.trim());
    if (!own || !other || own === other) return state.set({ at: 'asking', problem: 'no-two-records' });
    if (asked.records !== 'training') return state.set({ at: 'asking', problem: 'not-confirmed' });
    const ground = await openGround(profile);
    if ('problem' in ground) return state.set({ at: 'asking', problem: ground.problem });
    state.set({ at: 'opening' });
    open = await openBoth(ground, [own, other]);
    if (!open) return state.set({ at: 'asking', problem: 'not-opened' });
    state.set({ at: 'writing', people: open.people, problem: null });
  };
  const saved = async () => {
    if (!open || state.get().at !== 'writing') return;
    const { people } = open;
    if ((await open.desk.link.ask())?.hasUnsavedWork)
      return state.set({ at: 'writing', people, problem: 'not-saved-yet' });
    state.set({ at: 'looking' });
    state.set(await decide(open));
    open = null;
  };
  return {
    state,
    start: (asked) => void start(asked),
    saved: () => void saved(),
    again: () => {
      if (open) void shut(open);
      open = null;
      state.set({ at: 'asking', problem: null });
    },
  };
}

/**
 * The first window on its person's list, the second on the other's, then the first on the form, and the second
 * once more: whatever the session remembers last is the other record.
 */
async function openBoth(
  { desk, startUrl }: { readonly desk: Desk; readonly startUrl: string },
  [ownId, otherId]: readonly [string, string],
): Promise<Open | null> {
  const tabId = await openWindow(startUrl);
  const other: Desk = { ...desk, link: openPageLink(tabId, desk.site.profile) };
  const giveUp = async () => {
    await shut({ desk, startUrl, other });
    return null;
  };
  const own = await notesOf(desk, ownId);
  const theirs = own && (await notesOf(other, otherId));
  if (!own || !theirs) return giveUp();
  const form = await walk(desk.link, desk.site, 'case-note-form', { personId: ownId });
  const shown = form.verdict === 'there' ? form.facts.person?.id : null;
  if (shown === null || !(await notesOf(other, otherId))) return giveUp();
  return {
    desk,
    startUrl,
    other,
    people: [own.person, theirs.person],
    before: [own.count, theirs.count],
    formShowed: shown === ownId ? 'own' : shown === otherId ? 'other' : 'neither',
  };
}

async function decide(open: Open): Promise<SecondWindowState> {
  const { desk, people, before, formShowed } = open;
  const own = await notesOf(desk, people[0].id);
  const other = await notesOf(desk, people[1].id);
  await shut(open);
  const { profile } = desk.site;
  if (!own || !other) return { at: 'asking', problem: 'not-opened' };
  const seen = {
    formShowed,
    newOnOwn: own.count - before[0],
    newOnOther: other.count - before[1],
  };
  const session = sessionFrom(seen);
  const after = { ...profile, session: { ...profile.session, ...session } };
  const kept = await keepProfile(profile, after);
  return { at: 'decided', people, seen, session, kept, profileText: JSON.stringify(after, null, 2) };
}

/** Closes the window that the test opened and brings the other back to where it was. */
async function shut({ desk, other, startUrl }: Pick<Open, 'desk' | 'other' | 'startUrl'>): Promise<void> {
  await closeTab(other.link.tabId);
  other.link.close();
  await desk.link.travel(startUrl);
  desk.link.close();
}

/** How many notes of the test's title stand on a record, and whose record it is. */
async function notesOf(
  desk: Desk,
  personId: string,
): Promise<{ readonly person: Identity; readonly count: number } | null> {
  const wanted = { route: 'case-notes', screen: 'case-notes', fields: [], list: 'notes' };
  const sight = await visit(desk, { ...wanted, params: { personId } });
  if (sight.verdict !== 'seen' || sight.seen.person?.id !== personId) return null;
  const { person, rows } = sight.seen;
  return { person, count: rows.filter(({ title = '' }) => sameWords(title, secondWindowTitle)).length };
}
