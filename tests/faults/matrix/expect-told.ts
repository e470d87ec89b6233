/** Holds what came of a cell against what its row says, and against what no run may ever do. */
import { expect } from 'vitest';
import type { Cell } from './all-rows';
import type { Played } from './play';

export function expectTold({ row, moment }: Cell, { words, notes, panelSays, broken }: Played): void {
  expect(broken).toEqual([]);
  const told = row.cells[moment] ?? [];
  for (const [at, each] of told.entries()) {
    expect(words[at]).toMatch(each.word);
    expect([each.notes].flat()).toContain(notes[at]);
  }
  if (row.says) expect(panelSays).toMatch(row.says);
}
