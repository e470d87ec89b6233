/**
 * A Mosaic of four pages in memory, and the workbench's line to it: lists, notes, one form, a draft save. It commits what
 * it is told to commit and nothing else, and it is the oracle: what it holds is what happened.
 */
import type * as z from 'zod/mini';
import type { PageLink, StepOutcome } from '../../../../utils/coordinator/page-link';
import { toUkDay } from '../../../../utils/domain/day';
import type { PageFacts } from '../../../../utils/domain/page-facts';
import type { Identity } from '../../../../utils/domain/people';
import type { Paragraph, Recording } from '../../../../utils/domain/recordings/recording';
import type { Effect, Fault } from './faults';

export interface SavedNote extends Recording {
  readonly ref: string;
  readonly childId: string;
}

export interface Press {
  readonly childId: string;
  readonly intentId: string;
  /** Whether the journal held that intent when the press came. */
  readonly isIntended: boolean;
}

export interface World {
  readonly notes: SavedNote[];
  readonly presses: Press[];
  /** Commits what the server still had in hand. */
  arrive(): void;
  /** A line for a new process: what the tab shows stays, what was being waited for does not. */
  line(): PageLink;
  signIn(): void;
}

interface Page {
  readonly screen: string;
  readonly child: Identity | null;
  readonly noteRef: string | null;
}

type Arrived = Awaited<ReturnType<PageLink['travel']>>;

export interface Setup {
  readonly origin: string;
  readonly people: readonly Identity[];
  readonly source: SavedNote;
  readonly worker: { readonly name: string; readonly actingFor: string | null };
  /** Asked before each effect: what strikes there. Resolves never where the process ends before it. */
  strike(effect: Effect): Promise<Fault | null>;
  /** Asked after it. Resolves never where the process ends then. */
  after(fault: Fault | null): Promise<void>;
  isIntended(intentId: string): boolean;
}

export function modelMosaic(setup: Setup): World {
  const { people, worker, origin } = setup;
  const notes: SavedNote[] = [setup.source];
  const presses: Press[] = [];
  let late: SavedNote[] = [];
  let isSignedIn = true;
  let loads = 0;
  let page: Page = { screen: 'case-note', child: personOf(setup.source.childId), noteRef: setup.source.ref };
  let form: Recording | null = null;

  function personOf(id: string): Identity {
    const found = people.find((one) => one.id === id);
    if (!found) throw new Error(`Nobody has the number ${id}.`);
    return found;
  }
  const commit = (recording: Recording, childId: string): SavedNote => {
    const note = { ...recording, ref: `n${notes.length + late.length + 1}`, childId };
    return note;
  };
  const open = (next: Page): PageFacts => {
    page = isSignedIn ? next : { screen: 'sign-in', child: null, noteRef: null };
    form = null;
    loads += 1;
    return facts();
  };
  const facts = (): PageFacts => ({
    nonce: `page ${loads}`,
    screen: page.screen,
    person: page.child,
    worker: page.screen === 'sign-in' ? null : worker,
    hasUnsavedWork: false,
    moved: [],
    note: page.noteRef ? { ref: page.noteRef, state: 'Draft', title: 'Home visit' } : null,
    siblingCount: null,
  });
  const arrived = (seen: PageFacts): Arrived => ({ verdict: 'arrived', facts: seen, url: origin });
  const pageAt = (url: string): Page => {
    const [, person, noteRef] = /^\/(?:person\/(\w+)\/case-notes(?:\/new)?|case-note\/(\w+))$/.exec(
      url.slice(origin.length),
    ) ?? [null, null, null];
    if (noteRef) {
      const note = notes.find(({ ref }) => ref === noteRef);
      return note
        ? { screen: 'case-note', child: personOf(note.childId), noteRef }
        : { screen: 'not-found', child: null, noteRef: null };
    }
    const screen = url.endsWith('/new') ? 'case-note-form' : 'case-notes';
    return { screen, child: personOf(person ?? ''), noteRef: null };
  };
  /** The one with the same first name, or anybody else. */
  const otherThan = (child: Identity | null) => people.find(({ id }) => id !== child?.id) ?? null;

  function line(): PageLink {
    let known: PageFacts | null = facts();
    let answer: ((arrival: Arrived) => void) | null = null;
    const load = async (next: Page): Promise<Arrived> => {
      const fault = await setup.strike('load');
      if (fault === 'silence') return { verdict: 'silence' };
      if (fault === 'signed out') isSignedIn = false;
      known = open(fault === 'another child' ? { ...next, child: otherThan(next.child) } : next);
      await setup.after(fault);
      return arrived(known);
    };
    const press = async (input: { recording: Recording; token: { intentId: string } }) => {
      const { child } = page;
      if (!child || !form) return { verdict: 'not-as-planned' };
      const { recording, token } = input;
      const fault = await setup.strike('press');
      const saved = commit(
        fault === 'text altered' ? { ...recording, body: recording.body.map(shortened) } : recording,
        child.id,
      );
      presses.push({
        childId: child.id,
        intentId: token.intentId,
        isIntended: setup.isIntended(token.intentId),
      });
      if (fault === 'committed late') late.push(saved);
      else if (fault !== 'not committed, no answer' && fault !== 'an error instead') notes.push(saved);
      if (fault === 'sent twice by the browser') notes.push({ ...saved, ref: `${saved.ref}b` });
      await setup.after(fault);
      const isSilent = fault !== null && /no answer|late|twice/.test(fault);
      const shown = fault === 'another child answers' ? otherThan(child) : child;
      if (isSilent) answer?.({ verdict: 'silence' });
      else {
        const isSaved = notes.includes(saved);
        known = open({
          screen: isSaved ? 'case-note' : 'case-note-form',
          child: shown,
          noteRef: isSaved ? saved.ref : null,
        });
        answer?.(arrived(known));
      }
      return { verdict: 'pressed' };
    };
    const acts: Readonly<Record<string, (input: never) => Promise<unknown>>> = {
      'way.link': async () => ({
        verdict: 'leads-to',
        url: `${origin}/person/${page.child?.id}/case-notes/new`,
      }),
      'copy.look': async ({ screen }: { screen: string }) => {
        if (screen !== page.screen) return { verdict: 'other-screen', screen: page.screen };
        const rows = notes.filter(({ childId }) => childId === page.child?.id).map(rowOf);
        const note = notes.find(({ ref }) => ref === page.noteRef);
        return { verdict: 'read', person: page.child, worker, fields: note ? fieldsOf(note) : {}, rows };
      },
      'copy.fill': async ({
        recording,
        expected,
      }: {
        recording: Recording;
        expected: { child: Identity };
      }) => {
        const fault = await setup.strike('fill');
        if (expected.child.id !== page.child?.id) return { verdict: 'wrong-person', shown: page.child };
        form = recording;
        await setup.after(fault);
        return { verdict: 'filled' };
      },
      'copy.press': press,
    };
    return {
      tabId: 1,
      current: () => known,
      travel: (url) => load(pageAt(url)),
      nextPage: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
      ask: () => Promise.resolve(known),
      async step<S extends z.ZodMiniType>(
        name: string,
        input: unknown,
        result: S,
      ): Promise<StepOutcome<z.output<S>>> {
        const act = acts[name];
        if (!act) throw new Error(`The run asked for '${name}', which this Mosaic must never be asked.`);
        if (name === 'copy.look' && (await setup.strike('read')) === 'no answer to a reading')
          return { verdict: 'silence' };
        return { verdict: 'done', result: result.parse(await act(input as never)) };
      },
      disturbances: () => 0,
      onPage: () => undefined,
      close: () => undefined,
    };
  }

  return {
    notes,
    presses,
    line,
    arrive() {
      notes.push(...late);
      late = [];
    },
    signIn() {
      isSignedIn = true;
      page = { screen: 'case-note', child: personOf(setup.source.childId), noteRef: setup.source.ref };
    },
  };
}

function rowOf({ ref, noteType, title, contactOn }: SavedNote): Record<string, string> {
  return { ref, type: noteType, title, 'contact-date': toUkDay(contactOn), state: 'Draft' };
}

function fieldsOf({ ref, noteType, title, contactOn, body }: SavedNote) {
  const text = (value: string) => ({ kind: 'text' as const, text: value });
  return {
    ref: text(ref),
    type: text(noteType),
    title: text(title),
    'contact-date': text(toUkDay(contactOn)),
    body: { kind: 'rich' as const, body: [...body], leftBehind: [] },
    state: text('Draft'),
    'alert-recipients': text('None'),
    'text-message': text('No'),
    'significant-event': text('No'),
    attachments: text('0'),
    access: text(''),
  };
}

const shortened = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  text: paragraph.text.replace(/ \S+$/, ''),
});
