/**
 * Who may write and who may read. Only hashes of tokens are held; several are valid at once, each until its last
 * day, so that a new council build can go out before the old token ends. A token for one use is none for the other.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { type Day, isDay } from '../utils/domain/day';

const day = z.string().check(z.refine(isDay));

export const tokensSchema = z.array(
  z.strictObject({
    for: z.enum(['write', 'read']),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    /** The last day on which it is good. */
    until: day,
  }),
);
export type Tokens = z.infer<typeof tokensSchema>;

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const isSame = (one: string, other: string) =>
  timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));

export type Admission = 'admitted' | 'no-token' | 'not-known' | 'ended' | 'for-another-use';

/** Whether what a request carries lets it in, and if not, why. */
export function admit(
  header: string | undefined,
  wanted: 'write' | 'read',
  { tokens, today }: { readonly tokens: Tokens; readonly today: Day },
): Admission {
  const token = /^Bearer (\S{16,200})$/.exec(header ?? '')?.[1];
  if (token === undefined) return 'no-token';
  const hash = hashOf(token);
  const same = tokens.filter(({ sha256 }) => isSame(sha256, hash));
  if (same.length === 0) return 'not-known';
  const right = same.filter((one) => one.for === wanted);
  if (right.length === 0) return 'for-another-use';
  return right.some(({ until }) => today <= until) ? 'admitted' : 'ended';
}
