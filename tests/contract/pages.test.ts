/**
 * Every page of the stand-in, read by the profile: exactly the expected screen, the person and the worker on
 * it, and nothing where something is missing. Where a link may lead.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Profile, Screen } from '../../utils/domain/profile/schema';
import { signIn } from '../e2e/practitioner';
import { families } from '../people/family-keys';
import { northshireSingle } from '../profiles/northshire-single';
import { type StandIn, startStandIn } from '../stand-in/start';
import { launchBrowser, openWorld, type World, worldOf } from './world';

let standIn: StandIn;
let browser: Browser;
let page: Page;
let profile: Profile;

beforeAll(async () => {
  standIn = await startStandIn({ children: 30 });
  profile = northshireSingle(standIn.origin);
  browser = await launchBrowser();
  page = await browser.newPage();
  await signIn(page, standIn);
});
afterAll(async () => {
  await browser?.close();
  await standIn?.close();
});

async function at(path: string): Promise<World> {
  await page.goto(standIn.origin + path, { waitUntil: 'domcontentloaded' });
  return openWorld(page);
}

const screenOn = (world: World) =>
  world.run((adapter, known) => {
    const recognised = adapter.recognise(document, known);
    return recognised.verdict === 'screen' ? recognised.screen : 'unknown';
  }, profile);

/** Paths of every kind of page, and the screen that the profile knows it as. */
function everyPage(): [string, string][] {
  const { world } = standIn;
  const { source, groups, steps } = world.family(families.largeGroup);
  const child = `/person/${source.personId}`;
  const draft = world.notes.find((note) => note.state === 'Draft');
  const complete = world.notes.find((note) => note.state === 'Complete');
  const timedOut = world.notes.findLast((note) => note.state === 'Draft');
  if (timedOut) timedOut.state = 'Timed out';
  const group = groups.find(({ groupNotes }) => groupNotes);
  const { restricted = '' } = world.family(families.restrictedSibling).ids;
  const fostered = world.family(families.fosterHome);
  const { unborn = '' } = world.family(families.unborn).ids;
  return [
    ['/', 'work-view'],
    ['/sign-in', 'sign-in'],
    ['/tools', 'unknown'],
    ['/reviews-due', 'reviews-due'],
    ['/search?q=penhallow', 'unknown'],
    ['/search?q=nobody-at-all', 'unknown'],
    [`/step/${steps[0]?.id ?? source.personId}`, 'unknown'],
    [child, 'person-summary'],
    [`${child}/relationships`, 'relationships'],
    [`${child}/groups`, 'groups'],
    [`${child}/case-notes`, 'case-notes'],
    [`${child}/household`, 'household'],
    [`${child}/steps`, 'steps'],
    [`${child}/visits`, 'visits'],
    [`${child}/case-notes/new`, 'case-note-form'],
    [`/case-note/${draft?.id}`, 'case-note'],
    [`/case-note/${complete?.id}`, 'case-note'],
    [`/case-note/${timedOut?.id}`, 'case-note'],
    [`/case-note/${draft?.id}/edit`, 'unknown'],
    [`/group/${group?.id}`, 'unknown'],
    [`/group/${group?.id}/case-notes/new`, 'group-note-form'],
    [`/person/${restricted}`, 'restricted-person'],
    [`/person/${restricted}/case-notes`, 'restricted-person'],
    [`/person/${unborn}`, 'person-summary'],
    [`/person/${fostered.source.personId}/looked-after`, 'looked-after'],
    [`/person/${fostered.source.personId}/contacts`, 'contacts'],
    ['/person/9999999', 'unknown'],
    ['/no-such-page', 'unknown'],
  ];
}

describe('recognise', () => {
  it('says exactly which screen every page is, and nothing of the others', async () => {
    const expected = everyPage();
    const found: [string, string][] = [];
    for (const [path] of expected) found.push([path, await screenOn(await at(path))]);
    expect(found).toEqual(expected);
    const known = new Set(expected.map(([, screen]) => screen));
    const never = Object.keys(profile.screens).filter((id) => !known.has(id));
    // The lock is below; the sheet and what waits in it are read in the review's own journey.
    expect(never).toEqual(['record-locked', 'review-sheet', 'sheet-requests', 'sheet-next-actions']);
  });

  it('knows a lock, a form sent back and an error by what they are', async () => {
    const { source } = standIn.world.family(families.twoSiblings);
    const form = `/person/${source.personId}/case-notes/new`;
    standIn.faults.lockRecord(source.personId);
    expect(await screenOn(await at(form))).toBe('record-locked');
    standIn.faults.unlockRecord(source.personId);
    await at(form);
    await Promise.all([page.waitForNavigation(), page.click('button[value=Save]')]);
    expect(await screenOn(await openWorld(page))).toBe('case-note-form');
    standIn.faults.arm('failBeforeCommit', { kind: 'case-notes.list', once: true });
    expect(await screenOn(await at(`/person/${source.personId}/case-notes`))).toBe('unknown');
  });

  it('does not know a page that fits two screens, or shows a marker twice or hidden', async () => {
    const screen = async (body: string) => screenOn(await worldOf(page, body));
    expect(await screen('<h1>Case note</h1>')).toBe('case-note');
    expect(await screen('<h1>Case note</h1><h1>Case notes</h1>')).toBe('unknown');
    expect(await screen('<h1>Case note</h1><h1>Case note</h1>')).toBe('unknown');
    expect(await screen('<h1>Case note</h1><h1 hidden>Case note</h1>')).toBe('case-note');
    expect(await screen('<h1 style="visibility:hidden">Case note</h1>')).toBe('unknown');
    expect(await screen('<h1>Case note (old)</h1>')).toBe('unknown');
    expect(await screen('')).toBe('unknown');
  });

  it('prints how long it takes on the largest page', async () => {
    const { source } = standIn.world.family(families.benchmark);
    const world = await at(`/person/${source.personId}/relationships`);
    const { median, nodes } = await world.run((adapter, known) => {
      const times = Array.from({ length: 50 }, () => {
        const from = performance.now();
        adapter.recognise(document, known);
        return performance.now() - from;
      }).sort((a, b) => a - b);
      return { median: times[25] ?? 0, nodes: document.getElementsByTagName('*').length };
    }, profile);
    console.log(`recognise: ${median.toFixed(2)} ms (median of 50) on ${nodes} elements`);
    expect(nodes).toBeGreaterThan(300);
  });
});

describe('who is on the page', () => {
  const shown = (world: World, screen: Screen | undefined) =>
    world.run(
      (adapter, { screen: one, profile: known }) => ({
        person: one ? adapter.readIdentity(document, one) : null,
        worker: adapter.readWorker(document, known),
      }),
      { screen, profile },
    );

  it('is read on every screen that the profile says shows it', async () => {
    const { world } = standIn;
    const { source } = world.family(families.markedNames);
    const { id, name, dateOfBirth } = world.person(source.personId);
    const worker = { name: world.worker('rquill').name, actingFor: null };
    const pages = { '': 'person-summary', '/relationships': 'relationships', '/groups': 'groups' };
    for (const [path, screen] of Object.entries({ ...pages, '/case-notes': 'case-notes' })) {
      const read = await shown(await at(`/person/${id}${path}`), profile.screens[screen]);
      expect(read).toEqual({ person: { id, name, dateOfBirth }, worker });
    }
    const onForm = await shown(await at(`/person/${id}/case-notes/new`), profile.screens['case-note-form']);
    expect(onForm).toEqual({ person: { id, name, dateOfBirth: null }, worker });
  });

  const who = (items: string) =>
    `<dl><dt>Signed in as</dt><dd>Rosa Quill</dd></dl><h1>Case notes</h1><dl>${items}</dl>`;
  const whole = '<dt>Name</dt><dd>Ava Lark</dd><dt>Mosaic ID</dt><dd>7</dd>';
  const born = (text: string) => `<dt>Date of birth</dt><dd>${text}</dd>`;
  const identity = async (items: string) =>
    (await shown(await worldOf(page, who(items)), profile.screens['case-notes'])).person;

  it('is a whole identity or none', async () => {
    expect(await identity(whole + born('01/02/2015'))).toEqual({
      id: '7',
      name: 'Ava Lark',
      dateOfBirth: '2015-02-01',
    });
    expect(await identity(whole + born(''))).toEqual({ id: '7', name: 'Ava Lark', dateOfBirth: null });
    const partial = {
      'no date of birth': whole,
      'a date that is none': whole + born('1 Feb 2015'),
      'a date that cannot be': whole + born('31/02/2015'),
      'two dates of birth': whole + born('01/02/2015') + born('01/02/2015'),
      'two values of one term': `${whole}<dd>8</dd>${born('01/02/2015')}`,
      'no name': `<dt>Mosaic ID</dt><dd>7</dd>${born('01/02/2015')}`,
      'a blank name': `<dt>Name</dt><dd> </dd><dt>Mosaic ID</dt><dd>7</dd>${born('01/02/2015')}`,
      'a hidden id': `<dt>Name</dt><dd>Ava</dd><dt>Mosaic ID</dt><dd hidden>7</dd>${born('01/02/2015')}`,
      'no id': `<dt>Name</dt><dd>Ava</dd>${born('01/02/2015')}`,
    };
    for (const [what, items] of Object.entries(partial))
      expect([what, await identity(items)]).toEqual([what, null]);
  });

  it('is no identity where two items are one element', async () => {
    const world = await worldOf(page, '<h1>Case notes</h1><p class="who" data-who="1">7</p>');
    const screen: Screen = {
      ...(profile.screens['case-notes'] as Screen),
      identity: {
        id: [{ by: 'css', selector: '.who' }],
        name: [{ by: 'code', attribute: 'data-who', value: '1' }],
      },
    };
    expect((await shown(world, screen)).person).toBeNull();
  });

  it('is no worker where that cannot be told', async () => {
    const worker = async (items: string) =>
      (await shown(await worldOf(page, `<dl>${items}</dl>`), undefined)).worker;
    const signedIn = '<dt>Signed in as</dt><dd>Rosa Quill</dd>';
    const acting = (name: string) => `<dt>Acting for</dt><dd>${name}</dd>`;
    expect(await worker(signedIn)).toEqual({ name: 'Rosa Quill', actingFor: null });
    expect(await worker(signedIn + acting('Mo Okoro'))).toEqual({
      name: 'Rosa Quill',
      actingFor: 'Mo Okoro',
    });
    expect(await worker(signedIn + acting(' '))).toEqual({ name: 'Rosa Quill', actingFor: null });
    expect(await worker(signedIn + acting('Mo') + acting('Jo'))).toBeNull();
    expect(await worker(signedIn + signedIn)).toBeNull();
    expect(await worker('<dt>Signed in as</dt><dd></dd>')).toBeNull();
    expect(await worker(acting('Mo'))).toBeNull();
  });
});

describe('linkOf', () => {
  const follow = {
    find: [{ by: 'text', role: 'link', text: 'Add' }],
    purpose: 'follow',
    name: 'Add',
  } as const;
  const target = async (link: string, action: unknown = follow) => {
    await page.goto(`${standIn.origin}/sign-in`, { waitUntil: 'domcontentloaded' });
    const world = await worldOf(page, link);
    return world.run((adapter, one) => {
      const found = adapter.linkOf(document, one as never);
      return found === null || found === 'marked' ? found : found.url;
    }, action);
  };

  it('is the address of the one link, on this origin', async () => {
    const { origin } = standIn;
    expect(await target('<a href="/person/7/new">Add *</a>')).toBe(`${origin}/person/7/new`);
    expect(await target(`<a href="${origin}/x">add</a>`)).toBe(`${origin}/x`);
  });

  it('is none for any other', async () => {
    const { port } = new URL(standIn.origin);
    const none = [
      '',
      '<a href="/a">Add</a><a href="/b">Add</a>',
      '<a href="/a" hidden>Add</a>',
      '<a>Add</a>',
      '<a href="/a">Delete</a>',
      '<a href="/a" aria-label="Add">Delete</a>',
      '<a href="/a" aria-label="Delete">Add</a>',
      '<button>Add</button>',
      '<span role="link">Add</span>',
      '<a href="data:text/html,x">Add</a>',
      `<a href="blob:${standIn.origin}/1234">Add</a>`,
      '<a href="//evil.example/a">Add</a>',
      `<a href="https://127.0.0.1:${port}/a">Add</a>`,
      '<a href="http://127.0.0.1:1/a">Add</a>',
      `<a href="http://localhost:${port}/a">Add</a>`,
      '<a href="http://[broken">Add</a>',
    ];
    for (const link of none) expect([link, await target(link)]).toEqual([link, null]);
    const link = '<a href="/a">Add</a>';
    expect(await target(link, { ...follow, purpose: 'finish' })).toBeNull();
    expect(await target(link, { ...follow, name: 'Another' })).toBeNull();
    expect(await target(link, null)).toBeNull();
  });

  it('marks the one link that is a script, and no other', async () => {
    const script = '<a href="javascript:go(1)">Add</a>';
    expect(await target(script)).toBe('marked');
    expect(await page.$$eval('[data-tessera-follow]', (all) => all.length)).toBe(1);
    expect(await target(script + script)).toBeNull();
    expect(await target('<a href="javascript:go(1)" aria-label="Add">Finish</a>')).toBeNull();
    expect(await page.$$eval('[data-tessera-follow]', (all) => all.length)).toBe(0);
  });
});
