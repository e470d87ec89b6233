/** What every view of the copy face takes: its own member of CopyState, and what a person may ask for. */
import type { CopyState } from '../../utils/helpers/copy-to-siblings/state';
import type { CopyActions } from './actions';

export interface ViewProps<At extends CopyState['at']> {
  readonly state: Extract<CopyState, { readonly at: At }>;
  readonly do: CopyActions;
}
