/**
 * Visits, both forms of them, and a section of a form on a choice of skin, council and watch over sessions in which
 * each two of them meet at least once. Each ends in what the sibling's record holds; `npm test` runs three of its kind.
 */
import { describe, it } from 'vitest';
import { copyForm, expectProved, type FormCase } from '../e2e/forms-anywhere';

const visit = 'visit' as const;
const step = 'visit in a step' as const;
const section = 'section' as const;

const cases: readonly FormCase[] = [
  { council: 'northshire', skin: 'single-document', watch: 'no watch', form: step },
  { council: 'eastvale', skin: 'single-document', watch: 'a warning', form: visit },
  { council: 'northshire', skin: 'single-document', watch: 'a heartbeat', form: section },
  { council: 'northshire', skin: 'single-document', watch: 'saves by itself', form: visit },
  { council: 'eastvale', skin: 'centre-frame', watch: 'no watch', form: visit },
  { council: 'northshire', skin: 'centre-frame', watch: 'a warning', form: step },
  { council: 'northshire', skin: 'centre-frame', watch: 'a heartbeat', form: visit },
  { council: 'northshire', skin: 'centre-frame', watch: 'saves by itself', form: section },
  { council: 'northshire', skin: 'nested-frames', watch: 'no watch', form: section },
  { council: 'northshire', skin: 'nested-frames', watch: 'a warning', form: visit },
  { council: 'eastvale', skin: 'nested-frames', watch: 'a heartbeat', form: visit },
  { council: 'northshire', skin: 'nested-frames', watch: 'saves by itself', form: step },
  { council: 'northshire', skin: 'table-layout', watch: 'no watch', form: visit },
  { council: 'northshire', skin: 'table-layout', watch: 'a warning', form: section },
  { council: 'northshire', skin: 'table-layout', watch: 'a heartbeat', form: step },
  { council: 'eastvale', skin: 'table-layout', watch: 'saves by itself', form: visit },
];

describe('a form is drafted on a sibling and proved', () => {
  it.each(cases)('$form: $council, $skin, $watch', async (each) => {
    expectProved(await copyForm(each));
  });
});
