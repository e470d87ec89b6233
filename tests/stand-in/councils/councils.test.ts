/** What differs between the two councils, and the way to a record where no address leads there. */
import { describe, expect, it } from 'vitest';
import { families } from '../../people/family-keys';
import { running } from '../running';
import { skinNames } from '../skins/skins';
import { formAction, headingsOf, linkTo, rowsOf, termValue, tokenOf, Visitor } from '../visitor';
import { councilNames, councils } from './councils';

const eastvale = { council: 'eastvale' } as const;

describe('the words of a council', () => {
  it('are two different vocabularies', () => {
    const [one, other] = [councils.northshire, councils.eastvale];
    expect(one.noteTypes.filter((type) => other.noteTypes.some((each) => each === type))).toEqual([]);
    expect(Object.keys(one.roleNames)).toEqual(Object.keys(other.roleNames));
    expect(councilNames).toHaveLength(2);
  });

  it('cover every note type that made-up records use and every role may choose', async () => {
    for (const council of councilNames) {
      const { world } = await running({ council });
      const known = new Set<string>(councils[council].noteTypes);
      expect(world.notes.filter(({ type }) => !known.has(type))).toEqual([]);
      const offered = Object.values(councils[council].noteTypesOfRole).flat();
      expect(offered.filter((type) => !known.has(type))).toEqual([]);
      expect(world.worker('rquill').email).toBe(`rquill@${council}.example`);
    }
  });

  it('say relationships as sentences and spell them their own way in Eastvale', async () => {
    const labels = async (key: string): Promise<string[]> => {
      const { world, visitor } = await running(eastvale);
      const person = await visitor.get(`/search?q=${world.family(key).source.personId}`);
      return rowsOf(await visitor.get(person.location ?? '')).map(([label = '']) => label);
    };
    expect(await labels(families.halfSiblings)).toEqual([
      'is the half sister of',
      'is the half sibling of',
      'is the mother of',
    ]);
    expect(await labels(families.adoptiveFamily)).toContain('is the adoptive sibling of');
    expect(await labels(families.unborn)).toContain('is the unborn child (sibling) of');
  });

  it('give way to a switch that a test sets', async () => {
    const { switches } = await running({ ...eastvale, switches: { labelStyle: 'pair' } });
    expect(switches.labelStyle).toBe('pair');
  });
});

describe.each(skinNames)('Eastvale’s Mosaic, in %s', (skin) => {
  it('leads to a note by quick search and menus only', async () => {
    const { world, visitor } = await running({ ...eastvale, skin });
    const found = await visitor.get('/search?q=7');
    expect(found.location).toMatch(/^\/frame\?h=[\w-]{12}$/);
    const person = await visitor.get(found.location ?? '');
    expect([person.h1, termValue(person, 'Mosaic ID')]).toEqual(['Person summary', '7']);
    const list = await visitor.get(linkTo(person, 'Notes'));
    expect(headingsOf(list)).toEqual(['Date of contact', 'Type', 'Title', 'State', 'Recorded by']);
    const form = await visitor.get(linkTo(list, 'Add a note'));
    expect(form.h1).toBe('New note');
    const sent = await visitor.post(formAction(form), {
      person_id: '7',
      token: tokenOf(form),
      note_type: 'CSC - Phone call',
      title: 'A call',
      contact_on: '27/02/2026',
      details: '<p>Spoke.</p>',
      act: 'Save for later',
    });
    expect(world.notes.at(-1)).toMatchObject({ personId: '7', title: 'A call', state: 'Draft' });
    const note = await visitor.get(sent.location ?? '');
    expect(note.html).toContain('Saved for later');
    expect(['Ref', 'State', 'Category'].map((term) => termValue(note, term))).toEqual([
      world.notes.at(-1)?.id,
      'In progress',
      'CSC - Phone call',
    ]);
  });

  it('finishes by its own word, and by nothing else', async () => {
    const { world, visitor } = await running({ ...eastvale, skin });
    const person = await visitor.get((await visitor.get('/search?q=7')).location ?? '');
    const form = await visitor.get(linkTo(await visitor.get(linkTo(person, 'Notes')), 'Add a note'));
    const fields = { person_id: '7', token: tokenOf(form), title: 'T', contact_on: '27/02/2026' };
    const type = { note_type: 'CSC - Phone call' };
    await visitor.post(formAction(form), { ...fields, ...type, act: 'Complete' });
    expect(world.notes.at(-1)?.state).toBe('Draft');
    await visitor.post(formAction(form), { ...fields, ...type, act: 'Finalise' });
    expect(world.notes.at(-1)?.state).toBe('Complete');
  });

  it('writes no number of a record into an address', async () => {
    const { visitor } = await running({ ...eastvale, skin });
    const person = await visitor.get((await visitor.get('/search?q=7')).location ?? '');
    const list = await visitor.get(linkTo(person, 'Notes'));
    const pages = person.html + list.html;
    const addresses = [...pages.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, to = '']) => to);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((to) => /\/(person|case-note|group|pane)\b/.test(to))).toEqual([]);
    expect(addresses.some((to) => to.startsWith('javascript:go('))).toBe(true);
  });
});

describe('an opaque address', () => {
  it('is the only one that leads to a record', async () => {
    const { world, visitor } = await running(eastvale);
    for (const path of ['/person/7', '/person/7/case-notes', '/case-note/1', '/frame', '/frame?h=made-up']) {
      expect((await visitor.get(path)).status).toBe(404);
    }
    expect(world.auditOf('7')).toEqual([]);
  });

  it('works for the session that it was shown to, and ends with it', async () => {
    const { standIn, visitor, world } = await running(eastvale);
    const address = (await visitor.get('/search?q=7')).location ?? '';
    const other = new Visitor(standIn);
    await other.signIn('jpell');
    expect((await other.get(address)).status).toBe(404);
    world.clock.advance({ minutes: 31 });
    const late = await visitor.get(address);
    expect([late.status, late.location]).toEqual([302, '/sign-in?return=%2F']);
  });

  it('is not used in Northshire, which has deep links', async () => {
    const { visitor } = await running();
    const person = await visitor.get('/person/7');
    expect(linkTo(person, 'Case notes')).toBe('/person/7/case-notes');
    expect(person.html).not.toContain('/frame?h=');
  });
});
