/**
 * Everything the stand-in knows, in one place, readable and editable by tests. It holds and finds; rules
 * about notes, groups and sessions stand in their own modules. It must never hold mark-up or words of a council.
 */
import { makeFamilies } from '../../people/families';
import { seedDay } from '../../people/family-builder';
import type { Family, Group, Id, Person, Relationship, Step } from '../../people/model';
import type { Switches } from '../switches';
import { emptyCasework } from './case-steps';
import { Clock } from './clock';
import type { AuditEntry, Note, OutboxItem, RequestEntry } from './records';
import { Sessions } from './sessions';
import { seededWorkers, type Worker } from './workers';

export interface WorldOptions {
  readonly seed: number;
  readonly children: number;
  readonly latencyMs: number;
  readonly ticking: boolean;
  readonly emailDomain: string;
  /** The council's own types for those that the made-up notes are written with. */
  readonly localNoteTypes: Readonly<Record<string, string>>;
}

export class World {
  readonly clock: Clock;
  readonly sessions: Sessions;
  readonly families: readonly Family[];
  readonly people: Record<Id, Person> = {};
  readonly relationships: Relationship[];
  readonly groups: Record<Id, Group> = {};
  readonly steps: Record<Id, Step> = {};
  readonly workers: Record<string, Worker>;
  /** Children allocated to each worker, by user name. */
  readonly allocations: Record<string, Id[]> = {};
  /** How each worker last chose to see the work view. */
  readonly layouts: Record<string, Switches['workViewLayout']> = {};
  readonly notes: Note[] = [];
  readonly outbox: OutboxItem[] = [];
  readonly audit: AuditEntry[] = [];
  readonly requests: RequestEntry[] = [];
  /** Steps, visits and the locks on them. */
  readonly casework = emptyCasework();
  /** Locked records: person id to the worker said to be in it. */
  readonly locks = new Map<Id, string>();
  /** Milliseconds that every request waits before anything is done for it. */
  latencyMs: number;
  private lastNoteNumber = 400_000;

  constructor(options: WorldOptions) {
    this.clock = new Clock(`${seedDay}T09:30:00Z`, options.ticking);
    this.sessions = new Sessions(this.clock);
    this.latencyMs = options.latencyMs;
    this.workers = seededWorkers(options.emailDomain);
    this.families = makeFamilies(options.seed, options.children);
    for (const family of this.families) {
      for (const person of family.people) this.people[person.id] = person;
      for (const group of family.groups) this.groups[group.id] = group;
      for (const step of family.steps) this.steps[step.id] = step;
      for (const note of family.notes) this.notes.push(this.seeded(note, options.localNoteTypes));
    }
    this.relationships = this.families.flatMap((family) => family.relationships);
    const sources = this.families.map((family) => family.source.personId);
    for (const userName of ['rquill', 'mokoro']) this.allocations[userName] = [...sources];
  }

  /** Drafts that have grown too old change state the moment the clock moves. */
  followClock(switches: Switches): void {
    this.clock.onMove(() => {
      if (switches.draftTimeoutDays === 0) return;
      const oldest = this.clock.now().getTime() - switches.draftTimeoutDays * 86_400_000;
      for (const note of this.notes) {
        if (note.state === 'Draft' && note.createdAt.getTime() < oldest) note.state = 'Timed out';
      }
    });
  }

  person(id: Id): Person {
    return found(this.people[id], `person ${id}`);
  }

  note(id: Id): Note {
    return found(
      this.notes.find((note) => note.id === id),
      `note ${id}`,
    );
  }

  worker(userName: string): Worker {
    return found(this.workers[userName], `worker ${userName}`);
  }

  family(key: string): Family {
    return found(
      this.families.find((family) => family.key === key),
      `family ${key}`,
    );
  }

  /** The id that a merged-away record's readers are sent to. */
  survivor(id: Id): Id {
    const into = this.people[id]?.mergedInto;
    return into ? this.survivor(into) : id;
  }

  notesOf(personId: Id): Note[] {
    return this.notes.filter((note) => note.personId === personId);
  }

  auditOf(personId: Id): AuditEntry[] {
    return this.audit.filter((entry) => entry.personId === personId);
  }

  relationshipsOf(personId: Id): Relationship[] {
    return this.relationships.filter(({ elder, younger }) => elder === personId || younger === personId);
  }

  groupsOf(personId: Id): Group[] {
    return Object.values(this.groups).filter((group) =>
      group.members.some((member) => member.personId === personId),
    );
  }

  /** Note numbers run through the range that people's numbers are in as well. */
  nextNoteId(): Id {
    do this.lastNoteNumber += 1;
    while (this.notes.some((note) => note.id === String(this.lastNoteNumber)));
    return String(this.lastNoteNumber);
  }

  private seeded(note: Family['notes'][number], localTypes: WorldOptions['localNoteTypes']): Note {
    return {
      ...note,
      type: localTypes[note.type] ?? note.type,
      alertRecipients: [...note.alertRecipients],
      groupId: null,
      attachments: [],
      createdBy: 'rquill',
      createdFor: null,
      createdAt: new Date(`${seedDay}T08:00:00Z`),
      appendments: [],
      linkedNotes: [],
      privileged: false,
    };
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the stand-in has no ${what}`);
  return value;
}
