/**
 * The faults that must never go unnoticed: each one breaks a safety rule in one place, and names the test that
 * must turn red for it. Data only; scripts/break.mjs applies them to a copy of the tree, never to the tree itself.
 *
 * @typedef {object} Mutation
 * @property {string} name what is broken, in a few words
 * @property {string} file path from the root, with forward slashes
 * @property {string} find the exact text to replace; it must stand in the file once
 * @property {string} replace what to put there
 * @property {{ file: string, name: string }} redTest the test that must fail: its file, and its full name with
 *   the names of the `describe`s before it, one space between them
 * @property {string} why the harm it would do
 */

const guards = 'tests/faults/guards.test.ts';
const windows = 'tests/unit/case-view/guard.test.ts';
const bleed = 'tests/e2e/case-view/bleed.test.ts';

/** @type {Mutation[]} */
export const mutations = [
  {
    name: 'without the identity re-read',
    file: 'utils/helpers/copy-to-siblings/steps/note-form.ts',
    find: 'whoIsWrong(expected, screen, profile) === null && differsFrom(recording, screen) === null;',
    replace: 'differsFrom(recording, screen) === null;',
    redTest: {
      file: guards,
      name: 'a draft is not saved when the page shows another child just before the click',
    },
    why: 'a note on the child that the page turned to between filling and the click',
  },
  {
    name: 'without awaiting the intent',
    file: 'utils/journal/append.ts',
    find: '  await append(entry);\n  return { intentId',
    replace: '  setTimeout(() => void append(entry), 3_000);\n  return { intentId',
    redTest: { file: guards, name: 'a draft has its intent on disk before the save can arrive' },
    why: 'a crash after the click that nobody ever asks about',
  },
  {
    name: 'without the baseline',
    file: 'utils/helpers/copy-to-siblings/run/read-back.ts',
    find: '!before.includes(row.key)',
    replace: "row.key !== ''",
    redTest: { file: guards, name: 'a draft is not called saved because of a note that was there before' },
    why: 'an old note taken for the proof of a save that failed',
  },
  {
    name: 'without the fresh nonce after Back',
    file: 'utils/stepper/page.ts',
    find: 'renewed(); // what was armed for it before must not fire now',
    replace: '',
    redTest: {
      file: guards,
      name: 'a draft is not saved when the form was left and came back just before the click',
    },
    why: 'a click armed for a page that was left since',
  },
  {
    name: 'without comparing whom the answer shows',
    file: 'utils/helpers/copy-to-siblings/run/copy-one.ts',
    find: 'const otherPerson = shown && shown.id !== child.id ? shown : null;',
    replace: 'const otherPerson = null;',
    redTest: {
      file: guards,
      name: 'a draft is not called anything better than to check when the answer shows another child',
    },
    why: 'a note on another child that nobody is told to look for',
  },
  {
    name: 'a new press where reading back was due',
    file: 'utils/helpers/copy-to-siblings/run/copy-one.ts',
    find: "const inDoubt = target.before !== null && target.step !== 'settled';",
    replace: 'const inDoubt = false;',
    redTest: {
      file: 'tests/unit/faults/schedules.test.ts',
      name: 'a copy to three children keeps its rules when it is ended at any of its side effects',
    },
    why: 'a second note after a crash, or none and no word on it',
  },
  {
    name: 'without comparing the signed-in worker',
    file: 'utils/helpers/copy-to-siblings/steps/who.ts',
    find: "return same ? null : { verdict: 'other-worker' as const };",
    replace: 'return same ? null : null;',
    redTest: { file: guards, name: 'a draft is not saved in the name of another worker' },
    why: 'a record signed by somebody who never saw it',
  },
  {
    name: 'without looking at the cleared fields again',
    file: 'utils/helpers/copy-to-siblings/steps/note-form.ts',
    find: 'return clearedFields.find((name) => isSet(values[name])) ?? null;',
    replace: 'return null;',
    redTest: {
      file: guards,
      name: 'a draft is not saved when alert recipients were chosen just before the click',
    },
    why: 'an alert that goes out when the draft is finished',
  },
  {
    name: 'without heeding the person’s hands',
    file: 'utils/helpers/copy-to-siblings/steps/note-form.ts',
    find: 'if (typing.touchedSinceMark())',
    replace: 'if (typing.touchedSinceMark() && false)',
    redTest: {
      file: guards,
      name: 'a draft is not saved when the person used the page just before the click',
    },
    why: 'a save over what a person has just begun to write',
  },
  {
    name: 'a guard without the browser’s rule',
    file: 'utils/background/block-writing.ts',
    find: 'fresh.map((id) => ruleFor(id, origins)) as never',
    replace: '[]',
    redTest: {
      file: bleed,
      name: 'the way round the page’s own listeners is open without the browser’s rule',
    },
    why: 'a script of the page that saves on another child while the bar says that saving is held',
  },
  {
    name: 'a guard that takes Back for a new page',
    file: 'utils/domain/guard/seen.ts',
    find: 'moved: known.hasLeft ? null : order,',
    replace: '...order, moved: null,',
    redTest: {
      file: windows,
      name: 'a form is in danger when another window goes Back to this child: Mosaic was not asked',
    },
    why: 'a save on the child that was opened in between',
  },
  {
    name: 'a guard that forgets windows on their way',
    file: 'utils/domain/guard/danger.ts',
    find: 'tabId !== page.tabId && turn > page.asked',
    replace: 'tabId !== page.tabId && turn < 0',
    redTest: {
      file: windows,
      name: 'a form is in danger while another window is on the way to a page, where the child is known to be kept by the session',
    },
    why: 'a save that another window’s request overtakes',
  },
  {
    name: 'a guard that is let through for good',
    file: 'utils/domain/guard/danger.ts',
    find: 'danger && letThrough && isSameDanger(danger, letThrough)',
    replace: 'danger && letThrough',
    redTest: {
      file: windows,
      name: 'nothing is held once the person has let it through, until there is another danger',
    },
    why: 'a save in somebody else’s name, let through because of a danger read about before',
  },
  {
    name: 'a sheet filled although Tessera is paused',
    file: 'utils/helpers/review-invites/run/fill-sheet.ts',
    find: "  if (!(await isStillOn())) return 'switched-off';\n  if (!(await bringSheetTools(link.tabId))) return 'no-answer';\n  const step =",
    replace: "  if (!(await bringSheetTools(link.tabId))) return 'no-answer';\n  const step =",
    redTest: {
      file: 'tests/unit/reviews/still-on.test.ts',
      name: 'right before the sheet is filled Tessera has been paused: the page is not touched',
    },
    why: 'words in a form of a council that has just asked everybody to stop',
  },
  {
    name: 'a parent who comes along to the next child’s review',
    file: 'utils/domain/reviews/carry-over.ts',
    find: "circle === 'professional' && attendance !== 'do-not-invite'",
    replace: "circle !== 'child' && attendance !== 'do-not-invite'",
    redTest: {
      file: 'tests/unit/reviews/carry-over.test.ts',
      name: 'to the next sibling a parent does not',
    },
    why: 'a parent asked to a review at which this child must not meet them',
  },
  {
    name: 'family ticked together with the last list',
    file: 'utils/domain/reviews/review-draft.ts',
    find: "doubts.length === 0 && circle === 'professional'",
    replace: 'doubts.length === 0',
    redTest: {
      file: 'tests/unit/reviews/last-list.test.ts',
      name: 'the list of the review before is ticked at one press for professionals alone, whatever stood on it',
    },
    why: 'somebody asked whom nobody has looked at since the review before',
  },
];
