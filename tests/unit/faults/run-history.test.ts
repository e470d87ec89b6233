/**
 * What the journal's entries say of a run, however far it came: cut off after any entry, read twice, taken up
 * again. A child with an intent and no later word is in doubt, never 'not started' and never settled.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../utils/domain/journal-entry';
import { runsIn, stillToFinish } from '../../../utils/domain/run-history';

const tag = (name: string) => name.replaceAll(' ', '_').padEnd(43, '-');
const runId = '00000000-0000-4000-8000-000000000001';
const children = ['ava', 'ben', 'cal'].map(tag);
const at = 1;

const started: JournalEntry = { kind: 'started', runId, at, sourceTag: tag('source'), targetTags: children };
const ended: JournalEntry = { kind: 'ended', runId, at, because: 'to-the-end' };
const intended = (targetTag: string, seq: number): JournalEntry => ({
  kind: 'intended',
  runId,
  at,
  seq,
  attempt: 1,
  targetTag,
  textTag: tag('text'),
  lookTag: tag('look'),
  baselineTags: [],
});
const settled = (targetTag: string, seq: number, verdict: 'verified' | 'not-saved'): JournalEntry => ({
  kind: 'settled',
  runId,
  at,
  seq,
  targetTag,
  verdict,
  noteTag: verdict === 'verified' ? tag(`note ${seq}`) : null,
});

/** A whole run: each child intended and settled, some not saved and tried again. */
const wholeRun = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }).map((failsFirst) => {
  let seq = 0;
  const entries: JournalEntry[] = [started];
  for (const [index, child] of children.entries()) {
    for (const verdict of failsFirst[index]
      ? (['not-saved', 'verified'] as const)
      : (['verified'] as const)) {
      seq += 1;
      entries.push(intended(child, seq), settled(child, seq, verdict));
    }
  }
  return [...entries, ended];
});
const cutRun = wholeRun.chain((entries) =>
  fc.nat({ max: entries.length }).map((length) => entries.slice(0, length)),
);

describe('a run cut off after any entry', () => {
  it('holds a child in doubt exactly when its last entry is an intent', () => {
    fc.assert(
      fc.property(cutRun, (entries) => {
        for (const { targetTag, known } of runsIn(entries)[0]?.targets ?? []) {
          const own = entries.filter((entry) => 'targetTag' in entry && entry.targetTag === targetTag);
          const last = own.at(-1)?.kind;
          const expected = last === 'intended' ? 'in-doubt' : last === 'settled' ? 'settled' : 'not-started';
          expect(known).toBe(expected);
        }
      }),
    );
  });

  it('is open until it ends, and open again when it is taken up again', () => {
    fc.assert(
      fc.property(cutRun, (entries) => {
        for (const run of runsIn(entries)) expect(run.isEnded).toBe(entries.at(-1)?.kind === 'ended');
      }),
    );
    expect(runsIn([started, ended, intended(tag('ava'), 1)])[0]?.isEnded).toBe(false);
  });

  it('reads the same twice, and lists a draft once however often it was read back', () => {
    fc.assert(
      fc.property(cutRun, (entries) => {
        expect(runsIn(entries)).toEqual(runsIn([...entries]));
        const words = entries.filter(({ kind }) => kind === 'settled');
        expect(stillToFinish([...entries, ...words])).toEqual(stillToFinish(entries));
        for (const { targetTag, known, verdict } of runsIn([...entries, ...words])[0]?.targets ?? []) {
          const once = runsIn(entries)[0]?.targets.find((target) => target.targetTag === targetTag);
          if (once?.known === 'settled') expect([known, verdict]).toEqual([once.known, once.verdict]);
        }
      }),
    );
  });

  it('is not touched by the entries of another run', () => {
    fc.assert(
      fc.property(cutRun, cutRun, (one, other) => {
        const elsewhere = other.map((entry) =>
          'runId' in entry ? { ...entry, runId: '00000000-0000-4000-8000-000000000002' } : entry,
        );
        const mixed = [...one, ...elsewhere];
        expect(runsIn(mixed).find((run) => run.runId === runId)).toEqual(runsIn(one)[0]);
      }),
    );
  });

  it('lists no draft that was finished or put aside', () => {
    const entries = [started, intended(tag('ava'), 1), settled(tag('ava'), 1, 'verified')];
    expect(stillToFinish(entries)).toHaveLength(1);
    for (const kind of ['finished', 'put-aside'] as const)
      expect(stillToFinish([...entries, { kind, at, noteTag: tag('note 1') }])).toEqual([]);
  });
});
