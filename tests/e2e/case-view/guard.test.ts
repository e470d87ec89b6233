/**
 * The guard: in a Mosaic that keeps the child in view in the session, a form is overtaken by another window. With
 * 'hold' nothing lands on the wrong child, in the ways that go through the page's form and in those that go round it;
 * with 'warn' the page says so and the test shows what would happen.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../../people/family-keys';
import { click, find, picture, waitForText } from '../harness/page';
import { waitForPanel } from '../harness/panel';
import { fillNote, pressCopy, signIn } from '../practitioner';
import { openSetting, type Setting } from '../setting';

const note = { noteType: 'Home Visit', title: 'Whose?', contactDate: '02/03/2026', paragraphs: ['Well.'] };

/** Ways in which a page can send its form, beside the person's own press. Each runs in the page's own world. */
const ways: Readonly<Record<string, (form: HTMLFormElement) => void>> = {
  'a press of the button': (form) => (form.querySelector('button[value=Save]') as HTMLButtonElement).click(),
  'a submit that is asked for': (form) => form.requestSubmit(),
  'a submit that fires nothing': (form) => HTMLFormElement.prototype.submit.call(form),
  'a fetch': (form) =>
    void fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form) as never) }),
  'a request of the old kind': (form) => {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.send(new URLSearchParams(new FormData(form) as never));
  },
  'a beacon': (form) =>
    void navigator.sendBeacon(form.action, new URLSearchParams(new FormData(form) as never)),
  'a timer': (form) => void setTimeout(() => HTMLFormElement.prototype.submit.call(form), 10),
  'a toolbar of divs': (form) => {
    const bar = document.createElement('div');
    bar.onclick = () => HTMLFormElement.prototype.submit.call(form);
    document.body.append(bar);
    bar.click();
  },
  'a closed shadow tree': (form) => {
    const host = document.createElement('div');
    const button = document.createElement('button');
    button.onclick = () => HTMLFormElement.prototype.submit.call(form);
    host.attachShadow({ mode: 'closed' }).append(button);
    document.body.append(host);
    button.click();
  },
};

describe.each(['hold', 'warn'] as const)(
  'with ‘%s’, when another window has opened another child',
  (guard) => {
    let setting: Setting;
    let writing: Page;
    let looking: Page;
    let childId: string;
    let otherId: string;

    beforeAll(async () => {
      setting = await openSetting({
        switches: { personInView: 'session' },
        session: { secondWindows: 'unsafe', postCarriesPerson: 'no' },
        policy: { caseView: { guard } },
      });
      const { world } = setting.standIn;
      childId = world.family(families.largeGroup).source.personId;
      otherId = world.family(families.twoSiblings).source.personId;
      writing = await setting.mosaic();
      await signIn(writing, setting.standIn);
      looking = await setting.tessera.browser.newPage();
    });
    afterAll(() => setting.close());

    const noteOf = () => setting.standIn.world.notes.filter(({ title }) => title === note.title);

    async function overtaken(): Promise<void> {
      const { origin } = setting.standIn;
      await writing.bringToFront();
      await writing.goto(`${origin}/person/${childId}/case-notes/new`);
      await find(writing, 'button', 'Fold Tessera away');
      await fillNote(writing, note);
      await looking.bringToFront();
      await looking.goto(`${origin}/person/${otherId}`);
      await find(looking, 'button', 'Fold Tessera away');
      await writing.bringToFront();
      await find(writing, 'alert');
    }

    const send = (way: string) =>
      writing.evaluate(`(${ways[way]})(document.getElementById('noteForm'))`).catch(() => undefined); // it may be left

    it('the way through the form and the ways round it', async () => {
      const landed: Record<string, string[]> = {};
      for (const way of Object.keys(ways)) {
        const before = noteOf().length;
        await overtaken();
        await send(way);
        await new Promise((resolve) => setTimeout(resolve, 400));
        landed[way] = noteOf()
          .slice(before)
          .map(({ personId }) => personId);
      }
      console.log(`guard '${guard}', notes by way:`, landed);
      const onOther = Object.values(landed).flat();
      if (guard === 'hold') expect(onOther).toEqual([]);
      else expect(onOther).toEqual(Object.keys(ways).map(() => otherId)); // or the ways above prove nothing
    });

    it('says so, and lets a save through only when the person presses for it, naming the child', async () => {
      await overtaken();
      await picture(writing, `case-view/guard-${guard}`);
      await pressCopy(writing);
      const panel = await waitForPanel(setting.tessera);
      await click(panel, 'button', 'Look up');
      const { name } = setting.standIn.world.person(childId);
      await waitForText(
        panel,
        guard === 'hold' ? 'Saving from this window is held.' : 'Look before you save',
      );
      await click(panel, 'button', `Save on ${name} anyway`);
      await click(panel, 'button', 'Let this window save');
      await expect
        .poll(() => panel.evaluate(() => document.body.innerText), { timeout: 20_000 })
        .not.toContain('anyway');
      const before = noteOf().length;
      await send('a submit that is asked for');
      await expect.poll(() => noteOf().length, { timeout: 20_000 }).toBe(before + 1);
    });
  },
);
