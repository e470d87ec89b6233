/**
 * Relationship labels to kinds of sibling, and relationship rows to siblings and other people. Labels are a
 * council's own words: an unknown label is 'not-a-sibling', and this must never guess one into a sibling.
 * Nothing here opens a sibling's record: all of it comes from the source child's own screens.
 */
import type { Day } from './day';
import type { Identity, NotAvailable, OtherPerson, Sibling } from './people';

export type SiblingKind =
  | 'full'
  | 'half'
  | 'step'
  | 'foster'
  | 'adoptive'
  | 'unborn'
  | 'unspecified'
  | 'not-a-sibling';

/** One relationship row as the source child's record shows it; days are already read, blanks are null. */
export interface RelationshipRow {
  readonly relationship: string;
  readonly name: string;
  readonly knownAs: string | null;
  readonly id: string | null;
  readonly dateOfBirth: Day | null;
  readonly pronouns: string | null;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
  readonly notes: string | null;
}

/** One membership of one Mosaic group, as the source child's groups screen shows it. */
export interface GroupRow {
  readonly group: string;
  readonly member: string;
  readonly memberId: string | null;
  readonly joinedOn: Day | null;
  readonly leftOn: Day | null;
  readonly allowsNotes: boolean;
}

export interface FamilyContext {
  readonly about: Identity & { readonly knownAs?: string };
  readonly groups: readonly GroupRow[];
  /** The council's own labels → kinds; see siblingKind. */
  readonly words?: Readonly<Record<string, SiblingKind>>;
  readonly today: Day;
}

const siblingWords = new Set(['brother', 'sister']);
const anySibling = new Set(['sibling', 'sib', 'twin']);
const fillers = new Set([
  'full',
  'maternal',
  'paternal',
  'biological',
  'birth',
  'older',
  'younger',
  'elder',
  'eldest',
  'youngest',
  'big',
  'little',
  'same',
  'parents',
]);
const misspelt: Readonly<Record<string, string>> = {
  sibiling: 'sibling',
  sibbling: 'sibling',
  silbling: 'sibling',
  sibing: 'sibling',
  siblling: 'sibling',
  sybling: 'sibling',
  silbing: 'sibling',
  siblng: 'sibling',
  bother: 'brother',
  brothr: 'brother',
  borther: 'brother',
  sisiter: 'sister',
  siter: 'sister',
  adopted: 'adoptive',
  adopting: 'adoptive',
  adoption: 'adoptive',
  fostered: 'foster',
  fostering: 'foster',
};
const joined = /^(half|step|foster|adoptive|adopted|twin)(sibling|brother|sister)s?$/;

/** Lower case, one kind of hyphen, single spaces, no trailing punctuation: how label maps are keyed. */
function labelKey(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?: ?/g, ' : ')
    .trim()
    .replace(/[.;,]+$/, '');
}

/**
 * The kind of sibling that a relationship label stands for. `words` holds a council's labels, matched after
 * labelKey, and wins. Otherwise every word on both sides must be one that sibling labels use.
 * 'Sibling : Sibling' says nothing about parents and is 'unspecified'; a Brother or Sister pair is 'full'.
 */
export function siblingKind(label: string, words: Readonly<Record<string, SiblingKind>> = {}): SiblingKind {
  const normal = labelKey(label);
  for (const [key, kind] of Object.entries(words)) {
    if (labelKey(key) === normal) return kind;
  }
  const sides = normal.replace(/^is (the |a )?(.*) (of|to)$/, '$2').split(' : ');
  if (sides.length > 2) return 'not-a-sibling';
  const heard = sides.map(hearSide);
  if (!heard.some((side) => side.isSibling) || heard.some((side) => side.isOther)) return 'not-a-sibling';
  const all = new Set(heard.flatMap((side) => side.words));
  for (const kind of ['unborn', 'adoptive', 'foster', 'step', 'half'] as const) {
    if (all.has(kind)) return kind;
  }
  if (all.has('full') || all.has('twin')) return 'full';
  return [...all].some((word) => siblingWords.has(word)) ? 'full' : 'unspecified';
}

interface Side {
  readonly words: readonly string[];
  readonly isSibling: boolean;
  readonly isOther: boolean;
}

function hearSide(side: string): Side {
  const words = side
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const parts = joined.exec(word);
      return parts ? [parts[1] as string, parts[2] as string] : [word];
    })
    .map((word) => misspelt[word] ?? word)
    .map((word) =>
      /^(sibling|brother|sister|twin)s$/.test(word) ? word.slice(0, -1) : (misspelt[word] ?? word),
    );
  if (/^unborn (child|baby)$/.test(words.join(' ')))
    return { words: ['unborn'], isSibling: false, isOther: false };
  const kinds = new Set(['half', 'step', 'foster', 'adoptive', 'unborn']);
  const isSibling = words.some((word) => siblingWords.has(word) || anySibling.has(word));
  const isOther =
    !isSibling ||
    words.some(
      (word) => !siblingWords.has(word) && !anySibling.has(word) && !kinds.has(word) && !fillers.has(word),
    );
  return { words, isSibling, isOther };
}

/**
 * Sorts the source child's relationship rows into siblings and other people.
 *
 * `OtherPerson.alsoKnownTo` holds a sibling's id only where the source child's own record shows it: a parent
 * of the source child is a parent of a *full* sibling; and a current member of a group is known to the siblings
 * who are current members of the same group. Half, step, foster and unspecified siblings may have other
 * parents, so parents are not assumed known to them. Groups named as duplicates or not for use do not count.
 */
export function siblingsFrom(
  rows: readonly RelationshipRow[],
  context: FamilyContext,
): { readonly siblings: readonly Sibling[]; readonly others: readonly OtherPerson[] } {
  const ranked = rows.map((row) => ({ row, kind: siblingKind(row.relationship, context.words) }));
  const siblingRows = ranked.filter((one) => one.kind !== 'not-a-sibling');
  const firstNames = [context.about, ...siblingRows.map((one) => one.row)].map((person) =>
    firstNamesOf(person),
  );
  const siblings = siblingRows.map(({ row, kind }, index) => {
    const own = firstNames[index + 1] ?? [];
    const isShared = firstNames.some(
      (names, other) => other !== index + 1 && names.some((name) => own.includes(name)),
    );
    return siblingOf(row, kind as Sibling['kind'], isShared, context.today);
  });
  const otherRows = ranked.filter((one) => one.kind === 'not-a-sibling').map((one) => one.row);
  const others = otherRows.map((row) => otherOf(row, siblings, context));
  return { siblings, others: [...others, ...groupOnly(rows, siblings, context)] };
}

function siblingOf(row: RelationshipRow, kind: Sibling['kind'], isShared: boolean, today: Day): Sibling {
  const isEnded = row.endedOn !== null && row.endedOn <= today;
  return {
    id: presentOr(row.id),
    name: row.name.trim(),
    dateOfBirth: row.dateOfBirth,
    label: row.relationship.trim(),
    kind,
    endedOn: row.endedOn,
    notAvailable: notAvailable(row, kind),
    caution: isEnded ? 'ended' : isShared ? 'same-first-name' : kind === 'adoptive' ? 'adoptive' : null,
    ...optional(row),
  };
}

function notAvailable(row: RelationshipRow, kind: SiblingKind): NotAvailable | null {
  const said = `${row.name} ${row.notes ?? ''}`;
  if (/\brestricted\b/i.test(said)) return 'restricted';
  if (kind === 'unborn' || /^unborn\b/i.test(row.name.trim())) return 'unborn';
  if (presentOr(row.id) === null) return 'no-record';
  return /\b(moved|placed) for adoption\b|\badoption order\b/i.test(said) ? 'moved-for-adoption' : null;
}

function otherOf(row: RelationshipRow, siblings: readonly Sibling[], context: FamilyContext): OtherPerson {
  const shared = new Set(
    isParent(row.relationship) ? siblings.filter((one) => one.kind === 'full').map((one) => one.id) : [],
  );
  for (const id of groupMates({ name: row.name, id: row.id }, context)) shared.add(id);
  return {
    name: row.name.trim(),
    ...(row.dateOfBirth === null ? {} : { dateOfBirth: row.dateOfBirth }),
    ...optional(row),
    relation: row.relationship.trim(),
    alsoKnownTo: siblings.flatMap((one) => (one.id !== null && shared.has(one.id) ? [one.id] : [])),
  };
}

/** People of the source child's groups who have no relationship row: workers and others, by the group's name. */
function groupOnly(
  rows: readonly RelationshipRow[],
  siblings: readonly Sibling[],
  context: FamilyContext,
): OtherPerson[] {
  const known = [context.about, ...rows];
  const found = new Map<string, GroupRow>();
  for (const row of currentRows(context)) {
    const isKnown = known.some((person) => isSame(person, { name: row.member, id: row.memberId }));
    if (!isKnown && row.member.trim() !== '') found.set(row.memberId ?? row.member, row);
  }
  return [...found.values()].map((row) => {
    const mates = groupMates({ name: row.member, id: row.memberId }, context);
    const ids = siblings.flatMap((one) => (one.id !== null && mates.has(one.id) ? [one.id] : []));
    return { name: row.member.trim(), relation: row.group.trim(), alsoKnownTo: ids };
  });
}

function groupMates(
  person: { name: string; id: string | null },
  context: FamilyContext,
): ReadonlySet<string> {
  const current = currentRows(context);
  const groups = new Set(
    current.filter((row) => isSame({ name: row.member, id: row.memberId }, person)).map((row) => row.group),
  );
  return new Set(
    current.flatMap((row) => (groups.has(row.group) && row.memberId !== null ? [row.memberId] : [])),
  );
}

function currentRows({ groups, today }: FamilyContext): readonly GroupRow[] {
  return groups.filter((row) => (row.leftOn === null || row.leftOn > today) && isForUse(row.group));
}

/** Groups named as duplicates or not for use stay in Mosaic; nothing may be made of them. */
export function isForUse(groupName: string): boolean {
  return !/\b(duplicate|do not use)\b/i.test(groupName);
}

/** The same person by id where both have one; by the whole name only where either has none. */
function isSame(
  one: { name: string; id: string | null },
  other: { name: string; id: string | null },
): boolean {
  if (presentOr(one.id) !== null && presentOr(other.id) !== null) return one.id === other.id;
  return labelKey(one.name) === labelKey(other.name);
}

function isParent(label: string): boolean {
  const sides = labelKey(label)
    .replace(/^is (the |a )?(.*) (of|to)$/, '$2')
    .split(' : ');
  return sides.some((side) => /^(birth |biological |natural )?(mother|father|mum|dad)$/.test(side));
}

function firstNamesOf(person: {
  readonly name: string;
  readonly knownAs?: string | null;
}): readonly string[] {
  const first = person.name.includes(',') ? (person.name.split(',')[1] ?? '') : person.name;
  return [first, person.knownAs ?? '']
    .map((name) => labelKey(name).split(' ')[0] ?? '')
    .filter((name) => name !== '');
}

function optional(row: RelationshipRow): { knownAs?: string; pronouns?: string } {
  const knownAs = presentOr(row.knownAs);
  const pronouns = presentOr(row.pronouns);
  return { ...(knownAs === null ? {} : { knownAs }), ...(pronouns === null ? {} : { pronouns }) };
}

function presentOr(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}
