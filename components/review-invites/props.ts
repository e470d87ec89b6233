/** What every view of the review face takes: its own member of InviteState, and what a person may ask for. */
import type { InviteCommands } from '../../utils/helpers/review-invites/run/run';
import type { InviteState } from '../../utils/helpers/review-invites/state';

export type InviteActions = InviteCommands;

export interface ViewProps<At extends InviteState['at']> {
  readonly state: Extract<InviteState, { readonly at: At }>;
  readonly do: InviteActions;
}
