/**
 * The tasks that are timed, each fixed before anybody times it: where it starts and ends, and what makes two of them
 * comparable. A change of any of this is a new version, and a baseline of the old one no longer stands.
 * Source: reference/evaluation.md sections 4 and 13.
 */

export interface TaskDefinition {
  readonly id: string;
  readonly version: number;
  readonly changeId: string;
  /** In a person's words: 'Copying one note to brothers and sisters'. */
  readonly title: string;
  readonly start: string;
  readonly end: string;
  /** Strata from the smallest up, in which thin ones join their neighbour; one unnamed stratum when empty. */
  readonly strata: readonly { readonly key: string; readonly words: string }[];
}

/** The stratum of tasks of which nothing more is said. */
export const wholeTask = 'all';

const siblings = (count: string, words: string) => ({ key: `siblings=${count}`, words });

export const copyTask: TaskDefinition = {
  id: 'copy-to-siblings',
  version: 1,
  changeId: 'SC-003',
  title: 'Copying one note to brothers and sisters',
  start: 'you begin to choose whom the note goes to',
  end: 'the last draft is seen saved in Mosaic',
  strata: [
    siblings('1', '1 sibling'),
    siblings('2', '2 siblings'),
    siblings('3', '3 siblings'),
    siblings('4+', '4 siblings or more'),
  ],
};

export const lookUpTask: TaskDefinition = {
  id: 'case-view',
  version: 1,
  changeId: 'SC-001',
  title: 'Looking something up elsewhere in Mosaic',
  start: 'you leave what you were writing',
  end: 'you are back at the same place',
  strata: [],
};

export const inviteTask: TaskDefinition = {
  id: 'review-invites',
  version: 1,
  changeId: 'SC-005',
  title: 'Inviting people to one review',
  start: 'you open the review to prepare',
  end: 'the last invitation is ready to send',
  strata: [],
};

const known: readonly TaskDefinition[] = [copyTask, lookUpTask, inviteTask];

/** The task of a change. One without a helper is timed by stopwatch only, as a whole. */
export function taskOf(changeId: string): TaskDefinition {
  const found = known.find((task) => task.changeId === changeId);
  return (
    found ?? {
      id: changeId.toLowerCase(),
      version: 1,
      changeId,
      title: 'The task that this change is about',
      start: 'the person begins',
      end: 'the person says it is done',
      strata: [],
    }
  );
}

/** The stratum of a copy to so many brothers and sisters. */
export function siblingStratum(count: number): string {
  return `siblings=${count >= 4 ? '4+' : Math.max(1, count)}`;
}

/** The words of a stratum, for the eye. */
export function stratumWords(changeId: string, stratum: string): string {
  return taskOf(changeId).strata.find(({ key }) => key === stratum)?.words ?? 'all tasks';
}
