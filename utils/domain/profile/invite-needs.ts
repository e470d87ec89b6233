/**
 * What preparing a review needs of a profile: the screens of the child's own record that it reads, and the invite sheet
 * as this council has it. A profile may be without; then review invitations stay off and say what is missing.
 */
import type { Problem } from '../untrusted';
import { missingFrom } from './checks';
import type { ScreenNeeds } from './needs';
import type { Profile } from './schema';

export const careFields = [
  'legal-status',
  'became-looked-after',
  'placement',
  'placement-address',
  'school',
  'interpreter',
] as const;

export const reviewScreens = {
  'looked-after': { identity: 'full', fields: careFields, lists: {}, actions: [] },
  contacts: {
    identity: 'full',
    fields: [],
    lists: {
      professionals: ['role', 'name', 'email', 'phone', 'address', 'ended', 'changed'],
      family: ['relationship', 'name', 'email', 'phone', 'address', 'changed', 'notes'],
    },
    actions: [],
  },
  steps: {
    identity: 'full',
    fields: [],
    lists: { steps: ['ref', 'step', 'status', 'due', 'completed'] },
    actions: [],
  },
  'review-sheet': {
    identity: 'id-and-name',
    fields: ['when', 'venue'],
    lists: { invitees: ['name', 'role', 'contact', 'part'] },
    actions: ['save-draft', 'add-row'],
  },
  'sheet-requests': { identity: 'id-and-name', fields: [], lists: { waiting: ['state'] }, actions: [] },
  'sheet-next-actions': { identity: 'id-and-name', fields: [], lists: { waiting: ['state'] }, actions: [] },
} as const satisfies Record<string, ScreenNeeds>;

export const reviewRoutes = [
  'looked-after',
  'contacts',
  'steps',
  'relationships',
  'review-sheet',
  'review-sheet-view',
  'sheet-requests',
  'sheet-next-actions',
] as const;

/** Why reviews cannot be prepared with this profile; nothing when they can. */
export function missingForReviews(profile: Profile): Problem[] {
  const needs = { screens: reviewScreens, routes: reviewRoutes, helper: 'Preparing a review' };
  const words: Problem[] = profile.words.reviews
    ? []
    : [{ path: 'words › reviews', message: 'The council’s words for roles and steps are missing.' }];
  return [...words, ...missingFrom(profile, needs)];
}
