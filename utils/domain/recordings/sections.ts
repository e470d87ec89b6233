/**
 * Headings: under which of them a child's own words stand, which child a list of lines is about, and where that
 * ends. A heading says whose the lines below are, however those lines are written.
 */
import type { Family, Relative } from './family';
import { isPlainVoiceLabel, voiceLabelEnd } from './finders/voice';
import { tokensOf } from './tokens';
import { wordSet } from './words/word-set';

/** What the lines below a heading are: a child's own voice, or notes on one child. */
export interface Section {
  readonly isVoice: boolean;
  readonly child: Relative | null;
  /** Opened by a sentence and not by a heading: a line that turns to somebody else ends it. */
  readonly isLoose: boolean;
  /** Opened by any line that names one child only: it holds for the list right under it. */
  readonly isList: boolean;
  /** Lines since the heading, so that an empty line can end it only after some. */
  readonly lines: number;
}

const longestHeading = 60;
const besideName = wordSet(
  'update updates on for re regarding about age aged year years yr yrs y dob months old child young person summary notes note and',
);
/** Tools with which a child says what it is like: what is written under them is the child's. */
const directWork =
  /\b(?:direct work|three houses|3 houses|wishes wall|wizards?|fairies|worry (?:scale|monster|box|jar|tree)|feelings? (?:cards?|wheel|chart|thermometer|jar)|emojis?|bear cards|magic wand|three wishes|3 wishes|scaling|safety house|islands?|my world|blob tree|life ?story|sentence completion|ecomap|genogram|mind of my own|momo|all about me|in my shoes|words and pictures)\b/iu;
const turnsToOthers =
  /^\W*(?:mum|mother|dad|father|parents?|carers?|grand\w+|nan|nana|gran|both|all|the (?:children|family|house|home|other)|children|i (?:thanked|will|have|advised|explained|spoke|then)|sw|next|plan|actions?)(?![\p{L}])/iu;
const bullet = /^\s*(?:[-–—•*·▪o]\s|\d{1,2}[.)]\s)/u;
/** Headings that keep to the child above them: 'Health' under 'Alfie'. */
const ofOneChild =
  /^\W*(?:health|physical|emotional|behaviou?ral?|education|school|nursery|identity|development|presentation|self[- ]?care|social|leisure|friend\w*|wellbeing|well-being|sleep|diet|needs|strengths|worries|what(?:'s|’s| is) (?:working|going)|positives|wishes|views|voice|direct work)\b/iu;
/** Headings that turn to what is everybody's. */
const ofAll =
  /^\W*(?:home|house|housing|comments?|contact|family time|family|parent\w*|mum|mother|dad|father|carers?|analysis|assessment|actions?|plan|plans|next|summary|risks?|conclusion|outcome|recommendations?|decision|agreed|finances?|money|professionals?|agenc\w+|network|background|purpose|present|apologies|attend\w*|placement|management|supervision|other|any other|a\.?o\.?b|safety|danger|worker|social worker|sw|discussion|observations?|environment|household|siblings?|children|all|timescales?|date)(?![\p{L}])/iu;

/** The section in which the line after this one stands. */
export function sectionAfter(line: string, before: Section | null, family: Family): Section | null {
  const text = line.trim();
  if (text === '') return before !== null && before.lines > 0 && before.isVoice ? null : before;
  const here = openedBy(text, family);
  if (here) return here;
  if (before === null || endsSection(text) || (before.isList && !bullet.test(text)))
    return listUnder(text, family);
  if (before.isLoose && (turnsToOthers.test(text) || startsWithAdult(text, family))) return null;
  return { ...before, lines: before.lines + 1 };
}

function openedBy(text: string, family: Family): Section | null {
  if (directWork.test(text)) {
    const child = onlyChild(text, family, 'anywhere');
    if (child) return { isVoice: true, isLoose: true, isList: false, child, lines: 1 };
  }
  if (text.length > longestHeading) return null;
  const end = voiceLabelEnd(text);
  const child = onlyChild(end === null ? text : text.slice(end), family, 'nothing-else');
  if (end !== null && (isPlainVoiceLabel(text) || child))
    return {
      isVoice: true,
      isLoose: false,
      isList: false,
      child: child ?? onlyChild(text, family, 'anywhere'),
      lines: 0,
    };
  if (bullet.test(text)) return null;
  return child && { isVoice: false, isLoose: false, isList: false, child, lines: 0 };
}

/**
 * The one child whom a line names, or null. With 'nothing-else' the line is only a name and little words beside
 * it: 'Alfie', 'Alfie (12):', 'Update on Alfie'.
 */
function onlyChild(text: string, family: Family, where: 'anywhere' | 'nothing-else'): Relative | null {
  if (where === 'nothing-else' && /[.!?;,]$/.test(text)) return null;
  const words = tokensOf(text.replace(/\([^)]*\)/g, ' ')).filter((token) => !/^\d+$/.test(token.raw));
  const named = words.flatMap((token) => {
    const who = token.isCapital ? (family.byGiven.get(token.word) ?? []) : [];
    const children = who.filter((one) => one.kind === 'child');
    return children.length === 1 ? children : [];
  });
  const [first] = named;
  if (first === undefined || named.some((one) => one !== first)) return null;
  const isRest = (word: string) => first.given.has(word) || first.surnames.has(word) || besideName.has(word);
  return where === 'anywhere' || words.every((token) => isRest(token.word)) ? first : null;
}

/** 'Review of risk for Jaheim' over bullets that name nobody. */
function listUnder(text: string, family: Family): Section | null {
  if (bullet.test(text) || text.length > 160 || allOfThem.test(text)) return null;
  const child = onlyChild(text, family, 'anywhere');
  return child && { isVoice: false, isLoose: false, isList: true, child, lines: 1 };
}

const allOfThem = /\b(?:children|siblings|both|all|family|kids|brothers|sisters|everyone|parents)\b/iu;

function endsSection(text: string): boolean {
  if (bullet.test(text) || text.length > longestHeading) return false;
  const words = text.split(/\s+/).length;
  const isBare = !/[.!?;,]$/.test(text) && words < 7;
  if (!isBare || ofOneChild.test(text)) return false;
  const isShouted = /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
  return isShouted || /:$/.test(text) || (ofAll.test(text) && words < 6);
}

function startsWithAdult(text: string, family: Family): boolean {
  const [first] = tokensOf(text.slice(0, 40));
  const who = first === undefined ? [] : (family.byGiven.get(first.word) ?? []);
  return who.some((one) => one.kind !== 'child');
}
