/**
 * The case notes that made-up records hold at the start: long enough, and with enough that belongs to one
 * child only, to be worth copying with care. Invented text; it must never quote a real recording.
 */
import type { Day, Id, Person, SeedNote } from './model';
import type { SeededRandom } from './seeded-random';

interface SourceNoteParts {
  readonly id: Id;
  readonly child: Person;
  readonly others: readonly Person[];
  readonly random: SeededRandom;
}

const visitDays: readonly Day[] = ['2026-02-17', '2026-02-19', '2026-02-23', '2026-02-25', '2026-02-26'];
const rooms = ['kitchen', 'front room', 'dining room'] as const;

/** A complete home visit with shared paragraphs and some that are about this child alone. */
export function sourceNote({ id, child, others, random }: SourceNoteParts): SeedNote {
  const [subject, object, possessive] = pronounForms(child);
  const carer = others.find((person) => person.context === 'Adult')?.name ?? 'The carer';
  const siblings = others
    .filter((person) => person.context === 'Child' && !person.unborn)
    .map((person) => person.firstName);
  const together = siblings.length > 0 ? `${child.firstName}, ${siblings.join(', ')}` : child.firstName;
  const paragraphs = [
    `<p>Announced home visit. I met ${escapeText(carer)} in the ${random.pick(rooms)}. The home was warm and tidy and there was food in the fridge.</p>`,
    `<p>Present: ${escapeText(together)} and ${escapeText(carer)}.</p>`,
    '<h3>What is going well</h3>',
    '<ul><li>Bedtime is now at the <strong>same time</strong> each night.</li><li>School attendance has improved since half-term.</li></ul>',
    `<p>I saw ${escapeText(child.firstName)} alone in ${possessive} bedroom. ${capital(subject)} said, “I like it better when it is quiet.”</p>`,
    `<p>${escapeText(child.firstName)} has an appointment with the asthma nurse on 12/03/2026; ${escapeText(carer)} will take ${object}.</p>`,
    '<h3>Next steps</h3>',
    '<ol><li>Family support worker to visit weekly.</li><li>Next visit in <em>ten working days</em>.</li></ol>',
  ];
  return {
    id,
    personId: child.id,
    type: 'Home Visit',
    title: `Home visit to the family, ${random.pick(['announced', 'planned', 'arranged'])}`,
    contactOn: random.pick(visitDays),
    bodyHtml: paragraphs.join('\n'),
    state: 'Complete',
    significantEvent: random.between(0, 1) === 1,
    // Always set: that they are never carried over to another child's draft is a promise tests hold.
    alertRecipients: ['thalden'],
    sendText: true,
    copyOf: null,
  };
}

export function olderNote({ id, child, random }: Omit<SourceNoteParts, 'others'>): SeedNote {
  return {
    id,
    personId: child.id,
    type: 'Telephone Contact',
    title: `Call from ${random.pick(['school', 'the health visitor', 'the nursery'])}`,
    contactOn: '2026-01-14',
    bodyHtml: `<p>Call about ${escapeText(child.firstName)}’s attendance. No concerns were raised.</p>`,
    state: 'Complete',
    significantEvent: false,
    alertRecipients: [],
    sendText: false,
    copyOf: null,
  };
}

function pronounForms(person: Person): readonly [string, string, string] {
  if (person.pronouns.startsWith('she')) return ['she', 'her', 'her'];
  if (person.pronouns.startsWith('he')) return ['he', 'him', 'his'];
  return ['they', 'them', 'their'];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
