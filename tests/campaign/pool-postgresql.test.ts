/**
 * The whole path on a real PostgreSQL server, where this machine has one: extension in Chromium, collector, database,
 * and back to the dashboard.
 */
import { afterAll, beforeAll, describe } from 'vitest';
import { openPostgresql } from '../../pool/postgresql';
import { poolJourney } from '../e2e/pool-journey';
import { type Server, serverPrograms, startServer } from '../unit/pool/postgresql-server';

const programs = serverPrograms();
if (!programs) console.log('The whole path on PostgreSQL: not run, no PostgreSQL found on this machine.');

describe.skipIf(!programs)('from a browser to PostgreSQL and back (not run: no PostgreSQL found)', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer(programs ?? '');
    console.log(`PostgreSQL ${server.version}`);
  }, 300_000); // a database starts here: seconds, or minutes on a busy machine
  afterAll(() => server?.close());

  poolJourney(async () => openPostgresql(server.address));
});
