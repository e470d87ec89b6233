/**
 * The caseload: reviews due, from the list that Mosaic shows now or from a table that a person pastes. It reads what is in
 * view and nothing else: no page is opened, no record looked at, and the list stays in this page's memory.
 */
import { readScreen } from '../../../coordinator/reading';
import { dueTableOf, readDueTable } from '../../../domain/reviews/due-table';
import { today } from '../../../platform/clock';
import type { Bench } from './bench';

const screen = 'reviews-due';

export function dueListCommands(bench: Bench) {
  return {
    openDueList: () => void openDueList(bench),
    readDueList: (pasted: string) =>
      bench.state.set({ at: 'due-list', table: readDueTable(pasted, today()), inView: isInView(bench) }),
    readListInView: () => void readListInView(bench),
  };
}

function isInView(bench: Bench): boolean {
  return bench.link()?.current()?.screen === screen;
}

async function openDueList(bench: Bench): Promise<void> {
  await bench.link()?.ask();
  bench.state.set({ at: 'due-list', table: null, inView: isInView(bench) });
}

/** On a person's press, as text of the page in view. A list that looks different is named, and nothing is shown of it. */
async function readListInView(bench: Bench): Promise<void> {
  const link = bench.link();
  if (!link) return;
  const sight = await readScreen(link, { screen, fields: [], list: 'due' });
  if (sight.verdict === 'seen')
    return bench.state.set({ at: 'due-list', table: dueTableOf(sight.seen.rows, today()), inView: true });
  const path = sight.verdict === 'drifted' ? sight.field : 'the list in view';
  const message =
    'The list in Mosaic does not look as expected. Paste the table instead, and tell your Mosaic team.';
  bench.state.set({
    at: 'due-list',
    table: { verdict: 'refused', problems: [{ path, message }] },
    inView: isInView(bench),
  });
}
