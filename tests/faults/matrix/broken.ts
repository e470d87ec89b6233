/**
 * What no fault may bring a run to, whatever it does otherwise: the protocol's I1 to I4, I6, I7 and I9 asked of the notes
 * that the server holds, of what was sent to it, and of the words on the children.
 */
import { draftOf, essence } from '../../e2e/records';
import { copiesOn, type Ground, postsOf } from '../ground';

/** @returns each broken rule in words; none is right */
export function brokenBy(ground: Ground, words: readonly string[], outboxBefore: number): string[] {
  const { world } = ground.setting.standIn;
  const children = [ground.first, ground.second];
  const said: string[] = [];
  const alike = world.notes.filter(
    ({ title, id }) => title === ground.source.title && id !== ground.source.id,
  );
  for (const note of alike) {
    if (!children.some(({ id }) => id === note.personId)) said.push(`I2: a note on ${note.personId}`);
    if (note.state !== 'Draft') said.push(`I7: the note on ${note.personId} is ${note.state}`);
  }
  for (const [at, child] of children.entries()) {
    const copies = copiesOn(ground, child);
    const word = words[at] ?? '';
    if (copies.length > 1) said.push(`I1: ${copies.length} notes on ${child.id}`);
    if (/Not saved|Not started/.test(word) && copies.length > 0)
      said.push(`I3: '${word}', and a note is there`);
    if (!word.includes('Verified')) continue;
    if (copies.length !== 1) said.push(`I3: 'Verified', and ${copies.length} notes`);
    const isEqual = copies.every((note) => same(essence(note), draftOf(ground.source)));
    if (!isEqual && !word.includes('differences')) said.push(`I6: 'Verified', and not the text`);
  }
  const posts = postsOf(ground);
  if (posts.length > children.length) said.push(`I4: ${posts.length} presses for two children`);
  for (const path of posts) if (path !== '/case-notes') said.push(`I7: ${path} was sent`);
  if (world.outbox.length > outboxBefore) said.push('I7: something was sent out');
  return said;
}

const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
