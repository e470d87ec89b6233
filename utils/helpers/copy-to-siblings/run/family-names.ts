/**
 * Names for tags: the people on a relationships list, each under the keyed tag by which the journal knows
 * them. In memory only; the names come from Mosaic each time.
 */
import { tagFor } from '../../../coordinator/ledger';
import { parseUkDay } from '../../../domain/day';
import type { Identity } from '../../../domain/people';
import type { Looked } from '../acts';

export async function taggedPeople(rows: Looked['rows']): Promise<Map<string, Identity>> {
  return tagged(
    rows.map((row) => ({
      id: row.id ?? '',
      name: row.name ?? '',
      dateOfBirth: parseUkDay(row['date-of-birth'] ?? ''),
    })),
  );
}

export async function tagged(people: readonly Identity[]): Promise<Map<string, Identity>> {
  const pairs = people.map(async (person) => [await tagFor('person', person.id), person] as const);
  return new Map(await Promise.all(pairs));
}
