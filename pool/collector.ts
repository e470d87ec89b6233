/**
 * The council's collector: takes parcels, gives the summary, and keeps nothing itself. An answer never repeats what
 * was sent, and all it counts is how many requests ended how.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { Day } from '../utils/domain/day';
import { mostBytesInParcel, parcelPath, parcelSchema, type Taken } from '../utils/domain/evidence/parcel';
import { summaryPath } from '../utils/domain/evidence/pooled-summary';
import { takeUntrusted } from '../utils/domain/untrusted';
import type { Database } from './database';
import { ratePerMinute } from './rate';
import { type Refusal, refusals } from './refusals';
import { tableRow } from './rows';
import { admit, type Tokens } from './tokens';

export interface CollectorSetting {
  readonly database: Database;
  readonly tokens: () => Tokens;
  readonly today: () => Day;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Requests a minute. A thousand devices that send in the same week need few. */
  readonly mostWrites?: number;
  readonly mostReads?: number;
}

/** How many requests ended how: 'taken', 'summary', or the reason of a refusal. */
export type Counts = Map<string, number>;

const add = 'select added, known from pool.add_contributions($1::text::jsonb, $2::text::date)';
const summarise = 'select pool.summary($1::text, $2::text::date) as summary';

/** What the database says of a week that it does not take. */
const isWeekRefused = (error: unknown) => (error as { code?: unknown } | null)?.code === 'TS001';

type Refuse = (context: Context, because: Refusal) => Response;
type Next = () => Promise<void>;

/** Lets a request on that carries the right token, so many a minute. */
function doorTo(use: 'write' | 'read', most: number, setting: CollectorSetting, refuse: Refuse) {
  const rate = ratePerMinute(most);
  return async (context: Context, next: Next) => {
    const held = { tokens: setting.tokens(), today: setting.today() };
    const admission = admit(context.req.header('authorization'), use, held);
    if (admission !== 'admitted') return refuse(context, admission);
    const seconds = rate.waitFor(setting.now());
    if (seconds === 0) return next();
    context.header('retry-after', String(seconds));
    return refuse(context, 'too-many');
  };
}

async function takeParcel(context: Context, { database, today }: CollectorSetting): Promise<Taken | Refusal> {
  const body = await context.req.json<unknown>().catch(() => undefined);
  if (body === undefined) return 'not-json';
  const parcel = takeUntrusted(parcelSchema, body);
  if (!parcel) return 'not-a-parcel';
  const batch = JSON.stringify(parcel.value.rows.map(tableRow));
  try {
    const [taken] = await database.ask('tessera_insert', add, [batch, today()]);
    return { added: Number(taken?.added), known: Number(taken?.known) };
  } catch (error) {
    return isWeekRefused(error) ? 'not-a-kept-week' : 'not-now';
  }
}

async function readSummary(
  context: Context,
  { database, today }: CollectorSetting,
): Promise<object | Refusal> {
  const { change = null, ...others } = context.req.query();
  if (Object.keys(others).length > 0) return 'unknown-wish';
  if (change !== null && !/^SC-\d{3,12}$/.test(change)) return 'unknown-wish';
  try {
    const [row] = await database.ask('tessera_read', summarise, [change, today()]);
    return row?.summary as object;
  } catch {
    return 'not-now';
  }
}

export function makeCollector(setting: CollectorSetting): { readonly app: Hono; readonly counts: Counts } {
  const counts: Counts = new Map();
  const count = (how: string) => counts.set(how, (counts.get(how) ?? 0) + 1);
  const refuse: Refuse = (context, because) => {
    count(because);
    const [status, refused] = refusals[because];
    return context.json({ refused }, status);
  };
  const answer = (context: Context, how: string, found: object | Refusal) => {
    if (typeof found === 'string') return refuse(context, found);
    count(how);
    return context.json(found);
  };

  const app = new Hono();
  app.use(
    cors({ origin: '*', allowMethods: ['GET', 'POST'], allowHeaders: ['authorization', 'content-type'] }),
  );
  app.use(async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
  });
  app.post(
    parcelPath,
    doorTo('write', setting.mostWrites ?? 1_200, setting, refuse),
    bodyLimit({ maxSize: mostBytesInParcel, onError: (context) => refuse(context, 'too-large') }),
    async (context) => answer(context, 'taken', await takeParcel(context, setting)),
  );
  app.get(summaryPath, doorTo('read', setting.mostReads ?? 120, setting, refuse), async (context) =>
    answer(context, 'summary', await readSummary(context, setting)),
  );
  app.get('/health', async (context) => {
    const answers = await setting.database.ask('owner', 'select 1').catch(() => null);
    return answer(context, 'health', answers ? { health: 'well' } : 'not-now');
  });
  app.notFound((context) => refuse(context, 'not-here'));
  app.onError((_error, context) => refuse(context, 'not-now'));
  return { app, counts };
}
