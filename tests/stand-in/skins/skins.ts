/**
 * The skins by name. Data only: which one a stand-in wears is chosen when it starts.
 */
import { centreFrame } from './centre-frame/centre-frame';
import { nestedFrames } from './nested-frames/nested-frames';
import { singleDocument } from './single-document/single-document';
import type { Skin } from './skin';
import { tableLayout } from './table-layout/table-layout';

export const skins = {
  'single-document': singleDocument,
  'centre-frame': centreFrame,
  'nested-frames': nestedFrames,
  'table-layout': tableLayout,
} as const satisfies Record<string, Skin>;

export type SkinName = keyof typeof skins;

export const skinNames = Object.keys(skins) as readonly SkinName[];
