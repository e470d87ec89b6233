/**
 * Going to a part of the case in the person's own tab and coming back: what they have typed is parked first, and
 * is put into the same form of the same child, with the cursor where it was. It never saves and never answers a
 * question that Mosaic asks.
 */
import { openBeside } from '../../../coordinator/beside';
import { bringTools } from '../../../coordinator/page-tools';
import { type Stop, type Walked, walk } from '../../../coordinator/walk';
import { lengthOf } from '../../../domain/held-form';
import type { CasePart } from '../../../domain/profile/case-parts';
import { wayTo } from '../../../domain/profile/case-parts';
import { dropParked, park, readParked } from '../../../kept/parked';
import { now } from '../../../platform/clock';
import { fillFormResult } from '../answers';
import type { PartOfCase, Refusal, Said } from '../state';
import { saidOf, takeOne } from './copies';
import type { Desk } from './desk';

/** Parks what is being written, goes to the part and keeps a copy of it. */
export async function lookUp(desk: Desk, part: PartOfCase): Promise<void> {
  const facts = await desk.face();
  const site = await desk.site();
  const link = desk.link();
  if (!facts?.person || !site || !link || desk.isTabInUse()) return desk.show(refused('gone'));
  desk.busy('going', part.title);
  // Read whatever it says of typing: what Tessera itself has put back was typed by the person too.
  const form = await desk.form();
  if (facts.hasUnsavedWork && !form) return desk.show(refused('other-screen'));
  if (form && lengthOf(form) > 0) {
    if (!wayTo(site.profile, form.record.screen)) return desk.show(refused('no-way'));
    await park({ at: now(), tabId: link.tabId, form, part: part.routeId });
    desk.clock.leaves(link.tabId);
  }
  const walked = await walk(link, site, part.routeId, { personId: facts.person.id });
  const stop = stopOf(walked, facts.person.id);
  if (stop) return desk.show(refused(stop));
  await desk.show(saidOf(await takeOne(desk), part.title));
}

/** Opens the part in a tab of its own beside, where the profile says that this is safe. */
export async function lookBeside(desk: Desk, part: CasePart): Promise<void> {
  const facts = await desk.face();
  const site = await desk.site();
  if (!facts?.person || !site || site.profile.session.secondWindows !== 'safe')
    return desk.show(refused('gone'));
  desk.busy('opening', part.title);
  const stop = stopOf(await openBeside(facts.person.id, site, part.routeId), facts.person.id);
  await desk.show(stop ? refused(stop) : { what: 'opened', title: part.title });
}

/** Back to the form that was parked, in the tab in view, with its words and cursor. */
export async function backToNote(desk: Desk): Promise<void> {
  const parked = await readParked();
  await desk.face();
  const site = await desk.site();
  const link = desk.link();
  if (!parked || !site || !link || desk.isTabInUse()) return desk.show(refused('gone'));
  const { record } = parked.form;
  const way = wayTo(site.profile, record.screen);
  if (!way) return desk.show(refused('no-way'));
  desk.busy('coming-back', site.profile.screens[record.screen]?.title ?? '');
  for (const routeId of way) {
    const walked = await walk(link, site, routeId, { personId: record.child.id });
    const stop = stopOf(walked, record.child.id);
    if (stop) return desk.show(refused(stop));
  }
  await bringTools(link.tabId);
  const step = await link.step('case.fill-form', parked.form, fillFormResult);
  if (step.verdict !== 'done') return desk.show(refused('not-reached'));
  if (step.result.verdict === 'not-here') return desk.show(refused(step.result.because));
  await dropParked();
  desk.clock.isBack();
  await desk.show({ what: 'back', left: step.result.left });
}

function refused(because: Refusal): Said {
  return { what: 'refused', because };
}

const stops: Readonly<Record<Stop, Refusal>> = {
  silence: 'asks-to-leave',
  'tab-gone': 'gone',
  'signed-out': 'signed-out',
  'other-screen': 'other-screen',
  'no-link': 'no-way',
};

function stopOf(walked: Walked, personId: string): Refusal | null {
  if (walked.verdict === 'stopped') return stops[walked.because];
  return walked.facts.person?.id === personId ? null : 'wrong-person';
}
