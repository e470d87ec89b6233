/**
 * The workbench side of review invitations: what the face calls and the state it shows. The review in hand is bound to
 * one child: while another child's record is in view, nothing goes on.
 */
import { onInForceChanged } from '../../../coordinator/in-force';
import { addressOf, type TabInView } from '../../../coordinator/tab-in-view';
import { keepWriting } from '../../../coordinator/writer-lock';
import type { Identity } from '../../../domain/people';
import { missingForReviews } from '../../../domain/profile/invite-needs';
import { sheetShapeOf } from '../../../domain/profile/review-words';
import type { Store } from '../../../domain/store';
import type { ReviewJob } from '../job';
import type { InviteState } from '../state';
import { type Bench, openBench } from './bench';
import { dueListCommands } from './due-list';
import type { SheetHands, SheetSaved } from './hands';
import { leaveRequest, lookWhetherSent } from './leave-request';
import { preparingCommands } from './preparing';
import { saveSheet } from './save-sheet';
import { takingOutCommands } from './taking-out';
import { timeReviews } from './timed';
import { prepared } from './view';

export interface InviteWorkbench {
  readonly state: Store<InviteState>;
  readonly commands: InviteCommands;
  /** Looks at the page in view, when somebody turns to this face. */
  refresh(): void;
  close(): void;
}

export type InviteCommands = ReturnType<typeof commandsOf>;

/** @param isFree whether this workbench writes and no other helper uses the tab now */
export function openInvites(view: TabInView, isFree: () => boolean): InviteWorkbench {
  const bench = openBench(view);
  const look = () => lookAt(bench, isFree);
  const lookIfQuiet = () => {
    if (isQuiet(bench.state.get())) void look();
  };
  bench.onLink((link) => {
    link.onPage(lookIfQuiet);
  });
  const stops = [view.onChange(lookIfQuiet), onInForceChanged(lookIfQuiet), timeReviews(bench)];
  void bench.takeUp().then(look);
  return {
    state: bench.state,
    commands: commandsOf(bench, look),
    refresh: lookIfQuiet,
    close() {
      for (const stop of stops) stop();
      bench.link()?.close();
    },
  };
}

function commandsOf(bench: Bench, look: () => Promise<void>) {
  return {
    lookAgain: () => void lookFresh(bench, look),
    ...preparingCommands(bench, look),
    ...takingOutCommands(bench),
    save: () => void putIntoSheet(bench),
    lookWhetherSent: () => void atDesk(bench, lookWhetherSent),
    saySheetSent: () => void bench.change({ outcome: { verdict: 'left', now: 'said-sent' } }),
    ...dueListCommands(bench),
    closeDueList: () => void lookFresh(bench, look),
  };
}

function lookFresh(bench: Bench, look: () => Promise<void>): Promise<void> {
  bench.state.set({ at: 'starting' });
  return look();
}

/** Everything but what is under way, so that another page in view may change what is shown. */
function isQuiet({ at }: InviteState): boolean {
  return !['reading', 'saving', 'refused', 'due-list'].includes(at);
}

async function lookAt(bench: Bench, isFree: () => boolean): Promise<void> {
  const settings = await bench.refreshSettings();
  const link = await bench.linkToView();
  const facts = settings.profile ? await link?.ask() : null;
  const child = facts?.person ?? null;
  if (!isQuiet(bench.state.get())) return; // something began meanwhile
  const job = bench.job();
  if (job && child && child.id !== job.draft.record.child.id)
    return bench.state.set({ at: 'stopped', child: job.draft.record.child, shown: child });
  const because = await whyIdle(bench, isFree);
  if (job && (because === null || because === 'no-child' || because === 'not-recognised'))
    return bench.show();
  if (because !== null) return bench.state.set({ at: 'idle', because, child });
  const carried = await bench.carried();
  bench.state.set({
    at: 'ready',
    child: child as Identity,
    carriesOver: carried !== null && carried.fromId !== child?.id,
  });
}

type Why = Extract<InviteState, { at: 'idle' }>['because'];

async function whyIdle(bench: Bench, isFree: () => boolean): Promise<Why | null> {
  const settings = bench.settings();
  const profile = settings?.profile;
  if (!profile) return 'no-profile';
  if (!settings.policy?.reviews.enabled) return 'switched-off';
  if (missingForReviews(profile).length > 0) return 'not-set-up';
  if (!isFree()) return 'other-workbench';
  const link = bench.link();
  const facts = link?.current();
  if (!link || !facts) {
    const address = link ? await addressOf(link.tabId) : null;
    return profile.origins.some((origin) => address?.startsWith(`${origin}/`)) ? 'reload-page' : 'no-mosaic';
  }
  if (facts.screen === null) return 'not-recognised';
  return facts.person?.dateOfBirth ? null : 'no-child';
}

/** From a person's press on the page that shows exactly what is written. */
async function putIntoSheet(bench: Bench): Promise<void> {
  await atDesk(bench, async (hands) => {
    if (hands.job.page !== 'sheet') return null;
    const isRequest = sheetShapeOf(hands.desk.site.profile.words) === 'request';
    return isRequest ? leaveRequest(hands) : saveSheet(hands);
  });
}

/**
 * One act on the sheet, while the child's own record is in view and holds nothing unsaved. Mosaic then shows again what
 * it showed before; only a request that was filled in stays in view.
 */
async function atDesk(bench: Bench, act: (hands: SheetHands) => Promise<SheetSaved | null>): Promise<void> {
  const job = bench.job();
  const profile = bench.settings()?.profile;
  const link = bench.link();
  if (!job || !profile || !link || bench.state.get().at !== 'preparing') return;
  const { child } = job.draft.record;
  const facts = await link.ask();
  if (facts?.person && facts.person.id !== child.id)
    return bench.state.set({ at: 'stopped', child, shown: facts.person });
  if (facts?.hasUnsavedWork)
    return bench.change({ outcome: { verdict: 'not-saved', because: 'unsaved-work' } });
  const letGo = keepWriting();
  const saved = await act({
    desk: { link, site: { profile, origin: job.origin } },
    job,
    plan: prepared(job, profile, bench.rules()).plan,
    onStep: (step) => bench.state.set({ at: 'saving', child, step }),
  });
  const isLeftInView = saved?.outcome.verdict === 'left' && saved.outcome.now === 'filled';
  if (saved && !isLeftInView) await link.travel(job.startUrl);
  letGo();
  if (saved) await bench.change(afterSaving(saved));
}

function afterSaving({ outcome, present }: SheetSaved): Partial<ReviewJob> {
  const rows = present?.rows.map((row) => ({ ...row }) as Record<string, string>);
  return {
    outcome,
    ...(present && rows
      ? { present: { fields: { ...present.fields } as Record<string, string>, rows } }
      : {}),
  };
}
