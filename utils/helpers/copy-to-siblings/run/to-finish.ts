/**
 * Drafts proved saved and not yet seen finished, from earlier runs. Only tags are kept; a name stands here
 * while the child, or the child it was copied from, is in view.
 */
import { draftsToFinish, putAside } from '../../../coordinator/ledger';
import type { Identity } from '../../../domain/people';
import { type Store, store } from '../../../domain/store';
import { dayOf } from '../../../platform/clock';
import { lookResult } from '../acts';
import type { Bench } from './bench';
import { tagged, taggedPeople } from './family-names';

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

/** Names that may be known now: the child in view, the children of the job in hand, the family list in view. */
async function knownNames(bench: Bench): Promise<Map<string, Identity>> {
  const facts = bench.link()?.current() ?? null;
  const fromJob = (bench.job()?.siblings ?? []).flatMap(({ id, name, dateOfBirth }) =>
    id ? [{ id, name, dateOfBirth }] : [],
  );
  const names = await tagged([...(facts?.person ? [facts.person] : []), ...fromJob]);
  return facts?.screen === 'relationships' ? new Map([...names, ...(await familyInView(bench))]) : names;
}

async function familyInView(bench: Bench): Promise<Map<string, Identity>> {
  const link = bench.link();
  const input = { screen: 'relationships', fields: [], list: 'relationships' };
  const step = await link?.step('copy.look', input, lookResult);
  return taggedPeople(step?.verdict === 'done' && step.result.verdict === 'read' ? step.result.rows : []);
}
