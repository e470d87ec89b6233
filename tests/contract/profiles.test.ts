/**
 * The profile of each council and skin against its stand-in: every screen of a copy is known for what it is,
 * and its person, worker, fields, lists and buttons are found once each and read as the world has them.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkProfile } from '../../utils/domain/profile/checks';
import { copyScreens } from '../../utils/domain/profile/needs';
import type { Profile } from '../../utils/domain/profile/schema';
import { putNote } from '../e2e/records';
import { families } from '../people/family-keys';
import { eight, profileFor } from '../profiles/profiles';
import { type StandIn, startStandIn } from '../stand-in/start';
import { handleFor } from '../stand-in/state/handles';
import { launchBrowser, openWorld, type World } from './world';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const paragraphs = ['The home was warm.', 'There was food.'];
const bodyHtml = paragraphs.map((text) => `<p>${text}</p>`).join('');

describe.each(eight)('$council, $skin', ({ council, skin }) => {
  let standIn: StandIn;
  let page: Page;
  let profile: Profile;

  beforeAll(async () => {
    standIn = await startStandIn({ council, skin });
    profile = profileFor(council, skin, standIn.origin);
    page = await browser.newPage();
    await page.goto(`${standIn.origin}/sign-in`);
    await page.type('input[name=user_name]', 'rquill');
    await page.type('input[name=password]', 'training');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  });
  afterAll(async () => {
    await page?.close();
    await standIn?.close();
  });

  /** A place of this council's, by the address that its own links would lead to. */
  async function at(path: string): Promise<World> {
    const cookie = (await page.cookies()).find(({ name }) =>
      standIn.origin.endsWith(name.replace(/\D+/, ':')),
    );
    const session = standIn.world.sessions.peek(cookie?.value);
    if (!session) throw new Error('nobody is signed in');
    await page.goto(standIn.origin + (council === 'northshire' ? path : handleFor(session, path)));
    const world = await openWorld(page);
    await world.run((adapter) => {
      const nothing = () => undefined;
      adapter.watchFrames({ left: nothing, stood: nothing, met: nothing });
    }, null);
    return world;
  }

  /** What the page is, who is on it, and everything that a copy needs of it. */
  async function readAt(path: string) {
    const world = await at(path);
    return world.run(
      (adapter, { known, needs }) => {
        const recognised = adapter.recognise(document, known);
        const screenId = recognised.verdict === 'screen' ? recognised.screen : 'unknown';
        const screen = known.screens[screenId];
        const need = needs[screenId as keyof typeof needs];
        return {
          screenId,
          person: screen ? adapter.readIdentity(document, screen) : null,
          worker: adapter.readWorker(document, known)?.name ?? null,
          fields: screen && need ? adapter.readFields(document, screen, need.fields) : null,
          lists:
            screen && need
              ? Object.keys(need.lists).map((list) => adapter.readRows(document, screen, list))
              : [],
          actions: Object.values(screen?.actions ?? {}).map(
            (action) => adapter.locate(document, action.find).verdict,
          ),
        };
      },
      { known: profile, needs: copyScreens },
    );
  }

  it('fits the schema', () => {
    expect(checkProfile(profile)).toEqual({ verdict: 'fits', value: profile });
  });

  it('finds everything that a copy needs, on every screen of it', async () => {
    const { world } = standIn;
    const { source } = world.family(families.twoAvas);
    const { id, name, dateOfBirth } = world.person(source.personId);
    const note = putNote(standIn, id, { bodyHtml });
    const worker = world.worker('rquill').name;
    const whole = { id, name, dateOfBirth };
    const paths = {
      relationships: `/person/${id}/relationships`,
      groups: `/person/${id}/groups`,
      'case-notes': `/person/${id}/case-notes`,
      'case-note': `/case-note/${note.id}`,
      'case-note-form': `/person/${id}/case-notes/new`,
    };
    for (const [screenId, path] of Object.entries(paths)) {
      const person = screenId === 'case-note-form' ? { ...whole, dateOfBirth: null } : whole;
      const read = await readAt(path);
      expect(read).toMatchObject({ screenId, person, worker, fields: { verdict: 'read' } });
      expect(read.lists.map(({ verdict }) => verdict)).toEqual(read.lists.map(() => 'read'));
      expect(read.actions).toEqual(read.actions.map(() => 'found'));
    }
  });

  it('reads a note and the list that it stands on', async () => {
    const { world } = standIn;
    const { source } = world.family(families.halfSiblings);
    const note = putNote(standIn, source.personId, { bodyHtml, title: 'A visit to both' });
    const { fields } = await readAt(`/case-note/${note.id}`);
    expect(fields).toMatchObject({
      values: {
        ref: { text: note.id },
        type: { text: note.type },
        title: { text: note.title },
        body: { kind: 'rich', body: paragraphs.map((text) => ({ kind: 'text', text })) },
      },
    });
    const { lists } = await readAt(`/person/${source.personId}/case-notes`);
    const [notes] = lists;
    const rows = notes?.verdict === 'read' ? notes.rows : [];
    expect(rows.filter(({ title }) => title === note.title)).toEqual([
      expect.objectContaining({ type: note.type, 'contact-date': '27/02/2026' }),
    ]);
    expect(rows).toHaveLength(world.notes.filter(({ personId }) => personId === source.personId).length);
  });

  it('knows who is signed in and that nobody is, and what may not be opened', async () => {
    expect(await readAt('/')).toMatchObject({ screenId: 'work-view', person: null });
    const { restricted = '' } = standIn.world.family(families.restrictedSibling).ids;
    expect(await readAt(`/person/${restricted}/case-notes`)).toMatchObject({
      screenId: 'restricted-person',
      person: null,
    });
    const { source } = standIn.world.family(families.stepSiblings);
    standIn.faults.lockRecord(source.personId, 'a colleague');
    expect(await readAt(`/person/${source.personId}/case-notes/new`)).toMatchObject({
      screenId: 'record-locked',
    });
    await page.goto(`${standIn.origin}/sign-in`);
    const world = await openWorld(page);
    expect(await world.run((adapter, known) => adapter.recognise(document, known), profile)).toEqual({
      verdict: 'screen',
      screen: 'sign-in',
    });
  });
});
