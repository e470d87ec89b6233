/**
 * Invitations and drafts made up for these tests, complete but for what a test is about. Nobody in them is real.
 */
import { toIcs } from '../../../utils/domain/reviews/calendar';
import type { Invitation } from '../../../utils/domain/reviews/invitation';
import { type MailDraft, toEml } from '../../../utils/domain/reviews/mail';

const invitation: Invitation = {
  uid: '3f0c9a52-6d1e-4b7a-9c58-2e4f7a1b6d90',
  sequence: 0,
  stampedAt: Date.parse('2026-03-02T09:15:00Z'),
  start: '2026-03-30T10:00',
  end: '2026-03-30T11:30',
  organiser: { email: 'reviews@northshire.example' },
};

export const madeInvitation = (change: Partial<Invitation> = {}): Invitation => ({
  ...invitation,
  ...change,
});

/** Fails the test when the invitation is refused. */
export function madeIcs(change: Partial<Invitation> = {}): string {
  const text = toIcs(madeInvitation(change));
  if (typeof text !== 'string') throw new Error(`refused: ${text.because}`);
  return text;
}

export const madeDraft = (change: Partial<MailDraft> = {}): MailDraft => ({
  to: 'office@hillside-school.example',
  subject: 'Review meeting',
  body: 'Dear Ms Okafor,\n\nYou are invited to a review meeting.\n',
  ...change,
});

/** Fails the test when the draft is refused. */
export function madeEml(change: Partial<MailDraft> = {}): string {
  const text = toEml(madeDraft(change));
  if (typeof text !== 'string') throw new Error(`refused: ${text.because}`);
  return text;
}
