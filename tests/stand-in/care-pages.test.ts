/** The pages of a looked-after child: placement, contacts of professionals and family, and a restricted relative. */
import { describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { running } from './running';
import { skinNames } from './skins/skins';
import { headingsOf } from './visitor';

describe.each(skinNames)('a looked-after child, in %s', (skin) => {
  it('has a placement and contacts, each opening in the audit', async () => {
    const { world, visitor } = await running({ skin });
    const { source } = world.family(families.fosterHome);
    const care = await visitor.get(`/person/${source.personId}/looked-after`);
    expect([care.h1, care.html.includes('14 Quarry Lane')]).toEqual(['Looked after', true]);
    const contacts = await visitor.get(`/person/${source.personId}/contacts`);
    expect(headingsOf(contacts)).toContain('Contact changed');
    for (const name of ['Tom Halden', 'Keira Vane', 'Hilary Stokesay']) expect(contacts.html).toContain(name);
    const opened = world.auditOf(source.personId).map(({ what }) => what);
    expect(opened).toEqual(['looked-after', 'contacts']);
  });
});

describe('contacts', () => {
  it('name a restricted relative and say no more', async () => {
    const { world, visitor } = await running();
    const { source, ids } = world.family(families.fosterHome);
    world.person(ids.mother ?? '').restricted = true;
    const { html } = await visitor.get(`/person/${source.personId}/contacts`);
    expect(html).toContain('Keira Vane');
    expect(html).not.toContain('keira.vane@');
  });

  it('are empty for a child who is not looked after', async () => {
    const { world, visitor } = await running();
    const { source } = world.family(families.twoSiblings);
    expect((await visitor.get(`/person/${source.personId}/looked-after`)).html).toContain('not looked after');
  });
});
