/** Looks up who is meant by the ids in the copy state; finds nobody that the state does not name. */
import type { Identity } from '../../utils/domain/people';
import type { ChildDraft } from '../../utils/domain/recordings/copy-plan';
import type { ViewProps } from './props';

type Preparing = ViewProps<'preparing'>['state'];

export function chosenChildren({ siblings, chosen }: Preparing): readonly Identity[] {
  return siblings.flatMap(({ id, name, dateOfBirth }) =>
    id !== null && chosen.includes(id) ? [{ id, name, dateOfBirth }] : [],
  );
}

export function draftsFor({ drafts }: Preparing, ids: readonly string[]): readonly ChildDraft[] {
  return drafts.filter((draft) => ids.includes(draft.child.id));
}
