/**
 * Settings that a person or the Mosaic team makes on this machine. Every read is parsed; what does not fit
 * counts as not set, and is left as it is for somebody to look at.
 */
import * as z from 'zod/mini';
import { isDay } from '../domain/day';
import { type WatchStanding, watchStanding, watchUntil } from '../domain/evidence/watch-weeks';
import { browser } from '../platform/browser';
import { today } from '../platform/clock';

export const timingSchema = z.enum(['on', 'off', 'not-asked']);
export type Timing = z.infer<typeof timingSchema>;

export async function readTiming(): Promise<Timing> {
  const held = await browser.storage.local.get('timing');
  const parsed = timingSchema.safeParse(held.timing);
  return parsed.success ? parsed.data : 'not-asked';
}

export async function writeTiming(timing: Timing): Promise<void> {
  await browser.storage.local.set({ timing });
}

export const sendingSchema = z.enum(['on', 'off', 'not-asked']);
export type Sending = z.infer<typeof sendingSchema>;

/** Whether the person lets whole weeks go to the council's pool. */
export async function readSending(): Promise<Sending> {
  const parsed = sendingSchema.safeParse((await browser.storage.local.get('sending')).sending);
  return parsed.success ? parsed.data : 'not-asked';
}

export async function writeSending(sending: Sending): Promise<void> {
  await browser.storage.local.set({ sending });
}

const watchSchema = z.strictObject({ until: z.string().check(z.refine(isDay)) });

/** Whether the ordinary way is watched today. Nobody has to remember to end it: it ends itself. */
export async function readWatch(): Promise<WatchStanding> {
  const parsed = watchSchema.safeParse((await browser.storage.local.get('watch')).watch);
  return watchStanding(parsed.success ? parsed.data.until : null, today());
}

export async function writeWatch(to: 'on' | 'off'): Promise<void> {
  if (to === 'off') return browser.storage.local.remove('watch');
  return browser.storage.local.set({ watch: { until: watchUntil(today()) } });
}

export async function readPilotProfile(): Promise<unknown> {
  return (await browser.storage.local.get('pilotProfile')).pilotProfile ?? null;
}

export async function writePilotProfile(profile: unknown): Promise<void> {
  await browser.storage.local.set({ pilotProfile: profile });
}

export async function removePilotProfile(): Promise<void> {
  await browser.storage.local.remove('pilotProfile');
}

/** A profile in the making: ways to find things and a council's own words, nothing of a person. */
export async function readProfileDraft(): Promise<unknown> {
  return (await browser.storage.local.get('profileDraft')).profileDraft ?? null;
}

export async function writeProfileDraft(draft: unknown): Promise<void> {
  await browser.storage.local.set({ profileDraft: draft });
}

export async function removeProfileDraft(): Promise<void> {
  await browser.storage.local.remove('profileDraft');
}

/** Calls back when a stored or managed setting has changed. Returns how to stop. */
export function onSettingsChanged(callback: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local' || area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
