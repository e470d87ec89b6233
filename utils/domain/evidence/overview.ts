/**
 * The manager's table: every change with its level and what was observed, and each strand together; never a person,
 * never below k. A named pilot counts as one whole. Losses stand where they fall and nothing is sorted by its size.
 * Source: reference/evaluation.md sections 6, 8 and 15.
 */
import { type Answer, displayedOf } from './answer';
import { type Observed, observedOf } from './card';
import { type MeasuredLevel, type MeasuredSaving, measuredLevel } from './levels';
import { type ProgrammeTotal, programmeTotal } from './programme-total';
import type { Register, SmallChange } from './small-change';
import { type Cell, suppressSmall, type WithheldBy } from './suppression';

export interface OverviewRow {
  readonly change: SmallChange;
  readonly observed: Observed;
  readonly uses: number | null;
  readonly level: MeasuredLevel | null;
  readonly withheldBy: WithheldBy | null;
}

export interface StrandRow {
  readonly id: string;
  readonly name: string;
  readonly changes: number;
  readonly underWay: number;
  readonly uses: number | null;
  readonly withheldBy: WithheldBy | null;
  readonly rows: readonly OverviewRow[];
}

export interface Overview {
  readonly strands: readonly StrandRow[];
  /** Measured savings of one level together, with their coverage; null where none may be shown. */
  readonly total: ProgrammeTotal<'E2'> | null;
}

/** Draws for the total come from this seed, so that the same evidence gives the same figure. */
const totalSeed = 20_261_123;

type CellOf = Cell & { readonly uses: number };

function together(answers: readonly Answer[]): { contributors: Record<string, number>; uses: number } {
  const contributors: Record<string, number> = {};
  for (const answer of answers)
    for (const [mark, count] of Object.entries(answer.contributors))
      contributors[mark] = (contributors[mark] ?? 0) + count;
  return { contributors, uses: answers.reduce((sum, { uses }) => sum + uses, 0) };
}

const withheldWords: Record<WithheldBy, string> = {
  k: 'from too few people',
  dominance: 'one person gives most of it',
  secondary: 'it would give another withheld figure away',
};

function observedFor(answer: Answer | null, withheldBy: WithheldBy | null): Observed {
  if (withheldBy)
    return { kind: 'withheld', words: 'withheld', hint: `Not shown: ${withheldWords[withheldBy]}.` };
  return observedOf(answer, answer && { verdict: 'own' });
}

/** A saving that may enter a total: shown, and at a measured level. */
function savingOf(answer: Answer): MeasuredSaving<'E2'> | null {
  const { estimate } = answer.told;
  if (estimate.verdict !== 'estimate') return null;
  const { state } = displayedOf(answer);
  if (state !== 'shown' && state !== 'no-clear-change') return null;
  const { savedSeconds, savedInterval, afterSeconds, lostSeconds, n } = estimate;
  return {
    level: 'E2',
    changeId: answer.changeId,
    ...{ savedSeconds, savedInterval, afterSeconds, lostSeconds },
    tasks: n[1],
  };
}

export interface OverviewRules {
  readonly k: number;
  /** Whether this council has held its timer beside a stopwatch: without that nothing is called measured. */
  readonly timer: 'validated' | 'not-validated';
}

export function overviewOf(
  register: Register,
  answers: readonly Answer[],
  { k, timer }: OverviewRules,
): Overview {
  const answerOf = (id: string) => answers.find(({ changeId }) => changeId === id) ?? null;
  const inUse = register.changes.flatMap((change) => {
    const answer = answerOf(change.id);
    return answer && Object.keys(answer.contributors).length > 0 ? [{ change, answer }] : [];
  });
  const strandsInUse = [...new Set(inUse.map(({ change }) => change.strandId))];
  const cells: CellOf[] = [
    { key: 'all', ...together(inUse.map(({ answer }) => answer)) },
    ...strandsInUse.map((strand) => ({
      key: strand,
      total: 'all',
      ...together(inUse.filter(({ change }) => change.strandId === strand).map(({ answer }) => answer)),
    })),
    ...inUse.map(({ change, answer }) => ({ key: change.id, total: change.strandId, ...together([answer]) })),
  ];
  const shown = new Map(suppressSmall(cells, { k }).map((cell) => [cell.key, cell]));
  const strands = [...register.strands].sort((a, b) => a.order - b.order);
  const rowOf = (change: SmallChange): OverviewRow => {
    const answer = answerOf(change.id);
    const withheldBy = shown.get(change.id)?.withheldBy ?? null;
    const { n } = answer?.told.estimate ?? {};
    const level =
      withheldBy || !Array.isArray(n) ? null : measuredLevel({ n: [n[0] ?? 0, n[1] ?? 0], timer, trial: [] });
    return {
      change,
      observed: observedFor(answer, withheldBy),
      uses: withheldBy ? null : (answer?.uses ?? 0),
      level,
      withheldBy,
    };
  };
  const savings = inUse.flatMap(({ change, answer }) => {
    const saving = shown.get(change.id)?.withheldBy ? null : savingOf(answer);
    return saving && timer === 'validated' ? [saving] : [];
  });
  const total = programmeTotal(savings, together(inUse.map(({ answer }) => answer)).uses, totalSeed);
  return {
    total: total.verdict === 'total' && !shown.get('all')?.withheldBy ? total : null,
    strands: strands.map(({ id, name }) => {
      const changes = register.changes.filter(({ strandId }) => strandId === id);
      const cell = shown.get(id);
      return {
        id,
        name,
        changes: changes.length,
        underWay: changes.filter(({ status }) =>
          ['baseline', 'testing', 'adopted', 'adapted'].includes(status),
        ).length,
        uses: cell?.withheldBy ? null : cell && 'uses' in cell ? cell.uses : 0,
        withheldBy: cell?.withheldBy ?? null,
        rows: changes.map(rowOf),
      };
    }),
  };
}
