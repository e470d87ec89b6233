/** Typed words: whose they are, when they are offered, and when they are kept no longer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormRecord } from '../../../utils/domain/held-form';
import {
  lostFrom,
  ofWorker,
  type TypedText,
  withoutOld,
  withoutSaved,
  withTyped,
} from '../../../utils/domain/typed-text';

const rosa = { name: 'Rosa Quill', actingFor: null };
const record: FormRecord = {
  child: { id: '4381', name: 'Bryn Penhallow', dateOfBirth: null },
  worker: rosa,
  screen: 'case-note-form',
};
const body = (text: string) => [{ kind: 'text' as const, text, marks: [] }];
const typed = (text: string, nonce = 'n1', of: FormRecord = record) =>
  withTyped([], { nonce, record: of, fields: [{ field: 'body', body: body(text) }] }, 1_000);
const form = (now: string, nonce = 'n2', of: FormRecord = record) => ({
  nonce,
  record: of,
  textOf: () => now,
});

describe('typed words', () => {
  it('are one text a document and field, the newest', () => {
    const list = withTyped(
      typed('Seen'),
      { nonce: 'n1', record, fields: [{ field: 'body', body: body('Seen at home') }] },
      2_000,
    );
    expect(list.map((one) => [one.at, one.body[0]?.text])).toEqual([[2_000, 'Seen at home']]);
  });
  it('are kept beside those of an earlier document that they do not hold', () => {
    const next = { nonce: 'n2', record, fields: [{ field: 'body', body: body('Another start') }] };
    expect(withTyped(typed('Seen at home'), next, 2_000)).toHaveLength(2);
  });
  it('are gone when the person empties the field', () => {
    expect(
      withTyped(typed('Seen'), { nonce: 'n1', record, fields: [{ field: 'body', body: [] }] }, 2),
    ).toEqual([]);
  });
  it('are offered on the same record in another document, and nowhere else', () => {
    const list = typed('Seen at home');
    expect(lostFrom(list, form(''))?.id).toBe('n1/body');
    expect(lostFrom(list, form('', 'n1'))).toBeNull();
    expect(lostFrom(list, form('He was Seen  at home.'))).toBeNull();
    const others: FormRecord[] = [
      { ...record, child: { ...record.child, id: '4382' } },
      { ...record, child: { ...record.child, name: 'Bea Penhallow' } },
      { ...record, worker: { name: 'Rosa Quill', actingFor: 'Sam Idowu' } },
      { ...record, screen: 'visit-form' },
    ];
    for (const other of others) expect(lostFrom(list, form('', 'n2', other))).toBeNull();
  });
  it('are gone once the record shows all of them, and not for a part', () => {
    const saved = (text: string) => withoutSaved(typed('Seen at home'), { record, texts: [text] });
    expect(saved('Seen at home')).toEqual([]);
    expect(saved('Seen at')).toHaveLength(1);
    const otherChild = { ...record, child: { ...record.child, id: '9' } };
    expect(withoutSaved(typed('Seen'), { record: otherChild, texts: ['Seen'] })).toHaveLength(1);
  });
  it('are gone after the hours that policy sets', () => {
    expect(withoutOld(typed('Seen'), 1_000 + 4 * 3_600_000 - 1, 4)).toHaveLength(1);
    expect(withoutOld(typed('Seen'), 1_000 + 4 * 3_600_000, 4)).toEqual([]);
  });
  it('belong to one worker', () => {
    expect(ofWorker(typed('Seen'), rosa)).toHaveLength(1);
    expect(ofWorker(typed('Seen'), { name: 'Tom Birch', actingFor: null })).toEqual([]);
    expect(ofWorker(typed('Seen'), null)).toEqual([]);
  });
  it('are never offered to another worker or on another child, whatever was typed and when', () => {
    const some = fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.string(), fc.nat(5)), { maxLength: 20 });
    fc.assert(
      fc.property(some, fc.nat(3), fc.nat(2), (all, child, worker) => {
        const recordOf = (c: number, w: number): FormRecord => ({
          child: { id: String(c), name: `Child ${c}`, dateOfBirth: null },
          worker: { name: `Worker ${w}`, actingFor: null },
          screen: 'case-note-form',
        });
        const list = all.reduce<TypedText[]>(
          (kept, [c, w, text, document]) =>
            withTyped(
              kept,
              {
                nonce: `d${document}`,
                record: recordOf(c, w),
                fields: [{ field: 'body', body: body(text) }],
              },
              1,
            ),
          [],
        );
        const lost = lostFrom(list, form('', 'now', recordOf(child, worker)));
        return (
          lost === null ||
          (lost.record.child.id === String(child) && lost.record.worker.name === `Worker ${worker}`)
        );
      }),
    );
  });
});
