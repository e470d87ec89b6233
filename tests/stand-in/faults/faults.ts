/**
 * What a test can make go wrong, and where it can stop the world to look. Faults change how and when the
 * server answers; rules about records stay where they are. Nothing here may act unless a test has armed it.
 */
import type { Id } from '../../people/model';
import { type RequestKind, writingKinds } from '../request-kinds';
import type { SanitiseMode } from '../sanitise/sanitise';
import { mergePeople } from '../state/people';
import type { World } from '../state/world';
import type { Switches } from '../switches';
import { EndedByFault, type FaultName, faultCalled, type Refusal } from './named';
import { type Moment, Rule, type Scope } from './rule';

export interface Armed {
  readonly hits: number;
  disarm(): void;
}

export interface Hold {
  /** Settles when the request has been stopped at its moment. */
  readonly reached: Promise<void>;
  release(): void;
}

export interface When {
  readonly kind: RequestKind;
  readonly moment: Moment;
  /** Which matching request; the first unless said. */
  readonly nth?: number;
}

interface Waiting {
  readonly rule: Rule;
  readonly moment: Moment;
  /** What the request waits for. */
  readonly act: () => void | Promise<void>;
}

export class Faults {
  private readonly armed = new Map<Rule, FaultName>();
  private readonly waiting = new Set<Waiting>();
  private readonly stoppers = new Set<() => void>();
  private readonly otherPeople = new Map<Rule, Id>();
  private readonly retargets = new Map<Rule, Id>();
  private readonly renames: {
    readonly from: string;
    readonly to: string;
    readonly kind: RequestKind | null;
  }[] = [];
  private bodyRule: ((cleaned: string) => string) | null = null;
  private bodyLimit: number | undefined;

  constructor(
    private readonly world: World,
    private readonly switches: Switches,
  ) {}

  arm(name: FaultName, scope: Scope): Armed {
    if (faultCalled(name).refuses && !writingKinds.has(scope.kind)) {
      throw new Error(`${name} needs a request that saves, not ${scope.kind}`);
    }
    const rule = new Rule(scope);
    this.armed.set(rule, name);
    return armedBy(rule, this.armed);
  }

  /** Stops the first (or nth) matching request at that moment until it is released. */
  hold(kind: RequestKind, moment: Moment, which: { readonly nth?: number } = {}): Hold {
    let arrive = () => {};
    const reached = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.stoppers.add(release);
    this.at({ kind, moment, ...which }, () => {
      arrive();
      return released;
    });
    return { reached, release };
  }

  /** Does something once, at a moment of a request. */
  at(when: When, act: () => void | Promise<void>): void {
    const rule = new Rule({ kind: when.kind, nth: when.nth ?? 1 });
    this.waiting.add({ rule, moment: when.moment, act });
  }

  lockRecord(personId: Id, who = 'Jamie Pell'): void {
    this.world.locks.set(personId, who);
  }

  unlockRecord(personId: Id): void {
    this.world.locks.delete(personId);
  }

  /** Ends every session, at once or at a moment of a request. */
  expireSession(when?: When): void {
    this.nowOrAt(when, () => this.world.sessions.end());
  }

  /** Somebody else signs in in the same browser: its sessions belong to them from now on. */
  signInAs(userName: string, when?: When): void {
    this.world.worker(userName);
    this.nowOrAt(when, () => {
      for (const session of this.world.sessions.all()) Object.assign(session, { userName, actingFor: null });
    });
  }

  /** Another window opens this person: the session's person in view changes under the page. */
  swapPersonInView(personId: Id, when?: When): void {
    this.nowOrAt(when, () => {
      for (const session of this.world.sessions.all()) session.personInView = personId;
    });
  }

  /** The server answers with this person's page, whoever was asked for. */
  answerAsPerson(personId: Id, scope: Scope): Armed {
    const rule = new Rule(scope);
    this.otherPeople.set(rule, personId);
    return armedBy(rule, this.otherPeople);
  }

  /** The note form's own script points the form at this person in the Save button's click. */
  retargetForm(personId: Id, which: Omit<Scope, 'kind'> = {}): Armed {
    const rule = new Rule({ kind: 'case-note.form', ...which });
    this.retargets.set(rule, personId);
    return armedBy(rule, this.retargets);
  }

  mergePerson(from: Id, into: Id): void {
    mergePeople(this.world, from, into);
  }

  restrictPerson(personId: Id): void {
    this.world.person(personId).restricted = true;
  }

  /** A text that stands alone between two tags is written differently, as after a release. */
  renameLabel(from: string, to: string, kind?: RequestKind): void {
    this.renames.push({ from, to, kind: kind ?? null });
  }

  /** Another cleaning mode, or a change of a test's own to what has been cleaned. */
  sanitise(rule: SanitiseMode | ((cleaned: string) => string)): void {
    if (typeof rule === 'function') this.bodyRule = rule;
    else this.switches.sanitise = rule;
  }

  /** Cuts the text of every body that is saved from now on. */
  truncate(characters: number): void {
    this.bodyLimit = characters;
  }

  /** Disarms everything and lets every held or hanging request go. */
  clear(): void {
    this.armed.clear();
    this.waiting.clear();
    this.otherPeople.clear();
    this.retargets.clear();
    this.renames.length = 0;
    this.bodyRule = null;
    this.bodyLimit = undefined;
    for (const stop of this.stoppers) stop();
    this.stoppers.clear();
  }

  /** For the server: a request is at this moment. Throws where a fault ends the exchange. */
  async reach(moment: Moment, kind: RequestKind): Promise<Refusal | null> {
    for (const each of this.waiting) {
      if (each.moment !== moment || !each.rule.applies(kind)) continue;
      this.waiting.delete(each);
      await each.act();
    }
    for (const [rule, name] of this.armed) {
      const fault = faultCalled(name);
      if (fault.moment !== moment || !rule.applies(kind)) continue;
      if (fault.ends) throw new EndedByFault(fault.ends);
      if (fault.refuses) return fault.refuses;
    }
    return null;
  }

  /** For the server: settles only when everything is cleared. */
  hang(): Promise<void> {
    return new Promise((resolve) => this.stoppers.add(resolve));
  }

  /** For the server: whose page to answer with. */
  personFor(kind: RequestKind, asked: Id): Id {
    return firstThatApplies(this.otherPeople, kind) ?? asked;
  }

  /** For the server: whom the form's own script will point it at. */
  retargetFor(kind: RequestKind): Id | null {
    return firstThatApplies(this.retargets, kind);
  }

  /** For the server: a page's text with the renamed labels in it. */
  relabel(page: string, kind: RequestKind | null): string {
    return this.renames
      .filter((each) => each.kind === null || each.kind === kind)
      .reduce((text, { from, to }) => text.replace(aloneBetweenTags(from), `$1${to}$2`), page);
  }

  /** For the server: what a test wants done to a body besides cleaning. */
  bodyFaults(): { readonly limit: number | undefined; readonly alter: (cleaned: string) => string } {
    return { limit: this.bodyLimit, alter: this.bodyRule ?? ((cleaned) => cleaned) };
  }

  private nowOrAt(when: When | undefined, act: () => void): void {
    if (when) this.at(when, act);
    else act();
  }
}

function aloneBetweenTags(label: string): RegExp {
  return new RegExp(`(>\\s*)${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s*<)`, 'g');
}

function armedBy(rule: Rule, within: Map<Rule, unknown>): Armed {
  return {
    get hits() {
      return rule.hits;
    },
    disarm: () => void within.delete(rule),
  };
}

function firstThatApplies(rules: ReadonlyMap<Rule, Id>, kind: RequestKind): Id | null {
  for (const [rule, personId] of rules) if (rule.applies(kind)) return personId;
  return null;
}
