/**
 * 'Pause Tessera until tomorrow', kept on this machine as the day on which it was pressed: it ends by itself with that
 * day, or by one press. It holds no person and no record.
 */
import * as z from 'zod/mini';
import { isDay } from '../domain/day';
import { browser } from '../platform/browser';
import { today } from '../platform/clock';

const pauseSchema = z.strictObject({ on: z.string().check(z.refine(isDay)) });

export async function isPaused(): Promise<boolean> {
  const parsed = pauseSchema.safeParse((await browser.storage.local.get('pause')).pause);
  return parsed.success && parsed.data.on === today();
}

export async function writePause(): Promise<void> {
  await browser.storage.local.set({ pause: { on: today() } });
}

export async function endPause(): Promise<void> {
  await browser.storage.local.remove('pause');
}
