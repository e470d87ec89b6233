/**
 * The real workbench in every state that a journey reaches, as panel and as a tab of 320 px: no axe violation,
 * nothing beside the page. And the ribbon in Mosaic: accessible, and never over what a person must press.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/browser.mjs';
import { overflow } from '../faces/looks';
import { families } from '../people/family-keys';
import { click, find, picture, waitForText } from './harness/page';
import { waitForPanel } from './harness/panel';
import { openNote, pressCopy, signIn } from './practitioner';
import { familyOf, paragraphs, putNote } from './records';
import { openSetting, type Setting } from './setting';
import { leaveRoomForPanel } from './side-by-side';
import {
  answerAll,
  chooseSiblings,
  putEverythingDown,
  receipt,
  startReading,
  tick,
  waitForState,
  workbenchWindow,
} from './workbench';

declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number }[]> };
  windows: { create(what: object): Promise<unknown> };
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let setting: Setting;
let page: Page;

beforeAll(async () => {
  setting = await openSetting();
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
});
afterAll(() => setting.close());
afterEach(async () => {
  setting.standIn.faults.clear();
  for (const each of await setting.tessera.browser.pages()) if (each !== page) await each.close();
  await putEverythingDown(setting);
});

async function violations(where: Page, selector = 'html'): Promise<string[]> {
  if (!(await where.evaluate(() => 'axe' in window))) await where.evaluate(axeSource);
  const { violations: found } = await where.evaluate(
    (within): Promise<AxeResults> =>
      window.axe.run(document.querySelector(within) as unknown as Document, {
        resultTypes: ['violations'],
        elementRef: false,
      }),
    selector,
  );
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`));
}

/** A journey that stops at every state and calls back there. */
async function throughEveryState(workbench: Page, title: string, seen: (state: string) => Promise<void>) {
  const { standIn } = setting;
  const { faults } = standIn;
  const { child, ticked } = familyOf(standIn, families.largeGroup, 3);
  const alike = ticked[1];
  const bodyHtml = paragraphs('The home was warm.', 'NHS number 943 476 5919.');
  const source = putNote(standIn, child.id, { title, bodyHtml });
  putNote(standIn, alike?.id ?? '', { title });
  await page.goto(`${standIn.origin}/person/${child.id}`);
  await waitForText(workbench, 'Open the note to copy');
  await seen('idle');
  await openNote(page, standIn, source.id);
  await waitForState(workbench, 'ready');
  await seen('ready');
  const reading = faults.hold('relationships', 'arrived');
  await click(workbench, 'button', 'Choose siblings');
  await reading.reached;
  await seen('reading');
  reading.release();
  await waitForText(workbench, 'Who gets this note?');
  await seen('whom');
  for (const sibling of ticked) await tick(workbench, sibling);
  await click(workbench, 'button', 'Save 3 drafts');
  await waitForText(workbench, 'Answer what to do with');
  await seen('problems');
  await answerAll(workbench);
  await waitForText(workbench, 'Check your answers');
  await seen('check');
  const filling = faults.hold('case-note.form', 'arrived');
  await click(workbench, 'button', 'Save 3 drafts');
  await filling.reached;
  await seen('running');
  await click(workbench, 'button', 'Pause');
  filling.release();
  await waitForText(workbench, '1 of 3 done');
  await seen('paused');
  faults.expireSession();
  await click(workbench, 'button', 'Continue');
  await waitForState(workbench, 'waiting');
  await seen('waiting');
  await signIn(page, standIn);
  await click(workbench, 'button', 'Continue');
  await waitForState(workbench, 'asking');
  await seen('asking');
  await click(workbench, 'button', 'Leave this child out');
  await receipt(workbench);
  await seen('receipt');
  await click(workbench, 'button', 'Open the first draft');
  await waitForState(workbench, 'finishing');
  await seen('finishing');
  await click(workbench, 'button', 'Finish the rest later');
  await waitForState(workbench, 'receipt');
  await click(workbench, 'button', 'Done');
  await waitForText(workbench, 'Still to finish: 2');
  await seen('to-finish');
  await click(workbench, 'button', 'My time');
  await waitForText(workbench, 'What is kept here');
  await seen('my-time');
}

describe('the workbench', () => {
  it('is accessible in every state as the side panel, and fits it', async () => {
    const { child } = familyOf(setting.standIn, families.largeGroup);
    await openNote(page, setting.standIn, putNote(setting.standIn, child.id).id);
    await pressCopy(page);
    const panel = await waitForPanel(setting.tessera);
    await chooseSiblings(panel);
    await click(panel, 'button', 'Do not copy');
    await throughEveryState(panel, 'Through every state', async (state) => {
      expect(await panel.evaluate(overflow), state).toBe(0);
      expect(await violations(panel), state).toEqual([]);
      await picture(panel, `states/panel-${state}`);
    });
  });

  it('is accessible in every state as a tab of 320 px, without scrolling sideways', async () => {
    await page.goto(`${setting.standIn.origin}/`);
    const worker = await setting.tessera.worker();
    const [mosaicTab] = await worker.evaluate(
      (url) => chrome.tabs.query({ url }),
      `${setting.standIn.origin}/*`,
    );
    // In a window of its own, so that Mosaic's tab stays in view as well.
    const url = setting.tessera.pageUrl(`sidepanel.html?tab=${mosaicTab?.id}`);
    await worker.evaluate((address) => chrome.windows.create({ url: address }), url);
    const tab = await workbenchWindow(setting.tessera);
    await tab.setViewport({ width: 320, height: 640 });
    await throughEveryState(tab, 'Through every state, narrow', async (state) => {
      expect(await tab.evaluate(overflow), state).toBe(0);
      expect(await violations(tab), state).toEqual([]);
    });
  });
});

describe('the ribbon in Mosaic', () => {
  it('has no axe violation', async () => {
    const { child } = familyOf(setting.standIn, families.largeGroup);
    await openNote(page, setting.standIn, putNote(setting.standIn, child.id).id);
    await find(page, 'button', 'Fold Tessera away');
    const copy = await setting.tessera.browser.newPage();
    await copy.setContent(await ribbonInTheOpen(page), { waitUntil: 'load' });
    await find(copy, 'button', 'Fold Tessera away');
    expect(await violations(copy, 'tessera-ribbon')).toEqual([]);
  });

  it.each(['form', 'draft', 'list'])(
    'never covers what must be pressed on a %s, with the panel open',
    async (what) => {
      const { standIn } = setting;
      const { child } = familyOf(standIn, families.largeGroup);
      const draft = putNote(standIn, child.id, { state: 'Draft', title: 'A draft to press on' });
      await openNote(page, standIn, draft.id);
      await pressCopy(page);
      const panel = await waitForPanel(setting.tessera);
      await startReading(panel);
      await waitForState(panel, 'preparing'); // the tab is the person's again
      const address = {
        form: `/person/${child.id}/case-notes/new`,
        draft: `/case-note/${draft.id}`,
        list: `/person/${child.id}/case-notes`,
      };
      await page.goto(standIn.origin + address[what as keyof typeof address]);
      await find(page, 'button', 'Fold Tessera away');
      await leaveRoomForPanel(page, panel);
      await picture(page, `states/mosaic-${what}`);
      expect(await page.evaluate(covered)).toEqual([]);
      await page.setViewport({ width: 1366, height: 768 });
    },
  );
});

/** The ribbon's closed shadow root, as the browser holds it, in an open one on a page of its own. */
async function ribbonInTheOpen(where: Page): Promise<string> {
  const session = await where.createCDPSession();
  const { root: whole } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const nodes = [whole];
  for (const node of nodes) nodes.push(...(node.children ?? []));
  const host = nodes.find((node) => node.localName === 'tessera-ribbon');
  const { nodeId } = host?.shadowRoots?.[0]?.children?.[0] ?? { nodeId: 0 };
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
  await session.detach();
  const css = readFileSync(path.join(root, 'utils', 'mosaic', 'ribbon.css'), 'utf8');
  return `<!doctype html><html lang="en-GB"><title>Ribbon</title><main><h1>Ribbon</h1><tessera-ribbon>
<template shadowrootmode="open"><style>${css}</style>${outerHTML}</template></tessera-ribbon></main></html>`;
}

/** The page's own buttons and links of action that something else lies over once they are scrolled to. */
function covered(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.mx-actions button, .mx-actions a')]
    .filter((control) => {
      control.scrollIntoView({ block: 'nearest' });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 2, top + 2],
        [right - 2, bottom - 2],
      ] as const;
      return points.some(([x, y]) => document.elementFromPoint(x, y) !== control);
    })
    .map((control) => control.innerText);
}
