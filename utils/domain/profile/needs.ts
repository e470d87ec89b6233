/**
 * What each helper needs of a profile: screens, fields, lists, actions and routes by their fixed names.
 * A profile may hold more; with less, that helper stays off and the setup page says what is missing.
 */
import type { Action } from './schema';

export interface ScreenNeeds {
  readonly identity: 'full' | 'id-and-name' | 'none';
  readonly fields: readonly string[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Columns of a list of which one is enough. */
  readonly either?: Readonly<Record<string, readonly string[]>>;
  readonly actions: readonly string[];
}

export const copyScreens = {
  'sign-in': { identity: 'none', fields: [], lists: {}, actions: [] },
  relationships: {
    identity: 'full',
    fields: [],
    lists: {
      relationships: ['relationship', 'name', 'id', 'date-of-birth', 'ended', 'notes'],
    },
    actions: [],
  },
  groups: {
    identity: 'full',
    fields: [],
    lists: { groups: ['group', 'allows-notes', 'member', 'member-id', 'left'] },
    actions: [],
  },
  'case-notes': {
    identity: 'full',
    fields: [],
    lists: { notes: ['contact-date', 'type', 'title', 'state'] },
    // Without references, who recorded a note helps to tell it from others.
    either: { notes: ['ref', 'recorded-by'] },
    actions: ['add-note'],
  },
  'case-note': {
    identity: 'full',
    fields: [
      'ref',
      'type',
      'title',
      'contact-date',
      'state',
      'body',
      'significant-event',
      'alert-recipients',
      'text-message',
      'attachments',
      'access',
    ],
    lists: {},
    actions: [],
  },
  'case-note-form': {
    identity: 'id-and-name',
    fields: [
      'type',
      'title',
      'contact-date',
      'body',
      'significant-event',
      'alert-recipients',
      'text-message',
    ],
    lists: {},
    actions: ['save-draft', 'finish'],
  },
} as const satisfies Record<string, ScreenNeeds>;

export const copyRoutes = ['relationships', 'groups', 'case-notes', 'case-note-form', 'case-note'] as const;

/** What the actions that copying knows by name must be for. */
export const copyActions: Readonly<Record<string, Action['purpose']>> = {
  'add-note': 'follow',
  'save-draft': 'save-draft',
  finish: 'finish',
};

export type CopyScreen = keyof typeof copyScreens;
export type CopyRoute = (typeof copyRoutes)[number];
