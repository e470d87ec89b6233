/**
 * The form in view with whose it is, read now; and whether it is the one that something was meant for: the same
 * screen, child and worker.
 */
import { type FormRecord, isSameWorker } from '../domain/held-form';
import { isForm } from '../domain/profile/case-parts';
import type { Profile, Screen } from '../domain/profile/schema';
import { readIdentity, readWorker } from './identity';
import { recognise } from './recognise';

export interface FormInView {
  readonly screen: Screen;
  readonly record: FormRecord;
}

/** The form in view with whose it is; null where there is none, or it does not say whose it is. */
export function formInView(profile: Profile): FormInView | null {
  const recognised = recognise(document, profile);
  const screen = recognised.verdict === 'screen' ? profile.screens[recognised.screen] : undefined;
  if (recognised.verdict !== 'screen' || !screen || !isForm(screen)) return null;
  const child = readIdentity(document, screen);
  const worker = readWorker(document, profile);
  if (!child || !worker) return null;
  return { screen, record: { child, worker: { ...worker }, screen: recognised.screen } };
}

export type NotHere = 'other-screen' | 'wrong-person' | 'other-worker';

/** The form, or why it is not the one that was meant. Items that only one of two screens shows are not compared. */
export function formOf(meant: FormRecord, profile: Profile): FormInView | NotHere {
  const form = formInView(profile);
  if (form?.record.screen !== meant.screen) return 'other-screen';
  const { child, worker } = form.record;
  const isBornSo =
    child.dateOfBirth === null ||
    meant.child.dateOfBirth === null ||
    child.dateOfBirth === meant.child.dateOfBirth;
  if (child.id !== meant.child.id || child.name !== meant.child.name || !isBornSo) return 'wrong-person';
  return isSameWorker(worker, meant.worker) ? form : 'other-worker';
}
