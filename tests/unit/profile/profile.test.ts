/**
 * The site profile's checks: a profile with anything missing, misspelt or dangerous is refused whole, and the
 * problem names its place. One that fits is data: nothing in it is ever a pattern or a program.
 */
import { describe, expect, it } from 'vitest';
import { checkProfile } from '../../../utils/domain/profile/checks';
import { copyRoutes, copyScreens } from '../../../utils/domain/profile/needs';
import { northshireSingle } from '../../profiles/northshire-single';

const origin = 'https://mosaic.northshire.example';

/** The good profile with one change, as somebody's editor might leave it. */
function changed(change: (profile: Loose) => void): unknown {
  const profile: Loose = JSON.parse(JSON.stringify(northshireSingle(origin))); // no part shared with another
  change(profile);
  return profile;
}

// biome-ignore lint/suspicious/noExplicitAny: a test may break a profile in ways that its type forbids
type Loose = Record<string, any>;

function faults(input: unknown): string[] {
  const checked = checkProfile(input);
  return checked.verdict === 'fits' ? [] : checked.problems.map(({ path, message }) => `${path}: ${message}`);
}

function places(input: unknown): string[] {
  return faults(input).map((fault) => fault.split(': ')[0] as string);
}

describe('a whole profile', () => {
  it('fits, and is given back as it was', () => {
    const profile = northshireSingle(origin);
    expect(checkProfile(profile)).toEqual({ verdict: 'fits', value: profile });
    expect(checkProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ verdict: 'fits', value: profile });
  });

  it('is refused when it is no object', () => {
    for (const input of [null, undefined, 7, 'profile', [], true]) expect(faults(input)).toHaveLength(1);
  });
});

const screens = Object.entries(copyScreens);
const parts: string[][] = screens.flatMap(([id, needs]) => [
  ...needs.fields.map((field) => [id, 'fields', field]),
  ...Object.keys(needs.lists).map((list) => [id, 'lists', list]),
  ...Object.entries(needs.lists).flatMap(([list, columns]) =>
    columns.map((column: string) => [id, 'lists', list, 'columns', column]),
  ),
  ...needs.actions.map((action) => [id, 'actions', action]),
  ...(needs.identity === 'none' ? [] : [[id, 'identity']]),
  ...(needs.identity === 'full' ? [[id, 'identity', 'dateOfBirth']] : []),
]);

describe('what copying needs', () => {
  it.each(screens.map(([id]) => id))('names the screen %s when it is missing', (id) => {
    expect(places(changed(({ screens: held }) => delete held[id]))).toContain(`screens › ${id}`);
  });

  it.each(parts.map((part) => [part.join(' › '), part] as const))(
    'names %s when it is missing',
    (at, part) => {
      const without = changed(({ screens: held }) => {
        const last = part.at(-1) as string;
        const holder = part.slice(0, -1).reduce((inner: Loose, key) => inner[key], held);
        delete holder[last];
      });
      expect(places(without)).toContain(`screens › ${at}`);
    },
  );

  it.each(copyRoutes)('names the route %s when it is missing', (id) => {
    expect(places(changed(({ routes }) => delete routes[id]))).toEqual([`routes › ${id}`]);
  });

  it('names everything that is missing at once', () => {
    const bare = changed((profile) => {
      profile.screens = { relationships: profile.screens.relationships };
      profile.routes = {};
    });
    expect(faults(bare).length).toBeGreaterThanOrEqual(screens.length - 1 + copyRoutes.length);
  });
});

describe('keys and kinds', () => {
  it.each([
    ['at the top', (p: Loose) => Object.assign(p, { script: 'x' }), 'script'],
    [
      'on a screen',
      (p: Loose) => Object.assign(p.screens.groups, { onLoad: 'x' }),
      'screens › groups › onLoad',
    ],
    [
      'on a way',
      (p: Loose) => Object.assign(p.screens.groups.when[0][0], { regex: true }),
      'screens › groups › when › 1 › 1 › regex',
    ],
    [
      'on a field',
      (p: Loose) => Object.assign(p.screens['case-note'].fields.ref, { run: 'x' }),
      'screens › case-note › fields › ref › run',
    ],
  ])('refuses an unknown key %s', (_where, change, place) => {
    expect(faults(changed(change))).toEqual([
      expect.stringMatching(`^${place}: Tessera does not know this key`),
    ]);
  });

  it.each(['xpath', 'js', 'regex', 'CSS', ''])('knows no way called %j', (by) => {
    const place = 'screens › groups › when › 1 › 1 › by';
    expect(places(changed(({ screens: held }) => Object.assign(held.groups.when[0][0], { by })))).toEqual([
      place,
    ]);
  });

  it.each(['eval', 'post', 'click', 'fetch'])('knows no route step called %j', (verb) => {
    const steps = [{ do: verb, path: '/x' }];
    expect(places(changed(({ routes }) => Object.assign(routes, { groups: steps })))).toEqual([
      'routes › groups › 1 › do',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s anywhere', (key) => {
    const poison: unknown = JSON.parse(`{"${key}": {"polluted": true}}`);
    const own = changed((each) => {
      each.screens.groups.fields = poison;
    });
    expect(faults(own)).toEqual([`screens › groups › fields › ${key}: This key is not allowed in any file.`]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(['Case Note', 'case_note', '1st', 'x'.repeat(61)])('refuses %j as the name of a screen', (id) => {
    expect(faults(changed(({ screens: held }) => Object.assign(held, { [id]: held.groups })))).toEqual([
      expect.stringMatching('small letters, digits and hyphens'),
    ]);
  });

  it('refuses a huge selector, an empty one, and a list of none or too many ways', () => {
    const at = 'screens › case-note › fields › body › find';
    const find = (ways: unknown) =>
      places(changed(({ screens: held }) => Object.assign(held['case-note'].fields.body, { find: ways })));
    const css = (selector: string) => [{ by: 'css', selector }];
    expect(find(css(`.a${':not(.b)'.repeat(10_000)}`))).toEqual([`${at} › 1 › selector`]);
    expect(find(css(''))).toEqual([`${at} › 1 › selector`]);
    expect(find([])).toEqual([at]);
    expect(find(Array(7).fill({ by: 'css', selector: '.a' }))).toEqual([at]);
  });

  it('takes what looks like a pattern for the words that it is', () => {
    const words = ['^(Note|Type)$', '.*', '/x/i', '<b>Title</b>'];
    for (const text of words) {
      const profile = changed(({ screens: held }) => {
        held['case-note-form'].fields.title.find = [{ by: 'label', text }];
      });
      const checked = checkProfile(profile);
      const form = checked.verdict === 'fits' ? checked.value.screens['case-note-form'] : undefined;
      expect(form?.fields.title?.find).toEqual([{ by: 'label', text }]);
    }
  });
});

describe('origins', () => {
  it.each([
    'https://mosaic.example.gov.uk',
    'https://mosaic.example:8443',
    'http://127.0.0.1:4310',
    'http://localhost',
    'https://xn--mosac-zra.example',
  ])('takes %j', (one) => expect(faults(changed((p) => Object.assign(p, { origins: [one] })))).toEqual([]));

  it.each([
    '*',
    'https://*',
    'https://*.example.gov.uk',
    '*://mosaic.example',
    '<all_urls>',
    'https://mosaic.example/',
    'https://mosaic.example/app',
    'https://mosaic.example?x',
    'https://mosaic.example#x',
    'http://mosaic.example',
    'http://127.0.0.1.example',
    'http://localhost.example',
    'https://mosaic.example:443',
    'https://mosaic.example:99999',
    'https://user:secret@mosaic.example',
    'https://MOSAIC.example',
    'https://mosaic.example ',
    'https://mоsaic.example',
    'file:///etc',
    'javascript:alert(1)',
    'data:text/html,x',
    'chrome-extension://abc',
    'mosaic.example',
    '',
    'https://',
    'https://-..-',
    'https://mosaic.example\nhttps://b.example',
  ])('refuses %j', (one) => {
    const found = faults(changed((p) => Object.assign(p, { origins: [origin, one] })));
    expect(found).toEqual([expect.stringMatching(/^origins › 2: Write the exact origin/)]);
  });

  it('refuses none, six, and one twice', () => {
    const list = (origins: unknown) => places(changed((p) => Object.assign(p, { origins })));
    expect(list([])).toEqual(['origins']);
    expect(list(['a', 'b', 'c', 'd', 'e', 'f'].map((host) => `https://${host}.example`))).toEqual([
      'origins',
    ]);
    expect(list([origin, origin])).toEqual(['origins › 2']);
  });
});

describe('a hostile profile', () => {
  const form = 'screens › case-note-form';
  const action = (change: Loose) =>
    faults(
      changed(({ screens: held }) => Object.assign(held['case-note-form'].actions['save-draft'], change)),
    );

  it.each([
    'Delete',
    'Delete draft',
    'Finish',
    'Submit',
    'Save and finish',
    'Send',
    'Save & send',
    'OK',
    'Sаve',
  ])('may not have a draft saved by a button called %j', (name) => {
    expect(action({ name })).toEqual([expect.stringMatching(`^${form} › actions › save-draft › name: `)]);
  });

  it('may not call another button a draft’s save, nor the save something else', () => {
    const more = { find: [{ by: 'css', selector: 'button' }], purpose: 'save-draft', name: 'Finish' };
    const extra = changed(({ screens: held }) => Object.assign(held['case-notes'].actions, { more }));
    expect(places(extra)).toEqual(['screens › case-notes › actions › more › name']);
    expect(action({ purpose: 'follow' })).toEqual([
      `${form} › actions › save-draft › purpose: The purpose of this action must be ‘save-draft’.`,
    ]);
    const finish = changed(({ screens: held }) =>
      Object.assign(held['case-note-form'].actions.finish, { purpose: 'save-draft', name: 'Save' }),
    );
    expect(places(finish)).toEqual([`${form} › actions › finish › purpose`]);
  });

  it('may not read two items of identity from one place', () => {
    const at = 'screens › case-notes › identity';
    const identity = (items: Loose) =>
      faults(changed(({ screens: held }) => Object.assign(held['case-notes'].identity, items)));
    const name = [{ by: 'term', text: 'Name' }];
    const css = { by: 'css', selector: '.who' };
    expect(identity({ id: name })).toEqual([
      `${at}: The ID and the name point at the same place. Different items are needed.`,
    ]);
    expect(identity({ id: [{ by: 'term', text: ' name: ' }] })).toHaveLength(1);
    expect(identity({ id: [{ by: 'term', text: 'ID' }, css], name: [...name, css] })).toHaveLength(1);
    expect(identity({ dateOfBirth: name })).toEqual([
      expect.stringContaining('The name and the date of birth'),
    ]);
    expect(identity({ id: [{ by: 'term', text: 'Number' }] })).toEqual([]);
  });

  it.each([
    '//evil.example/x',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'x',
    '/a b',
    '/{worker}',
    '/{}',
  ])('may not open %j', (path) => {
    const routes = { groups: [{ do: 'open', path }] };
    const found = faults(changed((p) => Object.assign(p.routes, routes)));
    expect(found).toEqual([
      expect.stringMatching(/^routes › groups › 1 › path: Write a path on the same site/),
    ]);
  });

  it('may not send a route to a screen or along a link that is not there', () => {
    const routes = {
      groups: [
        { do: 'follow', action: 'finish' },
        { do: 'expect', screen: 'nowhere' },
      ],
    };
    expect(places(changed((p) => Object.assign(p.routes, routes)))).toEqual([
      'routes › groups › 1 › action',
      'routes › groups › 2 › screen',
    ]);
  });

  const routeFaults = (step: Loose) => faults(changed((p) => Object.assign(p.routes, { groups: [step] })));

  it('may press nothing on the way but a search, and give it no name that does something', () => {
    expect(routeFaults({ do: 'press', action: 'save-draft' })).toEqual([
      'routes › groups › 1 › action: No screen has a search called ‘save-draft’ to send.',
    ]);
    const search = { find: [{ by: 'css', selector: 'button' }], purpose: 'search' };
    for (const name of ['Save', 'Finish', 'Delete', 'Search and save'])
      expect(
        faults(
          changed(({ screens: held }) => {
            held.groups.actions.search = { ...search, name };
          }),
        ),
      ).toEqual([expect.stringMatching(/^screens › groups › actions › search › name: /)]);
  });

  it.each([
    'Delete',
    'Finish note',
    'Save & close',
    'Send',
    'Discard',
    'Sign off',
    'Re-assign',
    'Log-out OK',
  ])('may not follow a link called %j', (name) => {
    const more = { find: [{ by: 'css', selector: 'a' }], purpose: 'follow', name };
    const input = changed(({ screens: held }) => Object.assign(held['case-notes'].actions, { more }));
    expect(places(input)).toEqual(['screens › case-notes › actions › more › name']);
  });

  it('may put a note’s words into a row or a search, and never into an address', () => {
    const row = { list: 'notes', where: { title: '{noteTitle}' }, column: 'title' };
    expect(routeFaults({ do: 'follow', row })).toEqual([]);
    expect(routeFaults({ do: 'open', path: '/search?q={noteTitle}' })).toEqual([
      expect.stringMatching(/^routes › groups › 1 › path: /),
    ]);
    expect(routeFaults({ do: 'follow', row: { ...row, where: {} } })).toHaveLength(1);
    expect(routeFaults({ do: 'follow', row: { ...row, column: 'author' } })).toHaveLength(1);
    expect(routeFaults({ do: 'follow', row: { ...row, where: { title: '{worker}' } } })).toHaveLength(1);
    expect(routeFaults({ do: 'follow', row, action: 'add-note' })).toHaveLength(1);
    expect(routeFaults({ do: 'follow' })).toHaveLength(1);
    expect(routeFaults({ do: 'fill', field: 'nowhere', with: '{personId}' })).toHaveLength(1);
  });

  it('needs a list of notes to say which is which: by reference, or by who recorded it', () => {
    const columns = (change: (held: Loose) => void) =>
      faults(changed(({ screens: held }) => change(held['case-notes'].lists.notes.columns)));
    expect(columns((held) => delete held.ref)).toEqual([
      'screens › case-notes › lists › notes › columns: One of these columns is needed: ref, recorded-by.',
    ]);
    expect(
      columns((held) => {
        delete held.ref;
        held['recorded-by'] = 'Recorded by';
      }),
    ).toEqual([]);
  });
});
