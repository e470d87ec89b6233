/**
 * The self-test of copying, for the council's Mosaic team: every screen on one training record, then a dry run
 * that fills a note's form and leaves it. It never presses Save, and a profile passes only as a whole.
 */
import { inForce } from '../../../../coordinator/in-force';
import { keepProfile } from '../../../../coordinator/keep-profile';
import { walk } from '../../../../coordinator/walk';
import type { Identity } from '../../../../domain/people';
import type { Profile } from '../../../../domain/profile/schema';
import { type Samples, withPass } from '../../../../domain/profile/tested';
import { type Store, store } from '../../../../domain/store';
import { today } from '../../../../platform/clock';
import type { Looked } from '../../acts';
import { copyToSiblings } from '../../helper';
import {
  type NotBegun,
  type ScreenTrial,
  type SelfTestAsked,
  type SelfTestCommands,
  type SelfTestState,
  type TrialScreen,
  type TrialVerdict,
  trialScreens,
} from '../../trial';
import type { Desk } from '../desk';
import { openGround } from './ground';
import { noteIn, type Tried, tryForm, tryScreen } from './screens';

export interface SelfTest extends SelfTestCommands {
  readonly state: Store<SelfTestState>;
}

export function openSelfTest(): SelfTest {
  const state = store<SelfTestState>({ at: 'asking', problem: null });
  return {
    state,
    start: (asked) => void begin(state, asked),
    again: () => state.set({ at: 'asking', problem: null }),
  };
}

async function begin(
  state: Store<SelfTestState>,
  { recordId, release, record }: SelfTestAsked,
): Promise<void> {
  if (state.get().at === 'testing') return;
  const stay = (problem: NotBegun) => state.set({ at: 'asking', problem });
  const { profile } = await inForce();
  if (!profile) return stay('no-profile');
  if (recordId.trim() === '') return stay('no-record');
  if (record !== 'training') return stay('not-confirmed');
  const ground = await openGround(profile);
  if ('problem' in ground) return stay(ground.problem);
  const { desk, startUrl } = ground;
  const report = reportTo(state, profile);
  const passed = await tryAll(desk, recordId.trim(), report);
  await desk.link.travel(startUrl);
  desk.link.close();
  await conclude(state, { profile, release: release.trim() || profile.release }, report, passed);
}

interface Report {
  screens(): readonly ScreenTrial[];
  set(screen: TrialScreen, found: TrialVerdict): void;
}

function reportTo(state: Store<SelfTestState>, profile: Profile): Report {
  let screens = trialScreens.map(
    (screen): ScreenTrial => ({
      screen,
      title: profile.screens[screen]?.title ?? screen,
      found: { verdict: 'waiting' },
    }),
  );
  const show = () => state.set({ at: 'testing', screens });
  show();
  return {
    screens: () => screens,
    set(screen, found) {
      screens = screens.map((one) => (one.screen === screen ? { ...one, found } : one));
      show();
    },
  };
}

interface Passed {
  readonly person: Identity;
  readonly samples: Record<string, Samples>;
}

/** One screen after another; the first that is not ready ends it, since those after it lean on it. */
async function tryAll(desk: Desk, personId: string, report: Report): Promise<Passed | null> {
  const samples: Record<string, Samples> = {};
  let person: Identity | null = null;
  const told = <T extends object>(screen: TrialScreen, tried: Tried<T>) => {
    if (tried.verdict === 'not-ready') {
      report.set(screen, tried);
      return null;
    }
    samples[screen] = { ...samples[screen], ...tried.samples };
    report.set(screen, { verdict: 'ready' });
    return tried;
  };
  const screenOf = async (screen: TrialScreen, note: Readonly<Record<string, string>> = {}) => {
    report.set(screen, { verdict: 'busy' });
    return tryScreen(desk, { screen, params: { personId, ...note }, person });
  };
  const relationships = told('relationships', await screenOf('relationships'));
  person = relationships?.seen.person ?? null;
  if (!person || !told('groups', await screenOf('groups'))) return null;
  const list = told('case-notes', await screenOf('case-notes'));
  if (!list) return null;
  const [row] = list.seen.rows;
  if (!row) {
    report.set('case-note', { verdict: 'not-ready', because: 'no-note', part: null });
    return null;
  }
  const shown = told('case-note', await screenOf('case-note', paramsOf(row)));
  const source = shown && told('case-note', noteIn(desk, shown.seen));
  if (!source) return null;
  report.set('case-note-form', { verdict: 'busy' });
  const form = await dryRun(desk, person, source.note, list.seen.rows);
  return told('case-note-form', form) ? { person, samples } : null;
}

/** What a route to one note may be filled in with: its reference, and what the list says of it. */
function paramsOf(row: Looked['rows'][number]): Readonly<Record<string, string>> {
  const { ref = '', type = '', title = '', 'contact-date': noteDate = '' } = row;
  return { noteRef: ref, noteType: type, noteTitle: title, noteDate };
}

/** From the person's own list to the form, filled, and back to the list, which must be as it was. */
async function dryRun(
  desk: Desk,
  person: Identity,
  note: Parameters<typeof tryForm>[2],
  before: Looked['rows'],
): Promise<Tried> {
  const params = { personId: person.id };
  const list = await walk(desk.link, desk.site, 'case-notes', params);
  const form = list.verdict === 'there' ? await walk(desk.link, desk.site, 'case-note-form', params) : list;
  if (form.verdict === 'stopped') {
    const isLocked = desk.link.current()?.screen === 'record-locked';
    return { verdict: 'not-ready', because: isLocked ? 'locked' : 'not-reached', part: null };
  }
  const filled = await tryForm(desk, person, note);
  const after = await tryScreen(desk, { screen: 'case-notes', params, person });
  if (after.verdict === 'ready' && JSON.stringify(after.seen.rows) !== JSON.stringify(before))
    return { verdict: 'not-ready', because: 'was-saved', part: null };
  return filled;
}

async function conclude(
  state: Store<SelfTestState>,
  { profile, release }: { readonly profile: Profile; readonly release: string },
  report: Report,
  passed: Passed | null,
): Promise<void> {
  const screens = report
    .screens()
    .map(
      (one): ScreenTrial =>
        one.found.verdict === 'waiting' ? { ...one, found: { verdict: 'not-tried' } } : one,
    );
  if (!passed) return state.set({ at: 'tested', screens, person: null, pass: 'none', profileText: null });
  const { samples, person } = passed;
  const after = withPass(profile, { helper: copyToSiblings.id, release, on: today(), samples });
  const pass = await keepProfile(profile, after);
  state.set({ at: 'tested', screens, person, pass, profileText: JSON.stringify(after, null, 2) });
}
