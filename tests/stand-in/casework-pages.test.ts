/** A review's invitation in its three shapes, households, the Case View Alert, and what the work view lists. */
import { describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { codeOf, seededStep } from './casework';
import { running } from './running';
import { skinNames } from './skins/skins';
import { bodyInForm, formAction, headingsOf, linkTo, rowsOf, tokenOf, Visitor } from './visitor';

describe('the invitation to a review', () => {
  it('is a form of its own, with the child’s facts in it and nobody invited', async () => {
    const { world, visitor } = await running();
    const child = world.family(families.fosterHome).source.personId;
    await visitor.post(`/person/${child}/steps`, { type: '1301', subject: child });
    const invite = world.casework.steps.at(-1);
    expect(invite?.answers.plain).toMatchObject({
      [codeOf('review-invite', 'FLDName')]: 'Noor Vane',
      [codeOf('review-invite', 'FLDWorker')]: 'Rosa Quill',
    });
    expect(invite?.answers.rows).toEqual({});
    const editor = await visitor.get(`/step/${invite?.id}/edit`);
    for (const column of ['Part', 'Address confidential']) expect(headingsOf(editor)).toContain(column);
  });

  it('is a letter in a window of its own, locked, kept and never sent', async () => {
    const { standIn, world, visitor } = await running({ switches: { reviewInvite: 'letter' } });
    const review = seededStep(world, 'subsequent-review', 'Started');
    const letter = await visitor.get(linkTo(await visitor.get(`/step/${review.id}`), 'Write invitation'));
    expect(bodyInForm(letter)).toContain('a review for Noor. It is due by 20/03/2026.');
    expect(world.casework.locks).toMatchObject([{ what: 'document', id: review.id }]);
    const colleague = new Visitor(standIn);
    await colleague.signIn('jpell');
    expect((await colleague.get(`/step/${review.id}/letter`)).h1).toBe('Document locked');
    await visitor.post(formAction(letter), { token: tokenOf(letter), body: '<p>Come.<img src=x></p>' });
    expect(world.casework.documents).toMatchObject([{ stepId: review.id, bodyHtml: '<p>Come.</p>' }]);
    expect(world.casework.locks).toEqual([]);
    expect(world.casework.documents[0]?.name.length).toBeLessThanOrEqual(80);
    expect(world.outbox).toEqual([]);
  });

  it('is a request of the review, sent with its next save', async () => {
    const { world, visitor, switches } = await running({ switches: { reviewInvite: 'request' } });
    const review = seededStep(world, 'subsequent-review', 'Started');
    const editor = await visitor.get(`/step/${review.id}/edit`);
    const asked = { token: tokenOf(editor), choice: 'Send invitations to the review', worker: 'bsupport' };
    await visitor.post(`/step/${review.id}/requests`, asked);
    expect(review.requests).toHaveLength(1);
    switches.reviewInvite = 'form';
    expect((await visitor.post(`/step/${review.id}/requests`, asked)).h1).toBe('Not added');
    expect((await visitor.get(`/step/${review.id}/letter`)).status).toBe(404);
  });
});

describe.each(skinNames)('a household, in %s', (skin) => {
  it('is everybody at the address whose record may be seen', async () => {
    const { world, visitor } = await running({ skin });
    const { source, ids } = world.family(families.restrictedSibling);
    const page = await visitor.get(`/person/${source.personId}/household`);
    const listed = rowsOf(page).map((row) => row[1]);
    expect([page.h1, listed.length]).toEqual(['Household', 3]);
    expect(listed).not.toContain(ids.restricted);
  });

  it('and current work: steps and visits beside notes, drawn only as far as the layout goes', async () => {
    const { visitor, switches } = await running({ skin });
    expect((await visitor.get('/')).html).not.toContain('Workflow step:');
    switches.currentWork = 'all';
    const all = (await visitor.get('/')).html;
    expect(all).toContain('Workflow step: Child in need visit (CSSW) (Cerys Penhallow, Dylan Penhallow)');
    expect(all).toContain('Visit: VIS.CIN (Rory Wexcombe)');
    switches.workViewLayout = 'closed';
    const closed = (await visitor.get('/')).html;
    expect(
      skin === 'table-layout' ? closed.includes('Workflow step:') : closed.includes('<details open>'),
    ).toBe(false);
  });
});

describe('the layout of the work view', () => {
  it('is remembered for the worker who chose it, and nobody else', async () => {
    const { standIn, world, visitor } = await running();
    await visitor.post('/work-view/layout', { layout: 'closed' });
    expect((await visitor.get('/')).html).not.toContain('<details open>');
    const colleague = new Visitor(standIn);
    await colleague.signIn('jpell');
    expect((await colleague.get('/')).html).toContain('<details open>');
    expect((await visitor.post('/work-view/layout', { layout: 'sideways' })).status).toBe(404);
    expect(world.layouts).toEqual({ rquill: 'closed' });
  });
});

describe('the Case View Alert', () => {
  it('tells allocated workers who else has looked, and nobody else, where it is on', async () => {
    const { standIn, visitor } = await running({ switches: { caseViewAlert: true } });
    expect((await visitor.get('/person/7')).html).not.toContain('Case View Alert');
    const curious = new Visitor(standIn);
    await curious.signIn('jpell');
    await curious.get('/person/7');
    expect((await curious.get('/person/7')).html).not.toContain('Case View Alert');
    const told = (await visitor.get('/person/7')).html;
    expect(told).toContain('Case View Alert: viewed by');
    expect(told).toContain('<dt>Jamie Pell</dt><dd>02/03/2026 09:30</dd>');
    standIn.switches.caseViewAlert = false;
    expect((await visitor.get('/person/7')).html).not.toContain('Case View Alert');
  });
});
