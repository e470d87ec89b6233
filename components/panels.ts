/**
 * The registry of the workbench's faces: an id and the words on its tab. Which face is shown, and with which
 * data, is decided where they are wired; nothing is loaded or decided here.
 */
export const panels = {
  copy: { title: 'Copy' },
  'case-view': { title: 'Look up' },
  reviews: { title: 'Reviews' },
  'my-time': { title: 'My time' },
} as const satisfies Record<string, { readonly title: string }>;

export type PanelId = keyof typeof panels;

export const panelIds: readonly PanelId[] = ['copy', 'case-view', 'reviews', 'my-time'];
