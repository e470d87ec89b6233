/**
 * Starts a stand-in Mosaic on this machine and hands its world to whoever started it. Every start is a fresh
 * world. It must never listen on anything but the loopback address, and never speak to another host.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { type CouncilName, councils } from './councils/councils';
import { Faults } from './faults/faults';
import type { ExchangeEnv, Parts } from './parts';
import { addCareRoutes } from './routes/care-routes';
import { addChronologyRoutes } from './routes/chronology-routes';
import { notFound } from './routes/exchange';
import { addGroupNoteRoutes } from './routes/group-note-routes';
import { addLetterRoutes } from './routes/letter-routes';
import { addLockRoutes } from './routes/lock-routes';
import { addNoteFormRoutes } from './routes/note-form-routes';
import { addNoteRoutes } from './routes/note-routes';
import { addPersonFormRoutes } from './routes/person-form-routes';
import { addPersonRoutes } from './routes/person-routes';
import { addPipeline, placeOfRequest } from './routes/pipeline';
import { addSessionLifeRoutes } from './routes/session-life-routes';
import { addSessionRoutes } from './routes/session-routes';
import { addStepEditorRoutes } from './routes/step-editor-routes';
import { addStepPartsRoutes } from './routes/step-parts-routes';
import { addStepRoutes } from './routes/step-routes';
import { addVisitRoutes } from './routes/visit-routes';
import { addWindowRoutes } from './routes/windows';
import { signInHost } from './sign-in-host';
import { type SkinName, skins } from './skins/skins';
import { seedCare } from './state/care-seed';
import { seedCasework } from './state/casework-seed';
import { World } from './state/world';
import { type Switches, usualSwitches } from './switches';

export interface StandInOptions {
  /** A free port is taken unless one is named. */
  readonly port?: number;
  readonly seed?: number;
  /** How pages are built; a single document unless said. */
  readonly skin?: SkinName;
  /** Whose words and lists; Northshire's unless said. */
  readonly council?: CouncilName;
  readonly switches?: Partial<Switches>;
  readonly latencyMs?: number;
  /** Adds a sibling group of this size under the key `benchmark`. */
  readonly children?: number;
  /** `still` stands until a test moves it; `ticking` follows the machine's clock, for playing by hand. */
  readonly clock?: 'still' | 'ticking';
}

export interface StandIn {
  readonly origin: string;
  /** Where signing in happens; another port where that switch is set. */
  readonly signInOrigin: string;
  readonly world: World;
  readonly switches: Switches;
  readonly faults: Faults;
  close(): Promise<void>;
}

export const usualSeed = 20260302;

export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const council = councils[options.council ?? 'northshire'];
  const switches: Switches = { ...usualSwitches, ...council.usualSwitches, ...options.switches };
  const world = new World({
    seed: options.seed ?? usualSeed,
    children: options.children ?? 0,
    latencyMs: options.latencyMs ?? 0,
    ticking: options.clock === 'ticking',
    emailDomain: council.emailDomain,
    localNoteTypes: council.localNoteTypes,
  });
  seedCasework(world, council);
  seedCare(world);
  world.followClock(switches);
  const faults = new Faults(world, switches);
  let origin = '';
  let signInOrigin = '';
  const skin = skins[options.skin ?? 'single-document'];
  const parts: Parts = { world, switches, faults, council, skin, signInOrigin: () => signInOrigin };
  const answer = getRequestListener(appOf(parts).fetch);
  const server = createServer((request, response) => {
    if (!council.deepLinks) request.url = placeOfRequest(parts, request);
    return answer(request, response);
  });
  // A browser sends a POST again only on a connection that it kept, so that connections must live long enough.
  server.keepAliveTimeout = 65_000;
  origin = await listen(server, options.port ?? 0);
  const servers = [server];
  if (switches.signInHost === 'other') {
    const host = signInHost(parts, () => origin);
    signInOrigin = await listen(host, 0);
    servers.push(host);
  }
  return {
    origin,
    signInOrigin: signInOrigin || origin,
    world,
    switches,
    faults,
    close: async () => {
      faults.clear();
      await Promise.all(servers.map(close));
    },
  };
}

function appOf(parts: Parts): Hono<ExchangeEnv> {
  const app = new Hono<ExchangeEnv>();
  addPipeline(app, parts);
  app.get('/assets/mosaic.css', (c) =>
    c.body(parts.skin.styles, 200, { 'content-type': 'text/css; charset=UTF-8' }),
  );
  addWindowRoutes(app, parts);
  addSessionRoutes(app, parts);
  addSessionLifeRoutes(app, parts);
  addPersonRoutes(app, parts);
  addNoteFormRoutes(app, parts);
  addNoteRoutes(app, parts);
  addGroupNoteRoutes(app, parts);
  addStepRoutes(app, parts);
  addStepEditorRoutes(app, parts);
  addStepPartsRoutes(app, parts);
  addLetterRoutes(app, parts);
  addLockRoutes(app, parts);
  addVisitRoutes(app, parts);
  addCareRoutes(app, parts);
  addPersonFormRoutes(app, parts);
  addChronologyRoutes(app, parts);
  app.notFound((c) => notFound(parts, c));
  return app;
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

/** Drops every connection: a test that ends must not wait for a browser. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
