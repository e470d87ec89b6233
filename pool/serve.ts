/**
 * `npm run pool`: the collector, until Ctrl+C. Without DATABASE_URL it keeps everything in a folder with PGlite and
 * makes its own two tokens there; with it, PostgreSQL. Logs a line of counts an hour and nothing else.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { addDays } from '../utils/domain/day';
import { readJson } from '../utils/domain/json-text';
import { readUntrusted } from '../utils/domain/untrusted';
import { makeCollector } from './collector';
import { closeWeeks, type Database, dropOldWeeks, migrate } from './database';
import { openPglite } from './pglite';
import { openPostgresql } from './postgresql';
import { hashOf, type Tokens, tokensSchema } from './tokens';

const hour = 3_600_000;
const folder = path.resolve(process.env.POOL_FOLDER ?? '.tessera/pool');
const tokensFile = path.resolve(process.env.POOL_TOKENS ?? path.join(folder, 'tokens.json'));
const today = () => new Date().toISOString().slice(0, 10);

/** Makes a write and a read token that are good for half a year, and says them once: only their hashes are kept. */
function makeTokens(): void {
  const made = (['write', 'read'] as const).map((use) => ({
    use,
    token: randomBytes(24).toString('base64url'),
  }));
  const kept: Tokens = made.map(({ use, token }) => ({
    for: use,
    sha256: hashOf(token),
    until: addDays(today(), 182),
  }));
  mkdirSync(path.dirname(tokensFile), { recursive: true });
  writeFileSync(tokensFile, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  for (const { use, token } of made) console.log(`New ${use} token, shown this once: ${token}`);
}

/** @throws Error that says what is wrong with the file of tokens */
function readTokens(): Tokens {
  const json = readJson(readFileSync(tokensFile, 'utf8'), 100_000);
  const checked = json.verdict === 'fits' ? readUntrusted(tokensSchema, json.value) : json;
  if (checked.verdict === 'fits') return checked.value;
  const faults = checked.problems.map(({ path: place, message }) => `- ${place}: ${message}`);
  throw new Error(`The file of tokens cannot be used:\n${faults.join('\n')}`);
}

async function openEmbedded(): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  return openPglite(path.join(folder, 'database'));
}

async function start(): Promise<void> {
  if (!existsSync(tokensFile)) makeTokens();
  let tokens = readTokens();
  const address = process.env.DATABASE_URL;
  const database = address ? openPostgresql(address) : await openEmbedded();
  // A login that owns nothing cannot migrate or drop; somebody else then does, with POOL_OWNER unset there.
  const isOwner = process.env.POOL_OWNER !== 'no';
  if (isOwner) await migrate(database);
  const keepHouse = async () => {
    tokens = readTokens();
    await closeWeeks(database, today());
    if (isOwner) await dropOldWeeks(database, today());
  };
  await keepHouse();
  const { app, counts } = makeCollector({ database, tokens: () => tokens, today, now: () => Date.now() });
  const port = Number(process.env.PORT ?? 4190);
  const server = serve({ fetch: app.fetch, port, hostname: process.env.POOL_HOST ?? '127.0.0.1' }, () =>
    console.log(`The pool listens on port ${port}, on ${address ? 'PostgreSQL' : 'PGlite in a folder'}.`),
  );
  const hourly = setInterval(() => {
    console.log(JSON.stringify(Object.fromEntries(counts)));
    void keepHouse().catch(() =>
      console.error('The hourly work did not come to its end: tokens, closing weeks, dropping old ones.'),
    );
  }, hour);
  const stop = () => {
    clearInterval(hourly);
    server.close(() => void database.close().then(() => process.exit(0)));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'The pool could not start.');
  process.exit(1);
});
