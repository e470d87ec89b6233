/** Plays one cell of the fault matrix in a real browser and gives what came of it. It judges nothing. */
import type { Page } from 'puppeteer-core';
import type { Setting } from '../../e2e/setting';
import { copiesOn, type Ground, layGround, postsOf, shutPanel, wordOf } from '../ground';
import { brokenBy } from './broken';
import { followThePanel } from './person';
import type { Row } from './row';
import { type Moment, standAt } from './stage';

declare const chrome: { storage: { session: { clear(): Promise<void> } } };

export interface Played {
  readonly ground: Ground;
  /** The tab that is left: a fault may have closed the first. */
  readonly page: Page;
  readonly words: readonly [first: string, second: string];
  readonly notes: readonly [first: number, second: number];
  readonly presses: number;
  readonly panelSays: string;
  readonly broken: readonly string[];
}

export async function play(row: Row, moment: Moment, setting: Setting, page: Page): Promise<Played> {
  const ground = layGround(setting);
  const outbox = setting.standIn.world.outbox.length;
  const stage = await standAt(moment, ground, page, row.press);
  try {
    await row.strike(stage);
    await stage.release();
    const panelSays = await followThePanel(stage, async () => void (await row.mend?.(stage)));
    const words = [
      await wordOf(stage.panel, ground.first),
      await wordOf(stage.panel, ground.second),
    ] as const;
    const notes = [copiesOn(ground, ground.first).length, copiesOn(ground, ground.second).length] as const;
    return {
      ...{ ground, page: stage.page, words, notes, panelSays },
      presses: postsOf(ground).length,
      broken: brokenBy(ground, words, outbox),
    };
  } finally {
    setting.standIn.faults.clear();
    await row.clear?.(ground, stage.page);
    await forget(stage.panel).catch(() => undefined); // a panel that is gone is the failure, not this
    await shutPanel(setting, stage.panel);
  }
}

/** Nothing of this run may be in the next one's way. From the panel: the worker may be asleep, and stays so. */
async function forget(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    await chrome.storage.session.clear();
    const asked = indexedDB.open('tessera-journal');
    const db = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    db.transaction('entries', 'readwrite').objectStore('entries').clear();
    db.close(); // once the clearing is done
  });
}
