/**
 * The invite sheet where it is no form: a letter of the review, saved as a draft under its lock, and a request, which
 * has no draft and so is filled in and left for the person. What counts is what the stand-in holds, and its outbox.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { aria, choose, clickThrough, picture, readText } from './harness/page';
import { goOn, invitedNine, saveSheet } from './review-desk';
import { prepareReview, type ReviewAtHand } from './reviews-anywhere';

let review: ReviewAtHand;
afterEach(() => review.setting.close());

describe('a letter of the review', () => {
  it('holds the list as a draft, goes on where a colleague left it, and is let go', async () => {
    review = await prepareReview({ council: 'northshire', shape: 'letter' });
    const { panel, since, step } = review;
    const { world } = review.setting.standIn;
    const { documents, locks } = world.casework;
    await saveSheet(panel, undefined, 'Save the letter as a draft');
    await picture(panel, 'review/letter-saved');
    const [letter] = documents;
    const lines = letter?.bodyHtml.match(/<p>.*?<\/p>/g)?.map((line) => line.slice(3, -4)) ?? [];
    expect(lines.slice(0, 4)).toEqual([
      'You are invited to a review for Noor. It is due by 20/03/2026.',
      'Place: Civic Centre, room 4',
      'Time: 16/03/2026 10:00',
      'Working list for colleagues: not to be sent as it stands.',
    ]);
    const listed = lines.filter((line) => line.startsWith('To be invited:'));
    expect(listed.map((line) => line.split(/: | \| /)[1]).sort()).toEqual([...invitedNine].sort());
    expect(letter?.bodyHtml).not.toMatch(/@|Quarry|Foundry/);
    expect(since.audit().filter(({ act }) => act === 'save')).toHaveLength(1);
    await expect.poll(() => locks).toEqual([]);
    expect(since.outbox()).toEqual([]);

    // A colleague has it open: nothing is written, and it says so.
    locks.push({
      what: 'document',
      id: step.id,
      name: 'Invitation',
      userName: 'jpell',
      actingFor: null,
      key: 'of-a-colleague',
      sessionId: 'of-a-colleague',
      takenAt: world.clock.now(),
      savedAt: 0,
    });
    await saveSheet(panel, 'The sheet is open elsewhere', 'Save the letter as a draft');
    expect(locks).toHaveLength(1);
    locks.length = 0;
    // They changed it: theirs comes back to be looked at, and a second press writes beside it.
    if (letter) letter.bodyHtml = letter.bodyHtml.replace('16/03/2026 10:00', '17/03/2026 14:00');
    await saveSheet(panel, 'A colleague has changed the sheet', 'Save the letter as a draft');
    expect(await readText(panel)).toContain('was 16/03/2026 10:00, now 17/03/2026 14:00');
    expect(since.audit().filter(({ act }) => act === 'save')).toHaveLength(1);
    await saveSheet(panel, undefined, 'Save the letter as a draft');
    expect(letter?.bodyHtml).toContain('16/03/2026 10:00');
    await goOn(panel, 'Go on to the messages', 'One message for each person');
    await expect.poll(() => locks).toEqual([]);
    expect(since.outbox()).toEqual([]);
  });
});

describe('a request of the review', () => {
  it('is filled in and left: the person adds and sends it, and Tessera sees that it has gone', async () => {
    review = await prepareReview({ council: 'northshire', shape: 'request' });
    const { page, panel, since, step } = review;
    await saveSheet(panel, 'Filled in and left for you', 'Fill in the request');
    await picture(panel, 'review/request-left');
    expect([step.requests, since.outbox()]).toEqual([[], []]);
    expect(since.audit().filter(({ act }) => act === 'save')).toEqual([]);

    await choose(page, 'To', 'Bea Marsh (Business support)');
    await clickThrough(page, 'button', 'Add request');
    const [asked] = step.requests;
    expect(asked).toMatchObject({ name: 'Send invitations to the review', to: 'bsupport', sent: false });
    for (const name of invitedNine) expect(asked?.text).toContain(`To be invited: ${name} |`);
    expect(asked?.text).not.toMatch(/@|Quarry|Foundry/);
    await saveSheet(panel, 'not sent yet', 'Look whether it has gone');
    expect(since.outbox()).toEqual([]);

    await page.goto(`${review.setting.standIn.origin}/step/${step.id}/edit`, {
      waitUntil: 'domcontentloaded',
    });
    const [save] = (await page.$$(aria('button', 'Save'))).slice(-1); // the form has its buttons twice
    await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), save?.click()]);
    expect(step.requests).toMatchObject([{ sent: true }]);
    await saveSheet(panel, 'Mosaic shows the request as sent', 'Look whether it has gone');
    await goOn(panel, 'Go on to the messages', 'One message for each person');
    expect(since.outbox()).toHaveLength(1);
  });
});
