/**
 * The only requests that Tessera makes: weeks to the council's pool, and the pool's summary at a person's press. They
 * carry no cookie, follow no redirect, leave nothing in a cache, and give up. Where they may go is held by the build's
 * content security policy.
 */

export interface Answered {
  /** 0 when there was no answer. */
  readonly status: number;
  /** What the answer holds, if it is JSON. */
  readonly body: unknown;
  /** Milliseconds that the answer asks to wait. */
  readonly retryAfter: number;
}

const longestWaitMs = 30_000;

async function ask(address: string, request: RequestInit): Promise<Answered> {
  try {
    const answer = await fetch(address, {
      ...request,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(longestWaitMs),
    });
    const seconds = Number(answer.headers.get('retry-after') ?? 0);
    const retryAfter = Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : 0;
    return { status: answer.status, body: await answer.json().catch(() => null), retryAfter };
  } catch {
    return { status: 0, body: null, retryAfter: 0 };
  }
}

export const postJson = (address: string, token: string, body: string): Promise<Answered> =>
  ask(address, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  });

export const getJson = (address: string, token: string): Promise<Answered> =>
  ask(address, { method: 'GET', headers: { authorization: `Bearer ${token}` } });

/** Whether this build's own pages may connect to an address: the store build's may connect to none. */
export function mayConnect(policy: string, address: string): boolean {
  const rule = policy.split(';').find((one) => one.trim().startsWith('connect-src '));
  return rule?.trim().split(/\s+/).includes(address) ?? false;
}
