/**
 * The words of an invitation, as data that a council may put its own way. `{…}` stands for a value and nothing else:
 * no expression, no condition. A wording that lacks what a recipient needs to know is refused.
 */
import * as z from 'zod/mini';

/** What may stand in braces. */
export const blanks = [
  'recipient',
  'child',
  'when',
  'place',
  'link',
  'part',
  'asked',
  'reply',
  'sender',
] as const;
export type Blank = (typeof blanks)[number];

const known: ReadonlySet<string> = new Set(blanks);
const text = z.string().check(
  z.minLength(1),
  z.maxLength(4_000),
  z.refine(
    (words) => [...words.matchAll(/\{(.*?)\}/g)].every(([, name = '']) => known.has(name)),
    `Only ${blanks.map((name) => `{${name}}`).join(', ')} are filled in.`,
  ),
);

export const wordingSchema = z.strictObject({
  neutralSubject: z.string().check(z.minLength(2), z.maxLength(80)),
  invitation: text.check(
    z.refine(
      (words) => ['{child}', '{when}', '{asked}'].every((blank) => words.includes(blank)),
      'The invitation has to hold {child}, {when} and {asked}.',
    ),
  ),
  /** To the child, who is asked in words of their own. */
  toTheChild: text,
  /** What a recipient is asked for, by how they take part. */
  asked: z.strictObject({
    attend: text,
    'send-views': text,
    report: text,
    informed: text,
  }),
  place: text,
  online: text,
  part: text,
});
export type Wording = z.output<typeof wordingSchema>;

export const seedWording: Wording = {
  neutralSubject: 'Review meeting',
  invitation: `Dear {recipient},

There will be a review meeting for {child} {when}.
{place}
{link}
{part}
{asked}

If something should be known before the meeting, or there is anybody you would rather not meet there, please say so to {reply}.

Yours sincerely,
{sender}`,
  toTheChild: `Dear {recipient},

Your review is {when}. It is your meeting: it is about how things are going for you and what should happen next.
{place}
{link}
{part}
You can come for all of it or for part of it, bring somebody, or say what you think in another way. If you would like to talk about it first, or want something about it changed, please tell {reply}.

{sender}`,
  asked: {
    attend: 'Will you please come, and tell {reply} whether you can?',
    'send-views':
      'You are asked to send your views to {reply} beforehand. They will be heard at the meeting.',
    report: 'You are asked to send a short report to {reply} at least three working days beforehand.',
    informed: 'This is to let you know. You need not come or answer.',
  },
  place: 'It will be held at {place}.',
  online: 'You can join at {link}.',
  part: 'You are asked to {part}.',
};

/** Fills the blanks; a line whose blanks are all empty goes, so that nobody reads 'It will be held at .' */
export function fillIn(template: string, values: Readonly<Record<Blank, string>>): string {
  const lines = template.split('\n').flatMap((line) => {
    const names = [...line.matchAll(/\{(.*?)\}/g)].map(([, name = '']) => name as Blank);
    if (names.length > 0 && names.every((name) => values[name] === '')) return [];
    return [line.replace(/\{(.*?)\}/g, (_whole, name: Blank) => values[name])];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
