/** Visits on their own screen: one child each, planned or made, and the other way round where steps hold them. */
import { describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { running } from './running';
import { skinNames } from './skins/skins';
import { errorsOf, formAction, headingsOf, linkTo, rowsOf, tokenOf } from './visitor';

const made = {
  type: 'VIS.CIN',
  actualAt: '02/03/2026 15:30',
  seen: 'Yes',
  seenAlone: 'No',
  narrative: 'Seen.',
};

describe.each(skinNames)('the visits screen, in %s', (skin) => {
  it('lists a child’s visits and saves a new one on that child alone', async () => {
    const { world, visitor } = await running({ skin });
    const { ids } = world.family(families.twoSiblings);
    const list = await visitor.get('/person/7/visits');
    expect([list.h1, headingsOf(list).join('|')]).toEqual([
      'Visits',
      'Visit ID|Type|Planned|Actual|State|Worker',
    ]);
    expect(rowsOf(list).map((row) => row[4])).toEqual(['Completed']);
    const form = await visitor.get(linkTo(list, 'Add visit'));
    await visitor.post(formAction(form), { ...made, person_id: '7', token: tokenOf(form), act: 'Save' });
    expect(world.casework.visits.at(-1)).toMatchObject({
      ...made,
      personId: '7',
      completed: false,
      worker: 'rquill',
    });
    expect(world.casework.visits.filter(({ personId }) => personId === ids.second)).toHaveLength(1);
    expect(world.audit.at(-1)).toMatchObject({ act: 'save', what: 'visit', personId: '7' });
  });
});

describe('a visit', () => {
  it('is changed until it is completed, and not after', async () => {
    const { world, visitor } = await running();
    const visit = world.casework.visits.find(({ completed }) => !completed);
    const form = await visitor.get(`/visit/${visit?.id}/edit`);
    await visitor.post(`/visit/${visit?.id}`, { ...made, token: tokenOf(form), act: 'Complete' });
    expect(visit).toMatchObject({ seen: 'Yes', completed: true });
    expect((await visitor.post(`/visit/${visit?.id}`, { ...made, token: tokenOf(form) })).status).toBe(404);
  });

  it('is refused with a day that is none or a type that is not listed', async () => {
    const { world, visitor } = await running();
    const before = world.casework.visits.length;
    const form = await visitor.get('/person/7/visits/new');
    const wrong = {
      ...made,
      type: 'VIS.X',
      actualAt: '30/02/2026 10:00',
      person_id: '7',
      token: tokenOf(form),
    };
    expect(errorsOf(await visitor.post('/visits', wrong))).toEqual([
      'Choose a type of visit',
      'Actual date and time must be real, such as 31/12/2025 14:30',
    ]);
    expect(world.casework.visits).toHaveLength(before);
  });

  it('goes to the session’s person in view where that wins', async () => {
    const { world, visitor } = await running({ switches: { personInView: 'session' } });
    const { ids } = world.family(families.twoSiblings);
    const form = await visitor.get('/person/7/visits/new');
    await visitor.get(`/person/${ids.second}`);
    await visitor.post('/visits', { ...made, person_id: '7', token: tokenOf(form), act: 'Save' });
    expect(world.casework.visits.at(-1)?.personId).toBe(ids.second);
  });
});

describe('where visits are', () => {
  it('is steps, the screen, or both', async () => {
    const { switches, visitor } = await running();
    const offers = async () => {
      const [person, steps] = [await visitor.get('/person/7'), await visitor.get('/person/7/steps')];
      return [linkTo(person, 'Visits') !== '', steps.html.includes('>Child in need visit (CSSW)</option>')];
    };
    expect(await offers()).toEqual([true, true]);
    switches.visits = 'steps';
    expect(await offers()).toEqual([false, true]);
    expect((await visitor.get('/person/7/visits')).status).toBe(404);
    switches.visits = 'screen';
    expect(await offers()).toEqual([true, false]);
  });
});
