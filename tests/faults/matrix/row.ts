/**
 * One row of the fault matrix, as data: what strikes, what a person does about it, and at each moment what the first and
 * the second child are told and have. What no run may ever do is not said here but asked of each (`broken.ts`).
 */
import type { Page } from 'puppeteer-core';
import type { SettingOptions } from '../../e2e/setting';
import type { Ground } from '../ground';
import type { Moment, Stage } from './stage';

/** The word on a child's row, and how many notes its record then holds. */
export interface Told {
  readonly word: string | RegExp;
  readonly notes: number | readonly number[];
}

export interface Row {
  readonly fault: `F${number}`;
  readonly what: string;
  /** Strikes while the world stands still. */
  readonly strike: (stage: Stage) => Promise<unknown> | unknown;
  /** What a person does each time before pressing Continue. */
  readonly mend?: (stage: Stage) => Promise<unknown>;
  /** Takes away what the next run must not find. */
  readonly clear?: (ground: Ground, page: Page) => Promise<unknown> | unknown;
  readonly press?: (panel: Page) => Promise<void>;
  readonly setting?: SettingOptions;
  readonly cells: Partial<Record<Moment, readonly [first: Told, second: Told]>>;
  /** What the panel says at the end of the run, as a part of it, where it must say more than the words on the children. */
  readonly says?: string | RegExp;
}

export const verified: Told = { word: 'Verified', notes: 1 };
export const notSaved: Told = { word: 'Not saved', notes: 0 };
export const notStarted: Told = { word: 'Not started', notes: 0 };
/** The request may or may not have got through before the line went; the word must be what the server holds (I3). */
export const asItIs: Told = { word: /Verified|Not saved/, notes: [0, 1] };
export const toCheck = (notes: Told['notes']): Told => ({ word: 'Check by hand', notes });
