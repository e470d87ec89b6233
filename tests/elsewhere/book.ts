/**
 * What Hearthbook holds: a few made-up people, how they are related, and the entries about them. It knows no page.
 */
export interface Member {
  readonly no: string;
  readonly name: string;
  /** As the pages show it. */
  readonly born: string;
}

export interface Entry {
  readonly no: string;
  readonly of: string;
  readonly sort: string;
  readonly heading: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly text: string;
  readonly state: 'Unfinished' | 'Signed off';
  readonly by: string;
  readonly told: readonly string[];
  readonly texts: boolean;
  readonly marked: boolean;
}

export const sorts = ['Doorstep visit', 'Telephone', 'Letter'] as const;
export const worker = 'Marit Solberg';

export const members: readonly Member[] = [
  { no: 'HB-3071X', name: 'Tilly Marsham', born: '04/05/2015' },
  { no: 'HB-3072K', name: 'Owen Marsham', born: '19/11/2017' },
  { no: 'HB-3073D', name: 'Jo Marsham', born: '23/01/1988' },
];

const [tilly, owen, jo] = members as [Member, Member, Member];

/** Of the first to the second. */
const ties: readonly (readonly [of: Member, to: Member, is: string])[] = [
  [tilly, owen, 'Brother'],
  [owen, tilly, 'Sister'],
  [tilly, jo, 'Mother'],
  [owen, jo, 'Mother'],
  [jo, tilly, 'Daughter'],
  [jo, owen, 'Son'],
];

export interface Book {
  readonly entries: Entry[];
  memberOf(no: string): Member | undefined;
  tiesOf(no: string): readonly { readonly to: Member; readonly is: string }[];
  entriesOf(no: string): readonly Entry[];
  add(entry: Omit<Entry, 'no' | 'by' | 'state'>, state: Entry['state']): Entry;
}

export function openBook(): Book {
  const entries: Entry[] = [];
  const book: Book = {
    entries,
    memberOf: (no) => members.find((member) => member.no === no),
    tiesOf: (no) => ties.flatMap(([of, to, is]) => (of.no === no ? [{ to, is }] : [])),
    entriesOf: (no) => entries.filter(({ of }) => of === no),
    add(entry, state) {
      const made = { ...entry, no: `E-${entries.length + 51}Q`, by: worker, state };
      entries.push(made);
      return made;
    },
  };
  const usual = { told: [], texts: false, marked: false } as const;
  const text = '<p>The kitchen was warm.</p><p>Breakfast was on the table.</p>';
  book.add(
    { ...usual, of: tilly.no, sort: 'Doorstep visit', heading: 'Morning call', on: '2026-02-12', text },
    'Signed off',
  );
  book.add(
    {
      ...usual,
      of: owen.no,
      sort: 'Letter',
      heading: 'School report',
      on: '2026-01-20',
      text: '<p>Read.</p>',
    },
    'Signed off',
  );
  return book;
}
