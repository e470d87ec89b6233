/**
 * The parts that one running stand-in is made of, handed to every route, and what Hono carries through one
 * exchange. Wiring only; it must never hold a rule.
 */
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { Council } from './councils/council';
import type { Faults } from './faults/faults';
import type { RequestKind } from './request-kinds';
import type { Skin } from './skins/skin';
import type { Session } from './state/sessions';
import type { World } from './state/world';
import type { Switches } from './switches';

export interface Parts {
  readonly world: World;
  readonly switches: Switches;
  readonly faults: Faults;
  readonly council: Council;
  readonly skin: Skin;
  /** The host where signing in happens first; '' where that is Mosaic's own. */
  readonly signInOrigin: () => string;
}

export interface ExchangeEnv {
  readonly Bindings: HttpBindings;
  readonly Variables: { session: Session | null; kind: RequestKind | null };
}

export type Exchange = Context<ExchangeEnv>;
export type App = Hono<ExchangeEnv>;
