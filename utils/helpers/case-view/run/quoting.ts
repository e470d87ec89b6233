/**
 * Putting words of a kept copy into the field that is being edited: into a form of the very child that the copy was
 * taken of, as plain text, at the cursor, on the person's press.
 */
import { bringTools } from '../../../coordinator/page-tools';
import type { Identity } from '../../../domain/people';
import { isForm } from '../../../domain/profile/case-parts';
import { foldSpace } from '../../../domain/words';
import { writeResult } from '../answers';
import type { Reading, Said } from '../state';
import type { Desk } from './desk';

export async function quotingOn(desk: Desk, child: Identity): Promise<Reading['quoting']> {
  const facts = await desk.face();
  const screen = facts?.screen ? desk.settings()?.profile?.screens[facts.screen] : undefined;
  if (!screen || !isForm(screen) || !facts?.person) return 'no-form';
  return facts.person.id === child.id && facts.person.name === child.name ? 'possible' : 'other-child';
}

export async function putQuote(desk: Desk, text: string): Promise<void> {
  const shown = desk.state.get();
  if (shown.at !== 'reading') return;
  const said = await putInto(desk, shown.reading.card.child, foldSpace(text));
  desk.state.set({ at: 'reading', reading: { ...shown.reading, said } });
}

async function putInto(desk: Desk, child: Identity, text: string): Promise<Said> {
  const facts = await desk.face();
  const link = desk.link();
  if (!link || !facts?.screen || !facts.worker) return { what: 'refused', because: 'gone' };
  await bringTools(link.tabId);
  const record = { child, worker: facts.worker, screen: facts.screen };
  const step = await link.step('case.quote', { record, text }, writeResult);
  if (step.verdict !== 'done') return { what: 'refused', because: 'not-reached' };
  const { result } = step;
  if (result.verdict === 'not-here') return { what: 'refused', because: result.because };
  if (result.verdict === 'no-field') return { what: 'refused', because: 'no-field' };
  return { what: 'quoted', title: text };
}
