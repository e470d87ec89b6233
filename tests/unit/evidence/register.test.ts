/** The register of small changes: its first content, its rules, and two people's copies becoming one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editChange,
  endOf,
  isDueForReview,
  logIdea,
  moveChange,
  nextChangeId,
} from '../../../utils/domain/evidence/change-log';
import { firstRegister } from '../../../utils/domain/evidence/first-register';
import { mergeRegisters } from '../../../utils/domain/evidence/register-merge';
import {
  type Register,
  registerSchema,
  type SmallChange,
  type Status,
  smallChangeSchema,
} from '../../../utils/domain/evidence/small-change';

const first = firstRegister();
const changeOf = (register: Register, id: string): SmallChange => {
  const found = register.changes.find((change) => change.id === id);
  if (!found) throw new Error(id);
  return found;
};
const withChange = (register: Register, change: SmallChange): Register => ({
  ...register,
  changes: [...register.changes.filter(({ uid }) => uid !== change.uid), change],
});

describe('the first register', () => {
  it("is Warrington's table, valid, and says nothing that the table does not", () => {
    expect(registerSchema.parse(first)).toEqual(first);
    expect(first.strands).toHaveLength(11);
    expect(first.changes).toHaveLength(11);
    expect(changeOf(first, 'SC-003')).toMatchObject({
      title: 'Recordings copied to brothers and sisters in Mosaic',
      helperIds: ['copy-to-siblings'],
      origin: 'not-stated',
      status: 'idea',
    });
    expect(first.changes.filter(({ leadRole }) => leadRole !== null).map(({ id }) => id)).toEqual(['SC-009']);
    const strands = new Set(first.strands.map(({ id }) => id));
    expect(first.changes.every(({ strandId }) => strands.has(strandId))).toBe(true);
    expect(nextChangeId(first)).toBe('SC-012');
  });
  it('refuses what the schema has no room for', () => {
    const [change] = first.changes;
    expect(smallChangeSchema.safeParse({ ...change, person: 'x' }).success).toBe(false);
    expect(smallChangeSchema.safeParse({ ...change, status: 'red' }).success).toBe(false);
    const claim = { level: 'E2', minutesPerUse: [1, 2], byRole: 'manager', at: '2026-11-02', howKnown: '' };
    expect(smallChangeSchema.safeParse({ ...change, claims: [claim] }).success).toBe(false);
    expect(smallChangeSchema.safeParse({ ...change, claims: [{ ...claim, level: 'E1' }] }).success).toBe(
      true,
    );
  });
});

describe('a change', () => {
  const idea = {
    title: 'Fewer forms',
    problem: 'Too many',
    strandId: 'fewer-emails',
    origin: 'practitioner',
  };
  const logged = logIdea(first, { ...idea, origin: 'practitioner' }, 'u1');
  const step = (to: Status, why = 'we agreed') => ({ to, at: '2026-11-02', why, byRole: 'manager' }) as const;
  it('starts as an idea, and keeps what an edit replaces', () => {
    expect(smallChangeSchema.parse(logged)).toMatchObject({ id: 'SC-012', status: 'idea' });
    const edited = editChange(logged, 'title', 'One form', '2026-11-03');
    expect(edited.history).toEqual([{ field: 'title', on: '2026-11-03', was: 'Fewer forms' }]);
    expect(editChange(edited, 'title', 'One form', '2026-11-04')).toBe(edited);
  });
  it('moves with a reason, and is adopted only with a balancing measure', () => {
    expect(moveChange(logged, step('idea'))).toMatchObject({ because: 'already-there' });
    expect(moveChange(logged, step('testing', ' '))).toMatchObject({ because: 'no-reason-given' });
    expect(moveChange(logged, step('adopted'))).toMatchObject({ because: 'no-balancing-measure' });
    const moved = moveChange({ ...logged, balancing: ['review-errors'] }, step('adopted'));
    if (moved.verdict !== 'moved') throw new Error(moved.because);
    expect(moved.change).toMatchObject({ status: 'adopted', statusLog: [{ from: 'idea', to: 'adopted' }] });
    expect(endOf(moved.change)).toBe('adopted');
  });
  it('that needs a law, or is not ours, can be parked or dropped but not tried', () => {
    const outside = { ...logged, withinOurInfluence: false };
    expect(moveChange(outside, step('testing'))).toMatchObject({ because: 'not-a-small-change' });
    expect(moveChange({ ...logged, needsLegalChange: true }, step('baseline')).verdict).toBe('refused');
    expect(moveChange(outside, step('parked')).verdict).toBe('moved');
  });
  it('ends well when dropped with learning', () => {
    const learning = [
      { at: '2026-11-02', expected: 'a', saw: 'b', text: 'c', next: 'drop' as const, annotateChart: false },
    ];
    expect(endOf({ status: 'dropped', learning })).toBe('dropped-with-learning');
    expect(endOf({ status: 'dropped', learning: [] })).toBe('dropped');
    expect(endOf({ status: 'testing', learning })).toBe('still-going');
  });
  it('is due for review on its day', () => {
    expect(isDueForReview({ status: 'adopted', reviewOn: '2026-11-02' }, '2026-11-02')).toBe(true);
    expect(isDueForReview({ status: 'adopted', reviewOn: '2026-11-03' }, '2026-11-02')).toBe(false);
    expect(isDueForReview({ status: 'dropped', reviewOn: '2026-11-02' }, '2026-11-02')).toBe(false);
    expect(isDueForReview({ status: 'idea', reviewOn: null }, '2026-11-02')).toBe(false);
  });
});

describe('two registers', () => {
  const three = changeOf(first, 'SC-003');
  const edited = (title: string, on: string) => withChange(first, editChange(three, 'title', title, on));
  it('that are the same stay the same', () => {
    expect(mergeRegisters(first, firstRegister())).toEqual({
      register: first,
      conflicts: [],
      renumbered: [],
    });
  });
  it('take the newer value where one has not heard yet, without a word', () => {
    const merged = mergeRegisters(first, edited('Copying', '2026-11-02'));
    expect(merged.conflicts).toEqual([]);
    expect(changeOf(merged.register, 'SC-003').title).toBe('Copying');
  });
  it('tell a contradiction once, and keep both values', () => {
    const [one, other] = [edited('Copying', '2026-11-02'), edited('Siblings', '2026-11-05')];
    const merged = mergeRegisters(one, other);
    expect(merged.conflicts).toEqual([{ of: three.uid, field: 'title', kept: 'Siblings', other: 'Copying' }]);
    const change = changeOf(merged.register, 'SC-003');
    expect(change.title).toBe('Siblings');
    expect(change.history.map(({ was }) => was)).toContain('Copying');
    expect(mergeRegisters(merged.register, one)).toMatchObject({ register: merged.register, conflicts: [] });
  });
  it('keep both of two changes that came to one id', () => {
    const idea = { title: 'A', problem: '', strandId: 'fewer-emails', origin: 'manager' as const };
    const one = withChange(first, logIdea(first, idea, 'u-a'));
    const other = withChange(first, logIdea(first, { ...idea, title: 'B' }, 'u-b'));
    const merged = mergeRegisters(one, other);
    expect(merged.renumbered).toEqual([{ uid: 'u-b', from: 'SC-012', to: 'SC-013' }]);
    expect(
      merged.register.changes.filter(({ uid }) => uid.startsWith('u-')).map(({ title }) => title),
    ).toEqual(['A', 'B']);
    expect(mergeRegisters(merged.register, other)).toEqual({ ...merged, renumbered: [] });
  });
  it('end the joined log where the later of the two ended', () => {
    const moved = (change: SmallChange, to: Status, at: string) => {
      const made = moveChange(change, { to, at, why: 'agreed', byRole: 'manager' });
      if (made.verdict !== 'moved') throw new Error(made.because);
      return made.change;
    };
    const scoped = moved(three, 'scoping', '2026-11-02');
    const sameDay = moved(moved(scoped, 'testing', '2026-11-02'), 'baseline', '2026-11-02');
    const merged = mergeRegisters(withChange(first, sameDay), withChange(first, scoped));
    expect(changeOf(merged.register, 'SC-003')).toMatchObject({ status: 'baseline' });
    expect(changeOf(merged.register, 'SC-003').statusLog.map(({ to }) => to)).toEqual([
      'scoping',
      'testing',
      'baseline',
    ]);
  });

  const step = fc.record({
    change: fc.integer({ min: 0, max: 10 }),
    field: fc.constantFrom('title' as const, 'problem' as const, 'hypothesis' as const),
    value: fc.string({ minLength: 1, maxLength: 6 }),
    on: fc.integer({ min: 10, max: 28 }).map((date) => `2026-11-${date}`),
    learnt: fc.boolean(),
  });
  const register = fc.array(step, { maxLength: 8 }).map((steps) =>
    steps.reduce((held, { change: at, field, value, on, learnt }) => {
      const change = held.changes[at];
      if (!change) return held;
      const entry = {
        at: on,
        expected: '',
        saw: '',
        text: value,
        next: 'repeat' as const,
        annotateChart: false,
      };
      const next = editChange(change, field, value, on);
      return withChange(held, learnt ? { ...next, learning: [...next.learning, entry] } : next);
    }, firstRegister()),
  );
  it('merge alike from either side, once and for all, and lose no value that anybody wrote', () => {
    fc.assert(
      fc.property(register, register, (one, other) => {
        const merged = mergeRegisters(one, other);
        expect(mergeRegisters(other, one).register).toEqual(merged.register);
        expect(mergeRegisters(merged.register, other).register).toEqual(merged.register);
        expect(registerSchema.safeParse(merged.register).success).toBe(true);
        for (const change of [...one.changes, ...other.changes]) {
          const now = merged.register.changes.find(({ uid }) => uid === change.uid);
          if (!now) throw new Error('a change was lost');
          for (const field of ['title', 'problem', 'hypothesis'] as const) {
            const kept = [
              now[field],
              ...now.history.filter((edit) => edit.field === field).map(({ was }) => was),
            ];
            expect(kept).toContain(change[field]);
          }
          for (const entry of change.learning) expect(now.learning).toContainEqual(entry);
        }
      }),
    );
  });
});
