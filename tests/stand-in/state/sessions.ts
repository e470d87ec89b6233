/**
 * Signed-in sessions: one per browser, by cookie, over after too long without a request. A session also
 * holds the person in view, which is where the notorious save onto the wrong record comes from.
 */
import { randomUUID } from 'node:crypto';
import type { Id } from '../../people/model';
import type { Clock } from './clock';

export interface Session {
  readonly id: string;
  userName: string;
  actingFor: string | null;
  /** The person whose page this session asked for last, in whichever window. */
  personInView: Id | null;
  readonly recentlyViewed: Id[];
  lastSeen: number;
  readonly tokens: Set<string>;
  /** Parts of answered pages that frames still have to fetch, by opaque key. */
  readonly panes: Map<string, string>;
  /** Opaque addresses that this session's pages have shown, by the place that they stand for. */
  readonly handles: Map<string, string>;
}

export class Sessions {
  private readonly open = new Map<string, Session>();
  private readonly tickets = new Map<string, string>();

  constructor(private readonly clock: Clock) {}

  start(userName: string): Session {
    const session: Session = {
      id: randomUUID(),
      userName,
      actingFor: null,
      personInView: null,
      recentlyViewed: [],
      lastSeen: this.clock.now().getTime(),
      tokens: new Set(),
      panes: new Map(),
      handles: new Map(),
    };
    this.open.set(session.id, session);
    return session;
  }

  /** For signing in on another host: something to show here, once, in place of a password. */
  issueTicket(userName: string): string {
    const ticket = randomUUID();
    this.tickets.set(ticket, userName);
    return ticket;
  }

  takeTicket(ticket: string): string | null {
    const userName = this.tickets.get(ticket) ?? null;
    this.tickets.delete(ticket);
    return userName;
  }

  /** The session behind a cookie, without this counting as a sign of life. */
  peek(id: string | undefined): Session | null {
    return (id && this.open.get(id)) || null;
  }

  /** The live session behind a cookie; one that has been idle too long is ended here. */
  find(id: string | undefined, idleMinutes: number): Session | null {
    const session = id ? this.open.get(id) : undefined;
    if (!session) return null;
    const now = this.clock.now().getTime();
    if (idleMinutes > 0 && now - session.lastSeen > idleMinutes * 60_000) {
      this.open.delete(session.id);
      return null;
    }
    session.lastSeen = now;
    return session;
  }

  /** Ends one worker's sessions, or everybody's. */
  end(userName?: string): void {
    for (const session of this.all()) {
      if (!userName || session.userName === userName) this.open.delete(session.id);
    }
  }

  close(session: Session): void {
    this.open.delete(session.id);
  }

  all(): Session[] {
    return [...this.open.values()];
  }
}

/** Gives a form a token of this session's. */
export function issueToken(session: Session): string {
  const token = randomUUID();
  session.tokens.add(token);
  return token;
}

const keptPanes = 200;

/** Keeps a part of a page for the frame that will ask for it. */
export function keepPane({ panes }: Session, key: string, text: string): void {
  panes.set(key, text);
  for (const oldest of panes.keys()) {
    if (panes.size <= keptPanes) return;
    panes.delete(oldest);
  }
}

const recentlyViewedLength = 6;

export function noteViewed(session: Session, personId: Id): void {
  const { recentlyViewed } = session;
  const before = recentlyViewed.indexOf(personId);
  if (before >= 0) recentlyViewed.splice(before, 1);
  recentlyViewed.unshift(personId);
  recentlyViewed.length = Math.min(recentlyViewed.length, recentlyViewedLength);
}
