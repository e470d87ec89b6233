/**
 * Whether one child was seen, spoken to alone, or had a bedroom looked at: each child's own statutory fact,
 * never true of another child by copying. Said of an adult only, it is not one.
 */
import { anyOf, clauseAt, type Finder, type Found, sentenceAt, spansOf, trimmed } from '../found';
import type { Reading, Sentence } from '../mentions';
import type { Span } from '../sentences';

const seeing =
  '(?:seen|see|sees|seeing|saw|spoke|spoken|speak|speaking|talk|talked|talking|met|meet|visited|interviewed|chat|chatted|time|session|sessions|conversation|discussion|opportunity|work|play|played|walk|went|sat|spent|catch[- ]?up)';
const aloneWords =
  '(?:alone|without (?:the others|anyone else)|just (?:him|her|them)(?: and (?:me|I))?|in the absence of|out of earshot|not in the presence of|(?:while|whilst) (?:mum|dad|mother|father|parents?|carers?|(?:his|her|their|the) (?:mum|dad|mother|father|parents?|carers?|foster carers?)) (?:was|were|is|are|waited|stayed|remained|went|sat|stepped) (?:out|outside|downstairs|upstairs|elsewhere|at work|in (?:another|the other|the kitchen|the garden|the lounge|the living))|on our own|just (?:the two of )?us|just (?:me|myself) and|the two of us|(?:with )?the door (?:closed|shut)|no (?:other )?(?:adults?|parents?|carers?|one else)(?: present| in the room| there)?|on (?:his|her|their|its) own|by (?:him|her|them)sel(?:f|ves)|individually|privately|in private|separately|1 ?[:-] ?1|1 ?to ?1|1-to-1|one[- ]to[- ]one|one on one|away from (?:his |her |their |the )?(?:mum|dad|mother|father|parents?|carers?|foster carers?|family|siblings?|brothers?|sisters?)|without (?:his |her |their |any |the )?(?:mum|dad|mother|father|parents?|carers?|foster carers?|adults?|siblings?|anyone)(?: (?:being |else )?(?:present|there|in the room|nearby))?|(?:mum|dad|parents?|carers?|mother|father) (?:left|stepped out of|out of|not in) the room)';

const alone = anyOf([
  `${seeing}[^.;\\n]{0,60}?(?<![\\p{L}\\p{N}])${aloneWords}`,
  `${aloneWords}[^.;\\n]{0,30}?(?<![\\p{L}\\p{N}])(?:time|session|conversation|chat|discussion|visit|work|with me|with (?:the )?(?:sw|social worker|writer|worker))`,
  '(?:not|un)? ?seen alone',
  '(?:and I|me and \\p{L}+) (?:went|walked|sat|drove|talked|spoke|played|had (?:a|some))',
  '(?:separate|private|individual|confidential) (?:conversation|chat|discussion|session|time|word|talk)',
  '(?:was|were|is) (?:alone|on (?:his|her|their) own|by (?:him|her)self)',
  '(?:not (?:at home|in|present|there|available)|absent|away|out) (?:for|during|at the time of|on|when) (?:this|the|my|our|today|I)',
  'on our own|just the two of us|with the door (?:closed|shut)',
  `(?:took|taken|collected|drove) [^.;\\n]{1,40}? (?:out )?(?:for|to) (?:a |an )?(?:drive|walk|coffee|lunch|burger|hot chocolate|milkshake|ice cream|mcdonald['’]?s|park|cafe|café|bite to eat)`,
  `(?:went|walked|drove|going) (?:out )?(?:for|to) (?:a |an )?(?:drive|walk|coffee|hot chocolate|milkshake|burger) with`,
  `${seeing}[^.;\\n]{0,50}? in (?:his|her|their) (?:own )?(?:bed ?)?room`,
  "(?:declin\\w+|refus\\w+|did(?: not|n't) (?:want|wish)|unwilling|reluctant|not willing|would(?: not|n't)) (?:to )?(?:be seen|be spoken to|speak|see|talk|engage|come (?:out|down|downstairs)|meet)(?: (?:with|to) (?:me|sw|the social worker|social worker|writer|the writer))?",
  "(?:was|were|is|has|have|had)(?: not|n't) (?:been )?(?:able to be )?(?:seen|spoken to)(?= (?:today|on this|at this|during|this|by|as|because|due|alone|for)|[.,;]|$)",
  "(?:not|n't) (?:physically )?(?:seen|been seen|spoken to)(?= (?:today|on this|at this|during|this visit|by|as|because|due|since (?:the )?last)|[.,;]|$)",
  "(?:unable|not able) to (?:see|speak (?:to|with)|be seen)|could(?: not|n't) be seen|not sighted|sighted",
]);
/** Somebody else went, and the worker stayed with the child of whom the paragraph tells. */
const leftWithWorker = anyOf([
  '(?:time|minutes|mins|chat|word|moment|session) with each(?: of (?:them|the (?:children|kids|boys|girls|bairns|weans))| child| one)?|(?:seen|saw|spoke (?:to|with)|met) each (?:child|of them) (?:alone|individually|in turn)',
  'left us (?:to it|alone|to chat|to talk)|(?:gave|giving) us (?:some |a bit of )?(?:space|time|privacy|room)',
]);
const bedroom = anyOf([
  '(?:saw|seen|see|viewed|view|viewing|looked (?:at|in|around)|checked|showed|shown|shows|visited|inspected|observed|show me)[^.;\\n]{0,50}?bed ?rooms?',
  'bed ?rooms?[^.;\\n]{0,40}?(?<![\\p{L}])(?:seen|viewed|checked|clean|tidy|messy|untidy|appropriate\\w*|observed|was|is|has|had|looked|dirty|bare|decorated|inspected|sighted|not seen)',
  'share\\w* a bed ?room|own bed ?room',
  "(?:see|saw|seen|showed me|show me|viewed|looked (?:in|at|around)) (?:his|her|their|\\p{L}+[’']s) (?:own )?room",
]);
/** The adults in these are those who were not there. */
const company =
  /\b(?:without|away from|absence|presence|earshot|while|whilst|no (?:other )?(?:adults?|parents?|carers?)|left the room|out of the room|not in the room|stepped out)\b/i;
/** 'A three bedroom house': its size, nobody's room. */
const howManyRooms = /(?:two|three|four|five|\d)[- ]bed/iu;
const activeNotSeen = /(?:has|have|had|hasn't|haven't|hadn't)(?: not)? seen/i;

export const findSeenAlone: Finder = (reading) => {
  const found: Found[] = [...left(reading)];
  for (const span of spansOf(reading.text, alone)) {
    const isActive =
      activeNotSeen.test(reading.text.slice(Math.max(0, span.start - 8), span.end)) &&
      !/alone|own|been/i.test(reading.text.slice(span.start, span.end));
    if (!isActive) found.push(...ofOneChild(reading, span, 'all-count'));
  }
  for (const span of spansOf(reading.text, bedroom)) {
    if (howManyRooms.test(reading.text.slice(Math.max(0, span.start - 6), span.end))) continue;
    const isPlural = /bed ?rooms/i.test(reading.text.slice(span.start, span.end));
    found.push(...ofOneChild(reading, span, isPlural ? 'named-only' : 'one-only'));
  }
  return found;
};

function left(reading: Reading): readonly Found[] {
  const child = reading.sentences
    .flatMap((sentence) => sentence.mentions)
    .find((one) => one.kind === 'child');
  if (!child) return [];
  const whose = child.person?.name ?? null;
  return spansOf(reading.text, leftWithWorker).map(
    (span) => ({ ...span, because: 'seen-alone', whose }) as const,
  );
}

/** Who counts: any child or children, or only one child, or only a child by name. */
type Counting = 'all-count' | 'one-only' | 'named-only';

function ofOneChild(reading: Reading, span: Span, counting: Counting): readonly Found[] {
  const sentence = sentenceAt(reading, span.start);
  if (!sentence) return [];
  const clause = clauseAt(reading, sentence, span.start);
  const scope = { start: Math.min(clause.start, span.start), end: Math.max(clause.end, span.end) };
  const near = peopleIn(sentence, scope).filter(
    (mention) =>
      mention.kind !== 'adult' ||
      mention.end <= span.start ||
      mention.start >= span.end ||
      !company.test(reading.text.slice(span.start, span.end)),
  );
  const all =
    near.length > 0 ? near : peopleIn(sentence, sentence).filter((mention) => mention.end <= span.start);
  const child = all.find((mention) => mention.kind === 'child' || mention.maybe !== null);
  const isSome = all.some((mention) => mention.kind === 'some-children');
  const isAll = all.some((mention) => mention.kind === 'all-children');
  const isAdult = all.length > 0 && !child && !isSome && !isAll;
  if (
    isAdult ||
    (isAll && !child && counting !== 'all-count') ||
    (counting === 'named-only' && child?.person == null)
  )
    return [];
  const whose = (child?.kind === 'child' ? child : child?.maybe)?.person?.name ?? null;
  return [{ ...trimmed(reading.text, scope), because: 'seen-alone', whose }];
}

function peopleIn(sentence: Sentence, span: Span): Sentence['mentions'] {
  return sentence.mentions.filter(
    (mention) =>
      mention.kind !== 'worker' &&
      mention.kind !== 'self' &&
      mention.start >= span.start &&
      mention.end <= span.end,
  );
}
