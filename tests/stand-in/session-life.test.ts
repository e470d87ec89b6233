/** How sessions end in every window at once, how they are kept alive, and signing in on another host. */
import { describe, expect, it } from 'vitest';
import { running } from './running';
import { warningText } from './skins/session-warning';
import { skinNames } from './skins/skins';
import { Visitor } from './visitor';

const warned = { switches: { sessionWarning: true } } as const;

async function stateFor(visitor: Visitor): Promise<Record<string, unknown>> {
  return JSON.parse((await visitor.get('/session/state')).html) as Record<string, unknown>;
}

describe('the warning', () => {
  it('comes two minutes before the end, with the seconds that are left', async () => {
    const { world, visitor } = await running(warned);
    world.clock.advance({ minutes: 27, seconds: 59 });
    expect(await stateFor(visitor)).toMatchObject({ warn: false, over: false });
    world.clock.advance({ seconds: 1 });
    expect(await stateFor(visitor)).toMatchObject({ warn: true, secondsLeft: 120, over: false });
    world.clock.advance({ minutes: 1, seconds: 55 });
    expect(await stateFor(visitor)).toMatchObject({ warn: true, secondsLeft: 5 });
    world.clock.advance({ seconds: 6 });
    expect(await stateFor(visitor)).toMatchObject({ over: true });
    expect((await visitor.get('/')).status).toBe(302);
  });

  it('is not prolonged by being looked at, and looking is not in the log', async () => {
    const { world, visitor } = await running(warned);
    const before = world.requests.length;
    for (let minute = 0; minute < 30; minute += 1) {
      world.clock.advance({ minutes: 1 });
      await stateFor(visitor);
    }
    expect(world.requests).toHaveLength(before);
    world.clock.advance({ seconds: 1 });
    expect(await stateFor(visitor)).toMatchObject({ over: true });
  });

  it('ends for every window of the session when one resumes, and for all when one logs out', async () => {
    const { world, visitor } = await running(warned);
    world.clock.advance({ minutes: 29 });
    expect(await stateFor(visitor)).toMatchObject({ warn: true });
    await visitor.post('/session/resume', {});
    expect(await stateFor(visitor)).toMatchObject({ warn: false, secondsLeft: 1800 });
    await visitor.post('/sign-out', {});
    expect(await stateFor(visitor)).toMatchObject({ over: true });
  });

  it.each(skinNames)(
    'stands once in each window of %s, main and editor, where it is switched on',
    async (skin) => {
      const { switches, visitor } = await running({
        skin,
        switches: { ...warned.switches, noteEditor: 'popup' },
      });
      for (const path of ['/', '/person/7', '/person/7/case-notes/new']) {
        const page = await visitor.get(path);
        expect(page.html.split(warningText)).toHaveLength(2);
        const leaves = path.endsWith('new') ? 'window.close(); }, 900);' : "location.replace('/sign-in');";
        expect(page.html).toContain(leaves);
      }
      switches.sessionWarning = false;
      expect((await visitor.get('/')).html).not.toContain(warningText);
    },
  );
});

describe('the heartbeat', () => {
  it('keeps a session alive and never warns', async () => {
    const { world, visitor } = await running({ switches: { sessionWarning: true, heartbeatMinutes: 10 } });
    world.clock.advance({ minutes: 9 });
    expect(await stateFor(visitor)).toMatchObject({ warn: false, over: false, beat: false });
    world.clock.advance({ hours: 5 });
    expect(await stateFor(visitor)).toMatchObject({ warn: false, over: false, beat: true });
    await visitor.post('/session/heartbeat', {});
    expect(await stateFor(visitor)).toMatchObject({ beat: false });
    expect(world.requests.at(-1)).toMatchObject({ path: '/session/heartbeat', worker: 'rquill' });
  });
});

describe('signing in on another host', () => {
  const elsewhere = { switches: { signInHost: 'other' } } as const;
  const fields = { user_name: 'rquill', password: 'training', return: '/person/7' };

  async function signInAt(host: string, more: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams({ ...fields, ...more });
    return fetch(`${host}/sign-in`, { method: 'POST', body, redirect: 'manual' });
  }

  it('leads there from a record, and back to it with a ticket that works once', async () => {
    const { standIn, world } = await running(elsewhere);
    expect(standIn.signInOrigin).not.toBe(standIn.origin);
    const stranger = new Visitor(standIn);
    const sent = await stranger.get('/person/7');
    expect(sent.location).toBe(`${standIn.signInOrigin}/sign-in?return=%2Fperson%2F7`);
    const back = await signInAt(standIn.signInOrigin);
    const ticket = back.headers.get('location')?.replace(standIn.origin, '') ?? '';
    expect(back.headers.get('set-cookie')).toBeNull();
    expect((await stranger.get(ticket)).location).toBe('/person/7');
    expect((await stranger.get('/person/7')).h1).toBe('Person summary');
    const second = new Visitor(standIn);
    expect((await second.get(ticket)).location).toBe('/sign-in');
    expect(world.sessions.all()).toHaveLength(2);
  });

  it('asks again at Mosaic’s own address after a time-out', async () => {
    const { world, visitor } = await running(elsewhere);
    world.clock.advance({ minutes: 31 });
    expect((await visitor.get('/')).location).toBe('/sign-in?return=%2F');
    expect((await visitor.get('/sign-in')).h1).toBe('Sign in to Mosaic');
  });

  it('knows nobody by a wrong password and shows nothing else', async () => {
    const { standIn } = await running(elsewhere);
    const wrong = await signInAt(standIn.signInOrigin, { password: 'wrong' });
    expect([wrong.status, await wrong.text()]).toEqual([200, expect.stringContaining('not known')]);
    expect((await fetch(`${standIn.signInOrigin}/person/7`)).status).toBe(404);
  });

  it('is on the same host unless switched so', async () => {
    const { standIn } = await running();
    expect(standIn.signInOrigin).toBe(standIn.origin);
  });
});
