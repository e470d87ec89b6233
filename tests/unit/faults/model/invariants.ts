/** What must hold after every run, whatever struck it: I1 to I7 and I10 of the copy protocol, on the server's own notes. */
import type { Ended } from './run';
import { children } from './run';

/** Words for each broken rule; none where all hold. */
export function broken({ world, words, settled, reached, again }: Ended): string[] {
  const faults: string[] = [];
  const rule = (holds: boolean, said: string) => {
    if (!holds) faults.push(said);
  };
  const isOurs = new Set(children.map(({ id }) => id));
  const resent = reached.filter((fault) => fault === 'sent twice by the browser').length;
  for (const { id } of children) {
    const notes = world.notes.filter(({ childId }) => childId === id);
    const word = words.get(id) ?? null;
    rule(notes.length <= 1 || resent > 0, `I1: ${notes.length} notes on ${id}`);
    rule(
      notes.length <= 1 || word === 'duplicate' || word === 'check',
      `I1: ${notes.length} notes on ${id}, called ${word}`,
    );
    rule(word !== 'verified' || notes.length === 1, `I3: ${id} verified with ${notes.length} notes`);
    rule(word !== 'not-saved' || notes.length === 0, `I3: ${id} not saved with ${notes.length} notes`);
    rule(word !== 'not-started' || notes.length === 0, `I3: ${id} not started with ${notes.length} notes`);
    const [note] = notes;
    if (note && word === 'verified')
      rule(
        !reached.includes('text altered') || /was in\.$/.test(note.body[0]?.text ?? ''),
        `I6: ${id} verified with another text`,
      );
    const own = settled.get(id);
    if (own?.verdict === 'verified-with-differences')
      rule(own.differences.length > 0, `I6: ${id} differs in nothing`);
    rule(notes.length === 0 || word !== null, `I3: a note on ${id} and no word on it`);
  }
  rule(
    world.notes.slice(1).every(({ childId }) => isOurs.has(childId)),
    'I2: a note on somebody else',
  );
  const intents = world.presses.map(({ intentId }) => intentId);
  rule(new Set(intents).size === intents.length, 'I4: one intent pressed twice');
  rule(
    new Set(world.presses.map(({ childId }) => childId)).size === world.presses.length,
    'I4: a child pressed twice and nobody asked for it',
  );
  rule(
    world.presses.every(({ isIntended }) => isIntended),
    'I5: a press before its intent',
  );
  rule(
    again.journal[0] === again.journal[1],
    `I10: a second recovery wrote ${again.journal[1] - again.journal[0]} entries`,
  );
  rule(again.presses[0] === again.presses[1], 'I10: a second recovery pressed');
  return faults;
}
