/** What each skin promises of its mark-up, and that no skin leaves anything out of a page. */
import { describe, expect, it } from 'vitest';
import { families } from '../../people/family-keys';
import { running } from '../running';
import { headingsOf, termValue, Visitor } from '../visitor';
import { changingNames, revealed } from './names';
import { type SkinName, skinNames } from './skins';

const fieldNames = ['note_type', 'title', 'contact_on', 'details', 'alert_recipients', 'send_text'];

async function formIn(skin: SkinName) {
  const all = await running({ skin });
  const path = '/person/7/case-notes/new';
  return { ...all, first: await all.visitor.get(path), again: await all.visitor.get(path) };
}

function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1] ?? '');
}

describe('the form of a note', () => {
  it.each([
    ['single-document', true],
    ['centre-frame', true],
    ['nested-frames', false],
  ] as const)('in %s has ids that stay: %s', async (skin, stay) => {
    const { first, again } = await formIn(skin);
    const [before, after] = [idsIn(first.html), idsIn(again.html)];
    expect(before.length).toBeGreaterThan(5);
    const kept = before.filter((id) => after.includes(id));
    if (stay) expect(kept).toEqual(before);
    // The head of every skin's page is one piece; nothing of the form may be found again.
    else expect(kept.filter((id) => id !== 'centrePane' && id !== 'quickSearch')).toEqual([]);
  });

  it('has no ids, labels, headings or captions in table-layout', async () => {
    const { first, visitor } = await formIn('table-layout');
    expect(idsIn(first.html)).toEqual([]);
    const list = await visitor.get('/person/7/case-notes');
    expect(first.html + list.html).not.toMatch(/<(label|h1|h2|th|caption|dt|legend)\b/);
    for (const name of fieldNames) expect(first.html).toContain(` name="${name}"`);
  });

  it('shows user codes in nested-frames only', async () => {
    for (const skin of skinNames) {
      const { first } = await formIn(skin);
      expect(first.html.includes('data-user-code="caseNoteDetails"')).toBe(skin === 'nested-frames');
    }
  });

  it('has names in nested-frames that change with every rendering and are read all the same', async () => {
    const { world, visitor, first } = await formIn('nested-frames');
    for (const name of fieldNames) expect(first.html).not.toContain(` name="${name}"`);
    const drawn = (code: string): string =>
      new RegExp(`name="([^"]+)" data-user-code="${code}"`).exec(first.html)?.[1] ?? '';
    expect(revealed(drawn('caseNoteTitle'))).toBe('title');
    await visitor.post('/case-notes', {
      person_id: '7',
      token: /name="token" value="([^"]+)"/.exec(first.html)?.[1] ?? '',
      [drawn('caseNoteType')]: 'Home Visit',
      [drawn('caseNoteTitle')]: 'By another name',
      [drawn('caseNoteContactDate')]: '27/02/2026',
      [drawn('caseNoteAlertRecipients')]: ['thalden', 'jpell'],
    });
    expect(world.notes.at(-1)).toMatchObject({
      title: 'By another name',
      alertRecipients: ['thalden', 'jpell'],
    });
  });
});

describe('frames', () => {
  const inFrames = ['centre-frame', 'nested-frames'] as const;

  it.each(inFrames)('of %s: the window opens no record, the frame in it does', async (skin) => {
    const { standIn, world } = await running({ skin });
    const cookie = await cookieFrom(standIn.origin);
    const load = async (into: string) =>
      (await fetch(`${standIn.origin}/person/7`, { headers: { cookie, 'sec-fetch-dest': into } })).text();
    const [window, frame] = [await load('document'), await load('iframe')];
    expect(window).toContain('src="/person/7"');
    expect(window).not.toContain('Isla Wexcombe</dd>');
    expect(frame).not.toContain('aria-label="Work view"');
    expect(world.auditOf('7')).toHaveLength(1);
  });

  it('of centre-frame: the top document alone names the worker', async () => {
    const { standIn } = await running({ skin: 'centre-frame' });
    const cookie = await cookieFrom(standIn.origin);
    const ask = (into: string) =>
      fetch(`${standIn.origin}/`, { headers: { cookie, 'sec-fetch-dest': into } }).then((it) => it.text());
    expect(await ask('document')).toContain('Rosa Quill');
    expect(await ask('iframe')).not.toContain('Rosa Quill');
  });

  it('of nested-frames: who it is about and the form stand in parts of one answer', async () => {
    const { world, visitor } = await running({ skin: 'nested-frames' });
    const page = await visitor.get('/person/7/case-notes/new');
    const parts = page.html.split('</html>');
    const about = parts.filter((part) => part.includes('<dt>Mosaic ID</dt><dd>7</dd>'));
    const forms = parts.filter((part) => part.includes('data-user-code="caseNoteTitle"'));
    expect([about.length, forms.length]).toEqual([1, 1]);
    expect(about[0]).not.toBe(forms[0]);
    expect(world.auditOf('7')).toHaveLength(1);
  });

  it('keep a part for the session that asked, and for nobody else', async () => {
    const { standIn, visitor } = await running({ skin: 'nested-frames' });
    const page = await visitor.get('/person/7');
    const address = /src="(\/pane\/[^"]+)"/.exec(page.html)?.[1] ?? '';
    expect((await visitor.get(address)).status).toBe(200);
    const other = new Visitor(standIn);
    await other.signIn('jpell');
    expect((await other.get(address)).status).toBe(404);
  });

  it('lead a signed-out frame to a sign-in page that breaks out of it', async () => {
    for (const skin of skinNames) {
      const { visitor } = await running({ skin });
      await visitor.post('/sign-out', {});
      const breaksOut = (await visitor.get('/sign-in')).html.includes('top.location.replace');
      expect(breaksOut).toBe(inFrames.some((each) => each === skin));
    }
  });
});

describe('what a page says', () => {
  it('is the same in every skin', async () => {
    const said = new Set<string>();
    for (const skin of skinNames) {
      const { world, visitor } = await running({ skin });
      const key = world.family(families.largeGroup).source;
      const note = await visitor.get(`/case-note/${key.noteId}`);
      const list = await visitor.get(`/person/${key.personId}/relationships`);
      const terms = ['Signed in as', 'Name', 'Date of birth', 'Ref', 'State', 'Recorded by'];
      said.add(JSON.stringify([note.h1, terms.map((term) => termValue(note, term)), headingsOf(list)]));
    }
    expect(said.size).toBe(1);
  });
});

describe('a name that changes', () => {
  it('is the same twice in one rendering, another in the next, and is read back', () => {
    const [one, other] = [changingNames(), changingNames()];
    for (const name of ['title', 'a', 'row[2].seen', 'é']) {
      expect(one(name)).toBe(one(name));
      expect(revealed(one(name))).toBe(name);
      expect(one(name)).not.toContain(name === 'a' ? 'x_' : name);
    }
    expect(
      Array.from({ length: 5 }, () => changingNames()('title')).every((each) => each === other('title')),
    ).toBe(false);
    expect(revealed('note_type')).toBe('note_type');
  });
});

async function cookieFrom(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ user_name: 'rquill', password: 'training' }),
    redirect: 'manual',
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}
