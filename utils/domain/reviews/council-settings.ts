/**
 * What a council decides about review invitations, as its policy carries it. Every setting has a careful default, and
 * links that put text into an address are off unless the council says otherwise.
 */
import * as z from 'zod/mini';
import { seedLeadTimes } from './around-review';
import { isMailAddress } from './mail-address';
import { roleRuleSchema } from './role-rules';
import { seedRoleRules } from './seed-roles';
import { seedWording, wordingSchema } from './wording';

const mailbox = z.string().check(z.refine(isMailAddress, 'Write one plain e-mail address.'));

const leadTimeSchema = z.strictObject({
  task: z.string().check(z.minLength(2), z.maxLength(60)),
  days: z.int().check(z.minimum(0), z.maximum(120)),
  kind: z.enum(['working', 'calendar']),
});

export const reviewSettingsSchema = z.strictObject({
  enabled: z._default(z.boolean(), true),
  roleRules: z._default(
    z.array(roleRuleSchema).check(z.minLength(1), z.maxLength(100)),
    [...seedRoleRules].map(copied),
  ),
  leadTimes: z._default(z.array(leadTimeSchema).check(z.maxLength(20)), [...seedLeadTimes]),
  /** What 'the review' was when it was adjourned: the day it first sat, or the day it was completed. */
  adjournedClock: z._default(z.enum(['first-sitting', 'completion']), 'completion'),
  contactOldAfterDays: z._default(z.int().check(z.minimum(30), z.maximum(1_500)), 365),
  /** 'initials' puts the child's initials and the review's number into subjects; subjects travel unencrypted. */
  subject: z._default(z.enum(['neutral', 'initials']), 'neutral'),
  /** The mailbox that sends and takes replies: a worker's or a team's. */
  replyTo: z._default(z.nullable(mailbox), null),
  /** Links that put the message into an address, which browsers, proxies and sign-in pages keep. */
  links: z._default(z.array(z.enum(['mailto', 'outlook-web'])), []),
  /**
   * What a calendar file is: a date to put in a calendar, or a request of one recipient for a reply. A council tries the
   * second in its own mail first: gateways and new mail programs treat requests differently.
   */
  calendar: z._default(z.enum(['publish', 'request']), 'publish'),
  /** Whether professionals may be asked in one meeting, where each of them sees who else is. */
  oneMeeting: z._default(z.enum(['allowed', 'not-allowed']), 'not-allowed'),
  /** Whether a second person has to have looked before anything is taken out. */
  secondCheck: z._default(z.enum(['needed', 'not-needed']), 'not-needed'),
  wording: z._default(wordingSchema, seedWording),
  /** A newer list of bank holidays than the one that Tessera ships with; checked where it is used. */
  holidays: z.optional(z.unknown()),
});
export type ReviewSettings = z.output<typeof reviewSettingsSchema>;

export const usualReviewSettings: ReviewSettings = reviewSettingsSchema.parse({});

function copied(rule: (typeof seedRoleRules)[number]) {
  return {
    ...rule,
    when: typeof rule.when === 'string' ? rule.when : [...rule.when],
    usually: [...rule.usually],
  };
}
