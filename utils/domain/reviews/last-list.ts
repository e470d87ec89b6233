/**
 * Starting from the list that was confirmed for the review before: who stood on it takes part as then, and what is different
 * now is told: who is new, whose contact has changed, who is no longer in the record. It ticks nobody.
 */
import { fold } from '../recordings/tokens';
import { foldSpace } from '../words';
import { attendanceIn, type Sheet, type SheetRow, type SheetWords } from './invite-sheet';
import type { DraftRow, ReviewDraft } from './review-draft';

/** @param last the sheet of the review before, in the same council's words; one without rows changes nothing */
export function withLastList(draft: ReviewDraft, last: Sheet, words: SheetWords): ReviewDraft {
  const held = new Map(
    last.rows.filter(({ name }) => plain(name) !== '').map((row) => [plain(row.name), row]),
  );
  if (held.size === 0) return draft;
  const known = new Set(draft.rows.map(({ name }) => plain(name)));
  const gone = [...held].flatMap(([key, { name = '' }]) => (known.has(key) ? [] : [name]));
  const rows = draft.rows.map((row) => {
    const then = row.name === '' ? undefined : held.get(plain(row.name));
    return then && row.from !== 'last-list' ? asThen(row, then, words) : row;
  });
  return { ...draft, rows, lastList: { gone } };
}

/** Leaving somebody out is decided anew each time, with its reason: 'do not invite' does not come along. */
function asThen(row: DraftRow, then: SheetRow, words: SheetWords): DraftRow {
  const attendance = attendanceIn(then, words) ?? row.attendance;
  return {
    ...row,
    from: 'earlier-list',
    attendance: attendance === 'do-not-invite' ? row.attendance : attendance,
    doubts: hasOtherContact(row, then) ? [...row.doubts, 'contact-changed'] : row.doubts,
  };
}

/** Where the list gave no contact, nothing is said. */
function hasOtherContact({ email, phone }: DraftRow, { contact }: SheetRow): boolean {
  const then = plain(contact);
  return then !== '' && ![email, phone].some((now) => plain(now ?? '') === then);
}

function plain(text: string | undefined): string {
  return foldSpace(fold(text ?? ''));
}
