/**
 * The stand-in's own clock: still until a test moves it, so that expiry and time-outs happen exactly when a
 * test says. Nothing in the stand-in may ask the machine for the time except through this.
 */
import type { Day } from '../../people/model';

export interface Span {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

export class Clock {
  private readonly listeners: (() => void)[] = [];
  private millis: number;

  /** `ticking` starts from the real time and follows it, for playing by hand. */
  constructor(
    start: string,
    private readonly ticking = false,
  ) {
    this.millis = ticking ? 0 : Date.parse(start);
  }

  now(): Date {
    return new Date(this.ticking ? Date.now() + this.millis : this.millis);
  }

  today(): Day {
    return this.now().toISOString().slice(0, 10);
  }

  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Span): void {
    this.millis += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    for (const listener of this.listeners) listener();
  }

  onMove(listener: () => void): void {
    this.listeners.push(listener);
  }
}
