/**
 * The one request that Tessera makes by itself: weeks to the council's pool. It carries no cookie, follows no
 * redirect, leaves nothing in a cache, and gives up. Where it may go is held by the build's content security policy.
 */

export interface Posted {
  /** 0 when there was no answer. */
  readonly status: number;
  /** What the answer holds, if it is JSON. */
  readonly body: unknown;
  /** Milliseconds that the answer asks to wait. */
  readonly retryAfter: number;
}

const longestWaitMs = 30_000;

export async function postJson(address: string, token: string, body: string): Promise<Posted> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
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

/** Whether this build's own pages may connect to an address: the store build's may connect to none. */
export function mayConnect(policy: string, address: string): boolean {
  const rule = policy.split(';').find((one) => one.trim().startsWith('connect-src '));
  return rule?.trim().split(/\s+/).includes(address) ?? false;
}
