/**
 * What the dashboard shows and what can be done on it: the register, the answers worked out of the evidence, sheets
 * and measures. One state, replaced whole; every command says afterwards what it did, or why it did nothing.
 */
import { addStrand, editStrand, type Idea, logIdea } from '../../domain/evidence/change-log';
import type { Measure } from '../../domain/evidence/measure';
import type { Annotation, SmallChange, Strand } from '../../domain/evidence/small-change';
import { readSheet } from '../../domain/evidence/stopwatch-sheet';
import { taskOf } from '../../domain/evidence/tasks';
import { readTimerCheck } from '../../domain/evidence/timer-check';
import { type Store, store } from '../../domain/store';
import { today } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { readAnswers, workOut } from '../answers';
import { settleWeeks } from '../events';
import { NotKept } from '../open';
import { changeRegister, readRegister } from '../register';
import { addMeasure, addSheet, readMeasures, readSheets, removeMeasure, removeSheet } from '../sheets';
import { keepTimerCheck, readTimerCheckKept } from '../timer-check';
import { exchangeCommands } from './exchange';
import { poolCommands } from './pool';
import { type DeskHands, type DeskReady, type DeskSettings, type DeskState, saying } from './state';

const figuresNotKept =
  'It has no room left. The figures below are right, and are worked out again each time. Free some space, then open this page again.';

export type Desk = ReturnType<typeof openDesk>;

/** @param readSettings asked again each time: a person may switch timing while the page is open */
export function openDesk(readSettings: () => Promise<DeskSettings>) {
  const state: Store<DeskState> = store<DeskState>({ at: 'opening' });
  const change = (next: Partial<DeskReady>) => {
    const now = state.get();
    if (now.at === 'ready') state.set({ ...now, ...next });
  };
  const hands: DeskHands = {
    change,
    tell: (told) => change({ told, problems: [] }),
    refuse: (problems) => change({ told: '', problems }),
    refresh: () => read(),
    current: () => {
      const now = state.get();
      return now.at === 'ready' ? now : null;
    },
  };
  async function read(): Promise<void> {
    try {
      const before = hands.current();
      const [settings, register, sheets, measures, timerCheck, { answers, areOld }] = await Promise.all([
        readSettings(),
        readRegister(),
        readSheets(),
        readMeasures(),
        readTimerCheckKept(),
        readAnswers(),
      ]);
      const told = { told: before?.told ?? '', problems: before?.problems ?? [] };
      const exchange = before?.exchange ?? { at: 'idle' };
      const pool = before?.pool ?? { at: 'not-asked' };
      state.set({
        at: 'ready',
        today: today(),
        ...{ settings, register, sheets, measures, timerCheck, answers, exchange, pool, ...told },
        isWorking: areOld,
      });
      if (areOld) await workOutAgain(settings);
    } catch {
      state.set({ at: 'unreadable' });
    }
  }
  async function workOutAgain({ k }: DeskSettings): Promise<void> {
    await settleWeeks(today()).catch((error: unknown) => {
      if (!(error instanceof NotKept)) throw error; // single rows are rolled up as they are read, until there is room
    });
    const { answers, kept } = await workOut({ today: today(), k });
    change({ answers, isWorking: false });
    if (kept === 'no-room') hands.refuse([{ path: 'this computer', message: figuresNotKept }]);
  }
  void read();
  return {
    state,
    refresh: () => void read(),
    ...registerCommands(hands),
    ...entryCommands(hands),
    ...exchangeCommands(hands),
    ...poolCommands(hands),
  };
}

function registerCommands(hands: DeskHands) {
  return {
    logIdea: (idea: Idea) =>
      saying(hands, async () => {
        await changeRegister((register) => ({
          ...register,
          changes: [...register.changes, logIdea(register, idea, newId())],
        }));
        return `Logged: ‘${idea.title}’.`;
      }),
    /** Replaces one change by what the rules made of it. */
    changeOne: (uid: string, told: string, rule: (change: SmallChange) => SmallChange) =>
      saying(hands, async () => {
        await changeRegister((register) => ({
          ...register,
          changes: register.changes.map((one) => (one.uid === uid ? rule(one) : one)),
        }));
        return told;
      }),
    addStrand: (name: string) =>
      saying(hands, async () => {
        await changeRegister((register) => addStrand(register, name, newId()));
        return `Added the strand ‘${name}’.`;
      }),
    editStrand: (id: string, next: Partial<Pick<Strand, 'name' | 'archived'>>) =>
      saying(hands, async () => {
        await changeRegister((register) => editStrand(register, id, next, today()));
        return 'Kept. What it replaced is in the strand’s history.';
      }),
    annotate: (annotation: Annotation) =>
      saying(hands, async () => {
        await changeRegister((register) => ({
          ...register,
          annotations: [...register.annotations, annotation],
        }));
        return 'Noted on the chart.';
      }),
  };
}

function entryCommands(hands: DeskHands) {
  return {
    async addSheet(changeId: string, text: string): Promise<boolean> {
      const read = readSheet(changeId, text);
      if (read.verdict === 'refused') {
        hands.refuse(read.problems);
        return false;
      }
      const { id: taskDefId, version: taskDefV } = taskOf(changeId);
      const on = today();
      return saying(hands, async () => {
        await addSheet({ v: 1, id: newId(), changeId, taskDefId, taskDefV, on, rows: [...read.rows] });
        return `Kept ${read.rows.length} timings.`;
      });
    },
    async checkTimer(text: string): Promise<boolean> {
      const read = readTimerCheck(text);
      if (read.verdict === 'refused') {
        hands.refuse(read.problems);
        return false;
      }
      const { tasks, meanDifference, agreement } = read;
      return saying(hands, async () => {
        await keepTimerCheck({ on: today(), tasks, meanDifference, agreement });
        return `Kept: ${tasks} tasks by timer and stopwatch.`;
      });
    },
    removeSheet: (id: string) =>
      saying(hands, async () => {
        await removeSheet(id);
        return 'The sheet is gone.';
      }),
    addMeasure: (measure: Omit<Measure, 'v' | 'id'>) =>
      saying(hands, async () => {
        await addMeasure({ v: 1, id: newId(), ...measure });
        return 'Kept.';
      }),
    removeMeasure: (id: string) =>
      saying(hands, async () => {
        await removeMeasure(id);
        return 'The entry is gone.';
      }),
  };
}
