/**
 * The councils by name. Data only: which one a stand-in plays is chosen when it starts.
 */
import type { Council } from './council';
import { eastvale } from './eastvale';
import { northshire } from './northshire';

export const councils = { northshire, eastvale } as const satisfies Record<string, Council>;

export type CouncilName = keyof typeof councils;

export const councilNames = Object.keys(councils) as readonly CouncilName[];
