/**
 * Drafts proved saved and not yet seen finished, from earlier runs. Only tags are kept; a name stands here
 * while the child, or the child it was copied from, is in view.
 */
import { draftsToFinish, putAside, tagFor } from '../../../coordinator/ledger';
import type { Identity } from '../../../domain/people';
import { type Store, store } from '../../../domain/store';
import { dayOf } from '../../../platform/clock';
import type { Bench } from './bench';

export interface WaitingDraft {
  readonly tagLabel: string;
  readonly child: Identity | null;
  readonly savedOn: string;
  readonly noteTag: string;
}

export interface ToFinishList {
  readonly list: Store<readonly WaitingDraft[]>;
  refresh(): Promise<void>;
  putAside(tagLabel: string): Promise<void>;
}

export function toFinishList(bench: Bench): ToFinishList {
  const list = store<readonly WaitingDraft[]>([]);
  const refresh = async () => {
    const waiting = await draftsToFinish().catch(() => []);
    const names = await knownNames(bench);
    list.set(
      waiting.map(({ noteTag, targetTag, at }, index) => ({
        tagLabel: `Draft ${index + 1}`,
        child: names.get(targetTag) ?? null,
        savedOn: dayOf(at),
        noteTag,
      })),
    );
  };
  return {
    list,
    refresh,
    async putAside(tagLabel) {
      const draft = list.get().find((one) => one.tagLabel === tagLabel);
      if (draft) await putAside(draft.noteTag);
      await refresh();
    },
  };
}

/** Names that this workbench may know now: the child in view and the children of the job in hand. */
async function knownNames(bench: Bench): Promise<Map<string, Identity>> {
  const inView = bench.link()?.current()?.person ?? null;
  const fromJob = (bench.job()?.siblings ?? []).flatMap(({ id, name, dateOfBirth }) =>
    id ? [{ id, name, dateOfBirth }] : [],
  );
  const people = [...(inView ? [inView] : []), ...fromJob];
  const tagged = await Promise.all(
    people.map(async (person) => [await tagFor('person', person.id), person] as const),
  );
  return new Map(tagged);
}
