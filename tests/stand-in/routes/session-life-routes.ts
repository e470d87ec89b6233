/**
 * How long a session still lives, as every window asks it, and what keeps it alive. Asking is not a sign of
 * life and is not logged; resuming and the heartbeat are both.
 */
import { getCookie } from 'hono/cookie';
import type { App, Exchange, Parts } from '../parts';
import { cookieName } from './pipeline';

const warnedSeconds = 120;

export interface SessionState {
  readonly over: boolean;
  readonly warn: boolean;
  readonly secondsLeft: number;
  /** Whether it is time for this window's heartbeat. */
  readonly beat: boolean;
}

export function addSessionLifeRoutes(app: App, parts: Parts): void {
  app.get('/session/state', (c) => c.json(stateOf(parts, c)));
  app.post('/session/resume', (c) => c.json(stateOf(parts, c)));
  app.post('/session/heartbeat', (c) => c.json(stateOf(parts, c)));
}

function stateOf({ world, switches }: Parts, c: Exchange): SessionState {
  const session = world.sessions.peek(getCookie(c, cookieName(c)));
  const idle = session ? (world.clock.now().getTime() - session.lastSeen) / 1000 : 0;
  const { sessionIdleMinutes, heartbeatMinutes, sessionWarning } = switches;
  const lives = heartbeatMinutes > 0 || sessionIdleMinutes === 0;
  const secondsLeft = Math.max(0, Math.ceil(sessionIdleMinutes * 60 - idle));
  return {
    over: !session || (!lives && idle > sessionIdleMinutes * 60),
    warn: session !== null && sessionWarning && !lives && secondsLeft <= warnedSeconds,
    secondsLeft,
    beat: session !== null && heartbeatMinutes > 0 && idle >= heartbeatMinutes * 60,
  };
}
