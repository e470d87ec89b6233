/**
 * What preparing a review needs of a profile: the screens of the child's own record that it reads, and the invite sheet
 * in the shape that this council has it in. A profile may be without; then review invitations stay off and say what is missing.
 */
import type { Problem } from '../untrusted';
import { missingFrom } from './checks';
import type { ScreenNeeds } from './needs';
import { type SheetShape, sheetShapeOf } from './review-words';
import type { Profile } from './schema';

export const careFields = [
  'legal-status',
  'became-looked-after',
  'placement',
  'placement-address',
  'school',
  'interpreter',
] as const;

const recordScreens = {
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
} as const satisfies Record<string, ScreenNeeds>;

const reviewRoutes = ['looked-after', 'contacts', 'steps', 'relationships'] as const;

const waiting = (columns: readonly string[], fields: readonly string[] = []): ScreenNeeds => ({
  identity: 'id-and-name',
  fields,
  lists: { waiting: columns },
  actions: [],
});

/** Saving a step may send what waits in it: both of its lists are looked at before a sheet is saved. */
const waitingScreens = { 'sheet-requests': waiting(['state']), 'sheet-next-actions': waiting(['state']) };
const waitingRoutes = ['sheet-requests', 'sheet-next-actions'];

/** What each shape of the sheet needs beside the record. */
const sheetNeeds: Readonly<
  Record<
    SheetShape,
    { readonly screens: Readonly<Record<string, ScreenNeeds>>; readonly routes: readonly string[] }
  >
> = {
  form: {
    screens: {
      'review-sheet': {
        identity: 'id-and-name',
        fields: ['when', 'venue'],
        lists: { invitees: ['name', 'role', 'contact', 'part'] },
        actions: ['save-draft', 'add-row'],
      },
      ...waitingScreens,
    },
    routes: ['review-sheet', 'review-sheet-view', ...waitingRoutes],
  },
  letter: {
    screens: {
      'review-letter': { identity: 'id-and-name', fields: ['body'], lists: {}, actions: ['save-draft'] },
      ...waitingScreens,
    },
    routes: ['review-letter', ...waitingRoutes],
  },
  request: {
    screens: { 'sheet-requests': waiting(['what', 'state'], ['request', 'text']) },
    routes: ['sheet-requests', 'request-form'],
  },
};

/** Why reviews cannot be prepared with this profile; nothing when they can. */
export function missingForReviews(profile: Profile): Problem[] {
  const { reviews } = profile.words;
  const shape = sheetShapeOf(profile.words);
  const needs = sheetNeeds[shape];
  return [
    ...(reviews ? [] : [missingWords('reviews', 'The council’s words for roles and steps are missing.')]),
    ...(shape === 'request' && reviews?.request === undefined
      ? [missingWords('reviews › request', 'What the request is called is missing.')]
      : []),
    ...missingFrom(profile, {
      screens: { ...recordScreens, ...needs.screens },
      routes: [...reviewRoutes, ...needs.routes],
      helper: 'Preparing a review',
    }),
  ];
}

function missingWords(path: string, message: string): Problem {
  return { path: `words › ${path}`, message };
}
