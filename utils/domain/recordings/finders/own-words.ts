/**
 * What a child said, wrote, wants or feels. An adult's words are not a child's, unless what the adult tells is
 * the child's speech. Ranges run from the speaker to the end of the sentence.
 */
import { anyOf, type Finder, type Found, nearestBefore, sentenceAt, spansOf, trimmed } from '../found';
import type { Reading, Sentence } from '../mentions';
import type { Span } from '../sentences';
import type { Token } from '../tokens';
import { feelingWords, speakVerbs, wishVerbs } from '../words/verbs';
import { quoted } from './quoted';
import { isChildVoice, ownWords, subjectOf } from './subjects';
import { voiceHeading } from './voice';

const choosing = /^(pointed|points|pointing|chose|chooses|picked|picks|selected)$/;
const feelingsTool =
  /\b(?:cards?|faces?|bears?|emojis?|feelings?|pictures?|numbers?|words?|sad|happy|angry|worried|scared|stickers?)\b/iu;
const notSpeech = new Set(
  'named signed presented opened pointed promised agreed disagreed chose answers feedback'.split(' '),
);
const beforePassive = new Set("was were been being is are be got get gets wasn't weren't isn't".split(' '));
const nounBefore =
  /^(no|any|my|our|the|some|all|other|a|an|of|new|many|these|those|more|few|several|further|school|health)$/;
const askedAbout =
  /\basked [^.;:,]{1,40}? (?:what|who|how|why|if|whether|about|where|when|which)\b[^.;:,]{0,120}[,;:]/iu;
const plainSpeech = /^(tell|say|ask|mention|disclose|report|speak|talk|share|respond|answer|reply)$/;
const auxiliary = new Set(
  "is was feels felt is's 's be been being got gets became becomes still very really a bit quite so too also".split(
    ' ',
  ),
);
const belonging =
  /\b(?:mum|dad|mummy|daddy|mother|father|nan|gran\w*|carers?|foster|home|house|here|there|living|live|placement|school|contact|brothers?|sisters?|siblings?|family|seeing|see|stay\w*|social worker|step\w*|partner|boyfriend|girlfriend|being)\b/iu;
const nouns = anyOf([
  "wishes (?:and|&) feelings|voice of the child|own words|(?:his|her|their) words|(?:his|her|their) account|version of events|verbatim|(?:his|her|their|\\p{L}+['’]s) (?:own )?(?:wish(?:es)?|views?|voice|worries|allegations?|disclosures?|hopes|point of view|viewpoint|perspective|opinion|preferences?|requests?|account|version|story|feelings?)|according to (?:him|her|them|\\p{L}+(?![’'])(?= |,))|would (?:really |also |still |not |rather |very much )*(?:like|love|prefer|rather|want|hate)|['’]d (?:really |also |rather )?(?:like|love|prefer)|rather (?:not|be|live|stay|go)|made (?:a |an )?(?:disclosure|allegation)s?|disclosures?|(?:his|her|their) biggest worry|three wishes|(?:was|is|were|been|remains) (?:\\p{L}+ )?(?:adamant|clear|certain|insistent|open|honest|vocal|explicit|firm) (?:that|about|with|in)|let slip|opened up|(?:made|makes) (?:it )?(?:very )?clear|came out with|let (?:me|us|mum|dad|staff|school) know|(?:was|is) (?:the|his|her|their) (?:answer|reply|response)|(?:the |his |her |their )(?:answer|reply|response) was|shook (?:his|her|their) head|thumbs (?:up|down)|fed up|(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten) out of (?:10|ten)|magic wand",
]);

export const findOwnWords: Finder = (reading) =>
  reading.isHeading
    ? []
    : [
        ...told(reading),
        ...reading.quotations.flatMap((quotation) => quoted(reading, quotation)),
        ...spansOf(reading.text, nouns).flatMap((span) => wished(reading, span)),
        ...reading.sentences.flatMap((sentence) => answered(reading, sentence)),
        ...voiceHeading(reading),
      ];

/** What each sentence tells, and the sentences after it that plainly go on telling it. */
function told(reading: Reading): readonly Found[] {
  let last: Found | null = null;
  return reading.sentences.flatMap((sentence) => {
    const spoken = spokenIn(reading, sentence);
    if (spoken.length === 0 && last !== null && isGoingOn(reading, sentence, last)) {
      const whole = trimmed(reading.text, sentence);
      return [{ ...whole, because: 'own-words', whose: last.whose } as const];
    }
    last = spoken.at(-1) ?? null;
    return spoken;
  });
}

/** 'He had locked the door.', 'It makes her sad.': an account that goes on without 'she said'. */
function isGoingOn(reading: Reading, sentence: Sentence, last: Found): boolean {
  const text = reading.text.slice(sentence.start, sentence.end);
  if (sentence.mentions.some((mention) => mention.kind === 'self' || mention.kind === 'worker')) return false;
  if (
    /^(?:it|this|that|then|also|and|because|sometimes|once|afterwards)\b.*\b(?:her|him|them|she|he|they)\b/iu.test(
      text,
    )
  )
    return true;
  const [first] = sentence.mentions;
  const isOwn =
    first?.kind === 'child' &&
    first.isPronoun &&
    first.start - sentence.start < 2 &&
    first.person?.name === last.whose;
  return (
    isOwn &&
    /^(?:she|he|they) (?:had|would|does(?: not|n['’]t)|did(?: not|n['’]t)|can['’]?t|cannot|is(?: not|n['’]t)|was(?: not|n['’]t)|never|always|sometimes|often|has never|just)\b/iu.test(
      text,
    )
  );
}

function spokenIn(reading: Reading, sentence: Sentence): readonly Found[] {
  return sentence.tokens.flatMap((token, at) => {
    if (!isVoice(reading, sentence, at)) return [];
    const subject = subjectOf(reading, sentence, at);
    if (subject === null || !isChildVoice(subject)) return [];
    const start =
      subject.start >= sentence.start && subject.start < token.start ? subject.start : token.start;
    return [ownWords(reading, { start, end: sentence.end }, subject)];
  });
}

/** True when the word at this place is a verb of speaking, wishing or feeling, used of its subject. */
function isVoice(reading: Reading, sentence: Sentence, at: number): boolean {
  const { word, end, isCapital, isFirst } = sentence.tokens[at] as Token;
  if (isCapital && !isFirst) return false;
  const before = sentence.tokens[at - 1]?.word ?? '';
  const next = sentence.tokens[at + 1]?.word ?? '';
  const rest = reading.text.slice(end, Math.min(sentence.end, end + 90));
  if (/^(?:hello|hi|goodbye|bye|thank|thanks|good)$/.test(next) && speakVerbs.has(word)) return false;
  if (
    /^(worries|fears|hopes|wishes|wants|claims|answers|requests|comments|reports|states|talks|feelings)$/.test(
      word,
    ) &&
    nounBefore.test(before)
  )
    return false;
  if (choosing.test(word)) return feelingsTool.test(rest);
  if (isNegation(before) && plainSpeech.test(word)) return false;
  if (feelingWords.has(word))
    return (
      (auxiliary.has(before) || at === 0) && /^(of|about|that|to|when|by|with|because|if|for)$/.test(next)
    );
  if (beforePassive.has(before) && !word.endsWith('ing'))
    return /^(worried|scared|upset|loved)$/.test(word) && /^(about|of|that|when)$/.test(next);
  if (/^(spoke|talk|talks|talked|speaks)$/.test(word)) return /^(about|of|through|openly|freely)$/.test(next);
  if (/^(likes?|liked|loves?|loved)$/.test(word))
    return /^(not|n't|doesn't|didn't|don't|never)$/.test(before) || belonging.test(rest);
  if (/^(miss|misses|missed|missing)$/.test(word))
    return (
      /^\s*(?:his|her|their|\p{Lu}|mum|dad|being|seeing|living|home|having|you|them|him)/u.test(rest) &&
      !/^\s*\S+ (?:\S+ )?(?:appointments?|session|school|lessons?|bus|medication|breakfast|review|contact|visit)/u.test(
        rest,
      )
    );
  if (/^(felt|thought|believed|thinks|feels)$/.test(word) && beforePassive.has(before)) return false;
  return (speakVerbs.has(word) && !notSpeech.has(word)) || wishVerbs.has(word);
}

function isNegation(word: string): boolean {
  return word === 'not' || word === 'never' || word.endsWith("n't");
}

/** 'When I asked Leo who lives at home, ...': what follows the question is the answer, with no verb of speaking. */
function answered(reading: Reading, sentence: Sentence): readonly Found[] {
  const text = reading.text.slice(sentence.start, sentence.end);
  const question = askedAbout.exec(text);
  if (!question) return [];
  const at = sentence.start + question.index;
  const child = sentence.mentions.find(
    (mention) => mention.start >= at && mention.end <= at + question[0].length && isChildVoice(mention),
  );
  if (!child) return [];
  return [ownWords(reading, { start: child.start, end: sentence.end }, child)];
}

function wished(reading: Reading, span: Span): readonly Found[] {
  const sentence = sentenceAt(reading, span.start);
  if (!sentence) return [];
  const inside = sentence.mentions.filter(
    (mention) => mention.kind !== 'self' && mention.start >= span.start && mention.end <= span.end,
  );
  const isNoun = !/would|['’]d |rather/iu.test(reading.text.slice(span.start, span.end));
  const subject =
    inside.find((mention) => mention.isPossessive) ??
    inside.find((mention) => mention.kind !== 'adult') ??
    nearestBefore(sentence, span.start) ??
    (isNoun ? sentence.mentions.find((one) => one.kind === 'child') : sentence.before);
  if (!subject || !isChildVoice(subject)) return [];
  const start = Math.min(span.start, Math.max(subject.start, sentence.start));
  return [ownWords(reading, { start, end: sentence.end }, subject)];
}
