/**
 * The council's own words: relationship labels read from the page or pasted, sorted by a person; and the few
 * words by which Tessera knows a note's state. What is only suggested is not kept.
 */

import { screenGroups } from '../../domain/profile/making/beyond-copying';
import { type AnyWordName, beyondWordNames, type Draft, wordNames } from '../../domain/profile/making/draft';
import { isBegun } from '../../domain/profile/making/finish';
import { labelsIn } from '../../domain/profile/making/labels';
import { wordWords } from '../../domain/profile/making/need-words';
import type { List } from '../../domain/profile/schema';
import type { SiblingKind } from '../../domain/siblings';
import { wordsSchema } from '../../messaging/pointed';
import type { Desk } from './desk';
import { askPage, mosaicTab } from './mosaic-tab';

export async function readLabels(desk: Desk): Promise<void> {
  const list = relationshipsList(desk.draft());
  const tab = await mosaicTab(desk.draft().origins);
  const read =
    list && tab ? await askPage(tab, { point: 'words', list, column: 'relationship' }, wordsSchema) : null;
  if (read) return addLabels(desk, read);
  desk.say('problem', 'Open a made-up child’s list of personal relationships in Mosaic, then press again.');
}

export function pasteLabels(desk: Desk, text: string): void {
  addLabels(desk, text.split('\n'));
}

function addLabels(desk: Desk, lines: readonly string[]): void {
  const known = desk.state.get().labels;
  const labels = labelsIn([...known.map(({ text }) => text), ...lines], desk.draft().relationships);
  const count = labels.length - known.length;
  desk.change({ labels });
  desk.say(
    'note',
    count === 0 ? 'No new labels.' : `${count} new ${count === 1 ? 'label' : 'labels'} to sort.`,
  );
}

function relationshipsList({ taught }: Draft): List | null {
  const table = taught['relationships/list/relationships'];
  const column = taught['relationships/column/relationships/relationship'];
  if (table?.as !== 'place' || column?.as !== 'column') return null;
  return { table: table.find, columns: { relationship: column.heading } };
}

/** Keeps what a person said each of these labels means, as one step. */
export function sortLabels(desk: Desk, sorted: Readonly<Record<string, SiblingKind>>): void {
  const draft = desk.draft();
  desk.keep({ ...draft, relationships: { ...draft.relationships, ...sorted } });
  desk.change({ labels: desk.state.get().labels.filter(({ text }) => !(text in sorted)), notice: null });
}

/** Keeps the words as they stand in their fields, as one step. A blank one is none. */
export function keepWords(desk: Desk, words: Draft['words'], deleteDraft: string): void {
  const said = Object.entries(words).filter(([, word]) => word.trim() !== '');
  desk.keep({ ...desk.draft(), words: Object.fromEntries(said), deleteDraft });
}

/** The words that are asked for: those of visits only once somebody has begun to teach them. */
export function wordsAskedFor(draft: Draft): readonly AnyWordName[] {
  const hasVisits = screenGroups.visits.some((screen) => isBegun(draft, screen));
  return hasVisits ? [...wordNames, ...beyondWordNames] : wordNames;
}

/** What stands in the fields before anybody has kept any: the usual words, to be looked at. */
export function wordsToStartWith(draft: Draft): Readonly<Partial<Record<AnyWordName, string>>> {
  const starting = wordsAskedFor(draft).map((name) => [
    name,
    draft.words[name] ?? wordWords[name].usual[0] ?? '',
  ]);
  return Object.fromEntries(starting);
}
