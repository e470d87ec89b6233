/**
 * Files in and out of the dashboard, by a person's own hand: registers and contributions in, with progress and a way
 * back; this device's own contribution out. What comes in is checked whole before anything is kept.
 */

import { contributionSchema, type WeeklyContribution } from '../../domain/evidence/contribution';
import { registerSchema } from '../../domain/evidence/small-change';
import { readJson } from '../../domain/json-text';
import { type Problem, readUntrusted } from '../../domain/untrusted';
import { sleep, today } from '../../platform/clock';
import { addContributions, ownContribution, removeContributions } from '../contributions';
import { mergeRegister } from '../register';
import { type DeskHands, saying } from './state';

/** In characters: a year of a thousand people is about 20 million. */
export const longestContributions = 60_000_000;
export const longestRegister = 4_000_000;

/** Rows checked before the page may breathe. */
const slice = 500;

const wait = () => sleep(0);

/** Lines of a contributions file, one row of JSON each. */
const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');

export function exchangeCommands(hands: DeskHands) {
  let isWanted = true;
  const check = async (lines: readonly string[]): Promise<WeeklyContribution[] | Problem[]> => {
    const rows: WeeklyContribution[] = [];
    const problems: Problem[] = [];
    for (const [index, line] of lines.entries()) {
      if (index % slice === 0) {
        hands.change({ exchange: { at: 'checking', done: index, of: lines.length } });
        await wait();
        if (!isWanted) return [];
      }
      const json = readJson(line, 20_000);
      const checked = json.verdict === 'fits' ? readUntrusted(contributionSchema, json.value) : json;
      if (checked.verdict === 'fits') rows.push(checked.value);
      else
        problems.push(
          ...checked.problems.map((one) => ({ ...one, path: `line ${index + 1} › ${one.path}` })),
        );
      if (problems.length >= 10) break;
    }
    return problems.length > 0 ? problems : rows;
  };
  const isRows = (found: WeeklyContribution[] | Problem[]): found is WeeklyContribution[] =>
    found.length === 0 || 'contrib' in (found[0] ?? {});
  return {
    async importContributions(text: string): Promise<void> {
      isWanted = true;
      const lines = linesOf(text);
      const found = await check(lines);
      if (!isWanted || !isRows(found) || found.length === 0) {
        hands.change({ exchange: { at: 'idle' } });
        if (!isWanted) return hands.tell('Stopped. Nothing was taken in.');
        return hands.refuse(
          isRows(found) ? [{ path: 'the file', message: 'It holds no contribution.' }] : found,
        );
      }
      hands.change({ exchange: { at: 'keeping' } });
      await wait();
      let told = '';
      const isKept = await saying(hands, '', async () => {
        const { people, added, duplicates, conflicts } = await addContributions(found);
        told = `Taken in: ${added} new weeks of ${people} people. ${duplicates} were here already.`;
        if (conflicts > 0) told += ` ${conflicts} contradict what was here; one of each was kept.`;
      });
      hands.change({ exchange: { at: 'idle' } });
      if (isKept) hands.tell(told);
    },
    stopImport: () => {
      isWanted = false;
    },
    async importRegister(text: string): Promise<void> {
      const json = readJson(text, longestRegister);
      const checked = json.verdict === 'fits' ? readUntrusted(registerSchema, json.value) : json;
      if (checked.verdict === 'refused') return hands.refuse(checked.problems);
      let told = '';
      const isKept = await saying(hands, '', async () => {
        const { conflicts, renumbered } = await mergeRegister(checked.value);
        told = `Merged. ${conflicts.length === 0 ? 'Nothing contradicted.' : `${conflicts.length} fields were changed by both: the newer one stands, the other is in its history.`}`;
        if (renumbered.length > 0)
          told += ` ${renumbered.map(({ from, to }) => `${from} is now ${to}`).join(', ')}.`;
      });
      if (isKept) hands.tell(told);
    },
    async prepareOwn(): Promise<void> {
      const rows = await ownContribution(today());
      const text = rows.map((row) => JSON.stringify(row)).join('\n');
      const weeks = new Set(rows.map(({ week }) => week)).size;
      hands.change({ exchange: { at: 'own', text, weeks } });
    },
    closeOwn: () => hands.change({ exchange: { at: 'idle' } }),
    removeContributions: () =>
      saying(hands, 'What others handed on is gone from this computer.', removeContributions),
  };
}
