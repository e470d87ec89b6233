/**
 * Visits and a section of a form on the skins and under the watches that differ most; `npm run campaign` goes through
 * a choice in which each skin, council and watch meets each other.
 */
import { describe, it } from 'vitest';
import { copyForm, expectProved, type FormCase } from './forms-anywhere';

const cases: readonly FormCase[] = [
  { council: 'eastvale', skin: 'centre-frame', watch: 'a heartbeat', form: 'visit' },
  { council: 'northshire', skin: 'nested-frames', watch: 'saves by itself', form: 'visit in a step' },
  { council: 'northshire', skin: 'table-layout', watch: 'a warning', form: 'section' },
];

describe('a form is drafted on a sibling and proved', () => {
  it.each(cases)('$form: $council, $skin, $watch', async (each) => expectProved(await copyForm(each)));
});
