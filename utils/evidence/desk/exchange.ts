/**
 * Files in and out of the dashboard, by a person's own hand: registers and contributions in, with progress and a way
 * back; this device's own contribution out. What comes in is checked whole before anything is kept.
 */

import { contributionSchema, type WeeklyContribution } from '../../domain/evidence/contribution';
import { type Register, registerSchema } from '../../domain/evidence/small-change';
import { readJson } from '../../domain/json-text';
import { type Problem, readUntrusted } from '../../domain/untrusted';
import { sleep, today } from '../../platform/clock';
import { addContributions, ownContribution, removeContributions } from '../contributions';
import { mergeRegister } from '../register';
import { makeWeeklyFiles } from '../weekly-folder';
import { type DeskHands, saying } from './state';

/** In characters: a year of a thousand people is about 30 million. */
export const longestContributions = 60_000_000;
export const longestRegister = 4_000_000;
const longestRow = 20_000;

/** Rows checked before the page may breathe. */
const slice = 500;

/** Problems after which the rest of a file is not looked at. */
const enoughProblems = 10;

const noContribution: Problem = { path: 'the file', message: 'It holds no contribution.' };
const tooLarge: Problem = { path: 'the file', message: 'It is too large to be a council’s contributions.' };

type Checked =
  | { readonly verdict: 'stopped' }
  | { readonly verdict: 'refused'; readonly problems: readonly Problem[] }
  | { readonly verdict: 'fits'; readonly rows: readonly WeeklyContribution[] };

/** Lines of a contributions file, one row of JSON each. */
const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');

async function checkAll(
  lines: readonly string[],
  isWanted: () => boolean,
  onProgress: (done: number) => void,
): Promise<Checked> {
  const rows: WeeklyContribution[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % slice === 0) {
      onProgress(index);
      await sleep(0);
      if (!isWanted()) return { verdict: 'stopped' };
    }
    const json = readJson(line, longestRow);
    const checked = json.verdict === 'fits' ? readUntrusted(contributionSchema, json.value) : json;
    if (checked.verdict === 'fits') rows.push(checked.value);
    else
      problems.push(...checked.problems.map((one) => ({ ...one, path: `line ${index + 1} › ${one.path}` })));
    if (problems.length >= enoughProblems) break;
  }
  if (problems.length > 0) return { verdict: 'refused', problems };
  return rows.length === 0 ? { verdict: 'refused', problems: [noContribution] } : { verdict: 'fits', rows };
}

async function takeIn(rows: readonly WeeklyContribution[]): Promise<string> {
  const { people, added, duplicates, conflicts } = await addContributions(rows);
  const told = `Taken in: ${added} new weeks of ${people} people. ${duplicates} were here already.`;
  return conflicts === 0 ? told : `${told} ${conflicts} contradict what was here; one of each was kept.`;
}

async function mergeIn(register: Register): Promise<string> {
  const { conflicts, renumbered } = await mergeRegister(register);
  const moved = renumbered.map(({ from, to }) => ` ${from} is now ${to}.`).join('');
  if (conflicts.length === 0) return `Merged. Nothing contradicted.${moved}`;
  return `Merged. ${conflicts.length} fields were changed by both: the newer one stands, the other is in its history.${moved}`;
}

export function exchangeCommands(hands: DeskHands) {
  let isWanted = true;
  return {
    async importContributions(text: string): Promise<void> {
      if (text.length > longestContributions) return hands.refuse([tooLarge]);
      isWanted = true;
      const lines = linesOf(text);
      const found = await checkAll(
        lines,
        () => isWanted,
        (done) => hands.change({ exchange: { at: 'checking', done, of: lines.length } }),
      );
      if (found.verdict === 'fits') {
        hands.change({ exchange: { at: 'keeping' } });
        await sleep(0);
        await saying(hands, () => takeIn(found.rows));
      }
      hands.change({ exchange: { at: 'idle' } });
      if (found.verdict === 'stopped') hands.tell('Stopped. Nothing was taken in.');
      if (found.verdict === 'refused') hands.refuse(found.problems);
    },
    stopImport: () => {
      isWanted = false;
    },
    async importRegister(text: string): Promise<void> {
      const json = readJson(text, longestRegister);
      const checked = json.verdict === 'fits' ? readUntrusted(registerSchema, json.value) : json;
      if (checked.verdict === 'refused') return hands.refuse(checked.problems);
      await saying(hands, () => mergeIn(checked.value));
    },
    prepareOwn: () =>
      saying(hands, async () => {
        const rows = await ownContribution(today());
        const text = rows.map((row) => JSON.stringify(row)).join('\n');
        const weeks = new Set(rows.map(({ week }) => week)).size;
        hands.change({ exchange: { at: 'own', text, weeks } });
        return '';
      }),
    prepareWeeks: () =>
      saying(hands, async () => {
        const desk = hands.current();
        if (!desk || desk.isWorking) return 'The figures are being worked out. Press again in a moment.';
        const { register, answers, settings } = desk;
        const files = await makeWeeklyFiles({ register, answers, k: settings.k });
        hands.change({ exchange: { at: 'weeks', files } });
        return '';
      }),
    putAway: () => hands.change({ exchange: { at: 'idle' } }),
    removeContributions: () =>
      saying(hands, async () => {
        await removeContributions();
        return 'What others handed on is gone from this computer.';
      }),
  };
}
