/**
 * What the polite live region says in each state. Few words, and only ones that change when something a
 * person waits for has happened: never each step of each child.
 */
import type { CopyState } from '../../utils/helpers/copy-to-siblings/state';
import { receiptHeadline, stopWords, waitingWords } from './run-words';
import { counted, idleWords, refusalWords } from './words';

type StateAt<At extends CopyState['at']> = Extract<CopyState, { at: At }>;

export function announcement(state: CopyState): string {
  switch (state.at) {
    case 'starting':
      return 'Tessera is starting';
    case 'idle':
      return idleWords[state.because].title;
    case 'ready':
      return 'Ready to copy this note';
    case 'group-note':
      return 'A group note may be enough';
    case 'group-note-open':
      return state.opened === 'group-note' ? 'The group note is open' : 'No group for a group note';
    case 'reading':
      return 'Reading';
    case 'refused':
      return refusalWords[state.because].title;
    case 'preparing':
      return preparingWords(state);
    case 'running':
      return runningWords(state);
    case 'waiting':
      return `Waiting for you: ${waitingWords[state.because].title}`;
    case 'asking':
      return 'Waiting for your answer';
    case 'receipt':
      return `${state.stopped ? `${stopWords[state.stopped]} ` : ''}${receiptHeadline(state.targets, state.seconds)}`;
    case 'finishing':
      return `${counted(state.drafts.filter((draft) => draft.state === 'finished').length, 'draft', 'drafts')} finished`;
    case 'cut-short':
      return state.busy ? 'Checking what Mosaic holds' : 'A run was cut short';
  }
}

function preparingWords(state: StateAt<'preparing'>): string {
  if (state.problems.length > 0) return '';
  const open = state.questions.filter((question) => question.answer === null).length;
  const chosen = `${counted(state.chosen.length, 'child', 'children')} chosen`;
  if (state.questions.length === 0) return chosen;
  return open === 0
    ? `${chosen}. All answered: check what each child gets`
    : `${chosen}, ${open} still to answer`;
}

function runningWords(state: StateAt<'running'>): string {
  if (state.paused) return 'Paused';
  const done = state.targets.filter((target) => target.step === 'settled').length;
  return `Saving drafts: ${done} of ${state.targets.length} done`;
}
