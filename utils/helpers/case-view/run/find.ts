/**
 * Finds words in all kept copies while somebody types them. Each copy is unpacked once, and forgotten here at the first
 * look after it has left the shelf. It asks nothing of the page.
 */
import { findLines, linesOf, type Searchable, searchable } from '../../../domain/kept-copy/lines';
import { type KeptCopy, readShelf } from '../../../kept/copies';
import type { Hit } from '../state';
import { readCopy } from './copies';

export interface Finder {
  /** Lines of any copy that hold every word asked for; none where nothing is asked. */
  find(asked: string): Promise<Hit[]>;
}

export function openFinder(): Finder {
  const unpacked = new Map<string, readonly Searchable[]>();
  const linesIn = async (id: string): Promise<readonly Searchable[]> => {
    const known = unpacked.get(id);
    if (known) return known;
    const copy = await readCopy(id);
    const lines = copy ? searchable(linesOf(copy)) : [];
    unpacked.set(id, lines);
    return lines;
  };
  const forgetAllBut = (shelf: readonly KeptCopy[]) => {
    for (const id of unpacked.keys()) if (!shelf.some((one) => one.id === id)) unpacked.delete(id);
  };
  return {
    async find(asked) {
      const shelf = await readShelf();
      forgetAllBut(shelf);
      if (asked.trim() === '') return [];
      const hits: Hit[] = [];
      for (const { id, title, child } of shelf) {
        for (const line of findLines(await linesIn(id), asked))
          hits.push({ copyId: id, copyTitle: title, childName: child.name, line });
      }
      return hits;
    },
  };
}
