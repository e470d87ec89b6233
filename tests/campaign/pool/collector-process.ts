/**
 * The collector as IT runs it: a process of its own that can be killed and started again, with the tokens of this test.
 * It lives in a folder of its own. Nothing here waits on time: it looks until a state is there.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hashOf } from '../../../pool/tokens';
import { type PooledRow, parcelPath } from '../../../utils/domain/evidence/parcel';
import { freePort } from '../../unit/pool/postgresql-server';

const token = 'write-token-of-this-process';

/** What a device hears; null when it hears nothing. */
export type Heard = { readonly status: number; readonly body: unknown } | null;

export interface CollectorProcess {
  readonly folder: string;
  /** Comes back when it listens. @throws Error with what it said when it ends instead */
  start(): Promise<void>;
  send(rows: readonly PooledRow[]): Promise<Heard>;
  signal(signal: NodeJS.Signals): void;
  /** Comes back when it says this from now on. */
  says(text: string): Promise<void>;
  /** SIGKILL, until it is gone. */
  kill(): Promise<void>;
  /** Comes back when it has ended, by whatever hand. */
  ended(): Promise<void>;
  close(): Promise<void>;
}

/** @param options more settings of the process, and modules that it loads first */
export async function collectorProcess(
  options: { readonly env?: NodeJS.ProcessEnv; readonly first?: readonly string[] } = {},
): Promise<CollectorProcess> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tessera-collector-'));
  const tokens = path.join(folder, 'tokens.json');
  writeFileSync(tokens, JSON.stringify([{ for: 'write', sha256: hashOf(token), until: '2099-12-31' }]));
  const port = await freePort();
  const env = {
    ...{ ...process.env, POOL_FOLDER: folder, POOL_TOKENS: tokens, PORT: String(port), NODE_OPTIONS: '' },
    ...options.env,
  };
  const program = ['tsx', ...(options.first ?? [])].flatMap((module) => ['--import', module]);
  let child: ChildProcess | null = null;
  const isUp = () => child !== null && child.exitCode === null && child.signalCode === null;
  const self: CollectorProcess = {
    folder,
    start: () =>
      new Promise((resolve, reject) => {
        const started = spawn(process.execPath, [...program, 'pool/serve.ts'], { env });
        let said = '';
        const hear = (text: Buffer) => {
          said += text.toString();
          if (said.includes('The pool listens')) resolve();
        };
        started.stdout.on('data', hear);
        started.stderr.on('data', hear);
        started.once('exit', () => reject(new Error(`The collector ended: ${said}`)));
        child = started;
      }),
    async send(rows) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ v: 1, rows });
      try {
        const answer = await fetch(`http://127.0.0.1:${port}${parcelPath}`, {
          method: 'POST',
          headers,
          body,
        });
        return { status: answer.status, body: await answer.json() };
      } catch {
        return null;
      }
    },
    says: (text) =>
      new Promise((resolve) => {
        const hear = (said: Buffer) => {
          if (!said.toString().includes(text)) return;
          child?.stdout?.off('data', hear);
          resolve();
        };
        child?.stdout?.on('data', hear);
      }),
    signal: (signal) => child?.kill(signal),
    async kill() {
      if (isUp()) child?.kill('SIGKILL');
      await self.ended();
    },
    async ended() {
      if (child && isUp()) await once(child, 'exit');
    },
    async close() {
      await self.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return self;
}
