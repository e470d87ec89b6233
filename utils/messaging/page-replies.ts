/**
 * What a page's script is told in answer to each message that it may send. It learns no setting but whether to show
 * itself, and never anything of a job.
 */
import * as z from 'zod/mini';
import type { Profile } from '../domain/profile/schema';

const nothing = z.strictObject({});

/** The worker has checked the profile; to check it again on every page load would cost the page's time. */
const checkedProfile = z.nullable(z.custom<Profile>((value) => typeof value === 'object' && value !== null));

export const pageReplies = {
  'page.hello': z.strictObject({ profile: checkedProfile, pilot: z.boolean(), copyOn: z.boolean() }),
  'page.seen': z.strictObject({ siblingCount: z.nullable(z.number()) }),
  'page.leaving': nothing,
  'page.typing': nothing,
  'page.typed': nothing,
  'page.shows': nothing,
  'page.signing-out': nothing,
  'workbench.open': nothing,
} as const;

export type PageMessageName = keyof typeof pageReplies;
