/** Signing in, being led back, who the page says is there, and sessions that end. */
import { describe, expect, it } from 'vitest';
import { running } from './running';
import { skinNames } from './skins/skins';
import { termValue, Visitor } from './visitor';

describe('signing in', () => {
  it('leads a signed-out request to the sign-in page and back', async () => {
    const { standIn } = await running();
    const stranger = new Visitor(standIn);
    const sent = await stranger.get('/person/7/case-notes?x=1');
    expect([sent.status, sent.location]).toEqual([302, '/sign-in?return=%2Fperson%2F7%2Fcase-notes%3Fx%3D1']);
    const page = await stranger.get(sent.location ?? '');
    expect(page.h1).toBe('Sign in to Mosaic');
    expect(page.html).toContain('value="/person/7/case-notes?x=1"');
    for (const label of ['User name', 'Password']) expect(page.html).toContain(`>${label}</label>`);
    const back = await stranger.signIn('rquill', 'training', '/person/7/case-notes?x=1');
    expect([back.status, back.location]).toEqual([303, '/person/7/case-notes?x=1']);
    expect((await stranger.get('/person/7')).h1).toBe('Person summary');
  });

  it('refuses a wrong password and never leads to another host', async () => {
    const { standIn, world } = await running();
    const stranger = new Visitor(standIn);
    expect((await stranger.signIn('rquill', 'wrong')).html).toContain('role="alert"');
    expect((await stranger.get('/')).status).toBe(302);
    expect(world.sessions.all()).toHaveLength(1);
    for (const away of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
      expect((await stranger.signIn('rquill', 'training', away)).location).toBe('/');
    }
  });

  it('writes signing in and out into the audit', async () => {
    const { world, visitor } = await running();
    await visitor.post('/sign-out', {});
    expect(world.audit.map(({ worker, act }) => [worker, act])).toEqual([
      ['rquill', 'sign-in'],
      ['rquill', 'sign-out'],
    ]);
    expect((await visitor.get('/')).status).toBe(302);
  });
});

describe.each(skinNames)('who is there, in %s', (skin) => {
  it('names the worker on every page', async () => {
    const { visitor } = await running({ skin });
    for (const path of ['/', '/tools', '/person/7', '/person/7/case-notes/new', '/search?q=nobody']) {
      const page = await visitor.get(path);
      expect(termValue(page, 'Signed in as')).toBe('Rosa Quill');
      expect(termValue(page, 'Acting for')).toBeNull();
    }
  });

  it('names who is acted for, and keeps both in note and audit', async () => {
    const { world, visitor } = await running({ skin }, 'bsupport');
    await visitor.post('/act-for', { user_name: 'rquill' });
    const page = await visitor.get('/person/7');
    expect([termValue(page, 'Signed in as'), termValue(page, 'Acting for')]).toEqual([
      'Bea Marsh',
      'Rosa Quill',
    ]);
    await visitor.saveNote('7', { note_type: 'Correspondence' });
    expect(world.notesOf('7').at(-1)).toMatchObject({ createdBy: 'bsupport', createdFor: 'rquill' });
    expect(world.audit.at(-1)).toMatchObject({ worker: 'bsupport', actingFor: 'rquill', act: 'save' });
  });

  it('lets nobody act for a worker who has not been named to them', async () => {
    const { visitor } = await running({ skin });
    expect((await visitor.post('/act-for', { user_name: 'thalden' })).status).toBe(404);
    expect(termValue(await visitor.get('/'), 'Acting for')).toBeNull();
  });
});

describe.each(skinNames)('a session that ends, in %s', (skin) => {
  it('is over after thirty idle minutes and not before; any request starts them again', async () => {
    const { world, visitor } = await running({ skin });
    world.clock.advance({ minutes: 29 });
    expect((await visitor.get('/')).status).toBe(200);
    world.clock.advance({ minutes: 30 });
    expect((await visitor.get('/')).status).toBe(200);
    world.clock.advance({ minutes: 31 });
    expect((await visitor.get('/')).status).toBe(302);
  });

  it('never ends by itself when the council has it so', async () => {
    const { world, visitor } = await running({ skin, switches: { sessionIdleMinutes: 0 } });
    world.clock.advance({ days: 3 });
    expect((await visitor.get('/')).status).toBe(200);
  });

  it('loses a form that is sent too late, and saves nothing', async () => {
    const { world, visitor } = await running({ skin });
    const before = world.notes.length;
    const form = await visitor.get('/person/7/case-notes/new');
    world.clock.advance({ minutes: 31 });
    const sent = await visitor.post('/case-notes', { person_id: '7', token: form.html });
    expect([sent.status, sent.location]).toEqual([302, '/sign-in?return=%2F']);
    expect(world.notes).toHaveLength(before);
  });
});

describe('the log of requests', () => {
  it('keeps method, path and worker in order', async () => {
    const { world, visitor } = await running();
    await visitor.get('/person/7?x=1');
    await visitor.saveNote('7');
    expect(world.requests.map(({ method, path, worker }) => `${method} ${path} ${worker}`)).toEqual([
      'POST /sign-in null',
      'GET /person/7 rquill',
      'GET /person/7/case-notes/new rquill',
      'POST /case-notes rquill',
    ]);
  });
});
