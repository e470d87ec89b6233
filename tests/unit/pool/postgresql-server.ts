/**
 * A real PostgreSQL server for tests, in a folder of its own and gone afterwards. It uses a server that the machine
 * has, installs nothing, and says so when there is none.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** The folder of a server's programs: the one named by TESSERA_POSTGRESQL, or the newest that Debian's packages left. */
export function serverPrograms(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [process.env.TESSERA_POSTGRESQL, ...versions.map((one) => path.join(debian, one, 'bin'))];
  return places.find((place) => place !== undefined && existsSync(path.join(place, 'initdb'))) ?? null;
}

export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export interface Server {
  readonly address: string;
  readonly version: string;
  /** As a power cut would: SIGKILL of the server. */
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A server refuses to run as the machine's administrator: then it runs as `nobody`, who owns only its folder. */
const nobody = 65_534;
const isAdministrator = process.getuid?.() === 0;
export const lowlyUser = isAdministrator ? { uid: nobody, gid: nobody } : {};

/** Gives a folder to whom `lowlyUser` is. */
export const giveToLowlyUser = (folder: string): void => {
  if (isAdministrator) chownSync(folder, nobody, nobody);
};

export async function startServer(programs: string): Promise<Server> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tessera-postgresql-'));
  chmodSync(folder, 0o700);
  giveToLowlyUser(folder);
  const data = path.join(folder, 'data');
  const made = spawnSync(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'tessera', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
    { ...lowlyUser, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const address = `postgres://tessera@127.0.0.1:${port}/postgres`;
  let child: ReturnType<typeof spawn> | null = null;
  const ended = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  const server: Server = {
    address,
    version: path.basename(path.dirname(programs)),
    kill: () => ended('SIGKILL'),
    async start() {
      const places = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'];
      child = spawn(path.join(programs, 'postgres'), places, { ...lowlyUser, cwd: folder, stdio: 'ignore' });
      await answers(address, () => child?.exitCode ?? null);
    },
    async close() {
      await ended('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

/** Resolves when the server answers, as often as it must be asked; rejects when it has ended instead. */
async function answers(address: string, exitCode: () => number | null): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: address });
    client.on('error', () => undefined);
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isUp) return;
    const code = exitCode();
    if (code !== null) throw new Error(`PostgreSQL ended with ${code}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
