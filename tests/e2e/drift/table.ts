/** The outcomes of all changes as a table for the log, a line a kind. It decides nothing. */
import type { Survival } from './survival';

export interface Outcome extends Survival {
  readonly kind: string;
  readonly ended: 'verified' | 'stopped' | 'wrong';
  /** What the panel said at the end. */
  readonly said: string;
}

/** `wrong element` counts what locators alone would take for a part; the comparison with the samples stops there. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  const lines = kinds.map((kind) =>
    lineOf(
      kind,
      outcomes.filter((one) => one.kind === kind),
    ),
  );
  const head = line(
    'kind of change',
    'changes',
    'parts found',
    'lost',
    'wrong element',
    'verified',
    'stopped',
    'wrong write',
  );
  return ['', head, ...lines, lineOf('all', outcomes)].join('\n');
}

function lineOf(kind: string, all: readonly Outcome[]): string {
  const sum = (count: (one: Outcome) => number) => all.reduce((total, one) => total + count(one), 0);
  const found = sum((one) => one.found);
  const parts = found + sum(({ lost, wrong }) => lost.length + wrong.length);
  const ended = (how: Outcome['ended']) => String(all.filter((one) => one.ended === how).length);
  return line(
    kind,
    String(all.length),
    `${found}/${parts} ${Math.round((100 * found) / parts)}%`,
    String(sum(({ lost }) => lost.length)),
    String(sum(({ wrong }) => wrong.length)),
    ended('verified'),
    ended('stopped'),
    ended('wrong'),
  );
}

function line(kind: string, ...cells: readonly string[]): string {
  return kind.padEnd(32) + cells.map((cell) => cell.padStart(14)).join('');
}
