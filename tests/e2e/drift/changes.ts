/**
 * What a Mosaic release may do to a page: kinds of change, each for one target. They run in the page before
 * anything reads it, on the stand-in's own mark-up. Nothing here knows what Tessera makes of them.
 */
import { type SeededRandom, seededRandom } from '../../people/seeded-random';

type Where = 'form' | 'list' | 'note';

interface Kind {
  readonly kind: string;
  /** What a message has to name where the change is not harmless; null where it must be. */
  readonly named: ((target: string) => string) | null;
  readonly where: Where;
  /** How many of the targets are drawn. */
  readonly count: number;
  readonly targets: readonly string[];
  /** Sent to the page as text: it may use its argument and the document only. */
  readonly change: (target: string) => void;
}

export interface Change {
  readonly kind: string;
  readonly where: Where;
  readonly target: string;
  /** What the message must hold; null for a change after which a copy must succeed. */
  readonly named: string | null;
  readonly script: string;
}

const labels: Readonly<Record<string, string>> = {
  noteType: 'Note type',
  note_type: 'Note type',
  noteTitle: 'Title',
  title: 'Title',
  contactDate: 'Contact date',
  alertRecipients: 'Alert recipients',
  details: 'Details',
  significantEvent: 'Significant event',
  significant_event: 'Significant event',
  sendText: 'Send as text message',
};

/** The words beside the first of the fields that a target names. */
const labelOf = (target: string) => `‘${labels[target.split(' ')[0] ?? '']}’`;

const fields = ['noteType', 'noteTitle', 'contactDate', 'alertRecipients'] as const;

const kinds: readonly Kind[] = [
  {
    kind: 'renamed label',
    named: labelOf,
    where: 'form',
    count: 3,
    targets: ['noteType', 'noteTitle', 'contactDate', 'alertRecipients', 'details'],
    change(id) {
      const label = document.querySelector(`label[for=${id}], #${id}Label`);
      if (label) label.textContent = 'Words of the next release';
    },
  },
  {
    kind: 'moved field',
    named: labelOf,
    where: 'form',
    count: 2,
    targets: fields,
    change(id) {
      const field = document.getElementById(id)?.closest('.mx-field');
      if (field) document.querySelector('#noteForm .mx-actions')?.before(field);
    },
  },
  {
    kind: 'second Save button',
    named: () => '‘Save’',
    where: 'form',
    count: 2,
    targets: ['prepend', 'append'],
    change(place) {
      const button = document.createElement('button');
      button.textContent = 'Save';
      document.getElementById('noteForm')?.[place as 'append'](button);
    },
  },
  {
    kind: 'labels changed round',
    named: labelOf,
    where: 'form',
    count: 2,
    targets: ['noteTitle contactDate', 'noteTitle details', 'significantEvent sendText'],
    change(pair) {
      const [one, other] = pair.split(' ').map((id) => {
        const label = document.querySelector(`label[for=${id}], #${id}Label`);
        return [...(label?.childNodes ?? [])].find((node) => node.nodeType === 3 && node.textContent?.trim());
      });
      if (!one || !other) return;
      const words = one.textContent;
      one.textContent = other.textContent;
      other.textContent = words;
    },
  },
  {
    kind: 'what is sent changed round',
    named: labelOf,
    where: 'form',
    count: 2,
    targets: ['title contact_on', 'title note_type', 'significant_event send_text'],
    change(pair) {
      const [one, other] = pair.split(' ').map((name) => document.querySelector(`#noteForm [name=${name}]`));
      const name = one?.getAttribute('name') ?? '';
      one?.setAttribute('name', other?.getAttribute('name') ?? '');
      other?.setAttribute('name', name);
    },
  },
  {
    kind: 'label of another control',
    named: labelOf,
    where: 'form',
    count: 3,
    targets: [
      'noteTitle contactDate',
      'contactDate noteTitle',
      'alertRecipients noteType',
      'sendText noteTitle',
    ],
    change(pair) {
      const [from, to] = pair.split(' ');
      document.querySelector(`label[for=${from}]`)?.setAttribute('for', to ?? '');
    },
  },
  {
    kind: 'new wrapper',
    named: null,
    where: 'form',
    count: 3,
    targets: ['section', 'div', 'fieldset', 'article'],
    change(tag) {
      for (const field of document.querySelectorAll('#noteForm .mx-field, .mx-personbar, .mx-actions')) {
        const wrapper = document.createElement(tag);
        field.replaceWith(wrapper);
        wrapper.append(field);
      }
    },
  },
  {
    kind: 'changed ids',
    named: null,
    where: 'form',
    count: 3,
    targets: ['ctl00_', 'x9-', 'f_77_'],
    change(prefix) {
      for (const node of document.querySelectorAll('[id], [for], [aria-labelledby]')) {
        for (const name of ['id', 'for', 'aria-labelledby']) {
          const value = node.getAttribute(name);
          if (value) node.setAttribute(name, prefix + value);
        }
      }
    },
  },
  {
    kind: 'Delete where Save was',
    named: () => '‘Save’',
    where: 'form',
    count: 2,
    targets: ['words', 'said as Save'],
    change(how) {
      const button = document.querySelector<HTMLButtonElement>('#noteForm button[value=Save]');
      if (!button) return;
      button.textContent = 'Delete';
      button.value = 'Delete';
      if (how !== 'words') button.setAttribute('aria-label', 'Save');
    },
  },
  {
    kind: 'words on the button',
    named: () => '‘Save’',
    where: 'form',
    count: 2,
    targets: ['Save and send', 'Store', 'Save and finish'],
    change(words) {
      const button = document.querySelector('#noteForm button[value=Save]');
      if (button) button.textContent = words;
    },
  },
  {
    kind: 'hidden duplicate',
    named: labelOf,
    where: 'form',
    count: 2,
    targets: ['noteTitle', 'contactDate', 'noteType'],
    change(id) {
      const field = document.getElementById(id)?.closest('.mx-field');
      const twin = field?.cloneNode(true) as HTMLElement | undefined;
      if (!field || !twin) return;
      for (const node of twin.querySelectorAll('[name]')) node.removeAttribute('name');
      twin.style.display = 'none';
      field.before(twin);
    },
  },
  {
    kind: 'second field of that name',
    named: labelOf,
    where: 'form',
    count: 1,
    targets: ['noteTitle', 'contactDate'],
    change(id) {
      const field = document.getElementById(id)?.closest('.mx-field');
      field?.after(field.cloneNode(true));
    },
  },
  {
    kind: 'another kind of control',
    named: labelOf,
    where: 'form',
    count: 1,
    targets: ['noteTitle', 'contactDate'],
    change(id) {
      const input = document.getElementById(id);
      const area = document.createElement('textarea');
      area.id = id;
      area.name = input?.getAttribute('name') ?? '';
      input?.replaceWith(area);
    },
  },
  {
    kind: 'field that cannot be typed in',
    named: labelOf,
    where: 'form',
    count: 1,
    targets: ['noteTitle', 'contactDate'],
    change: (id) => document.getElementById(id)?.setAttribute('readonly', ''),
  },
  {
    kind: 'marker gone',
    named: () => 'the screen ‘New case note’',
    where: 'form',
    count: 1,
    targets: ['h1'],
    change: (tag) => document.querySelector(tag)?.remove(),
  },
  {
    kind: 'marker renamed',
    named: () => 'the screen ‘Case notes’',
    where: 'list',
    count: 1,
    targets: ['h1'],
    change(tag) {
      const heading = document.querySelector(tag);
      if (heading) heading.textContent = 'All case notes';
    },
  },
  {
    kind: 'who it is about changed round',
    named: () => 'a page showed another child',
    where: 'list',
    count: 2,
    targets: ['0 2', '1 2', '0 1'],
    change(pair) {
      const values = document.querySelectorAll('.mx-personbar dd');
      const [one, other] = pair.split(' ').map((at) => values[Number(at)]);
      const words = one?.textContent ?? '';
      if (one) one.textContent = other?.textContent ?? '';
      if (other) other.textContent = words;
    },
  },
  {
    kind: 'rows in another order',
    named: null,
    where: 'list',
    count: 1,
    targets: ['tbody'],
    change(tag) {
      const body = document.querySelector(`.mx-grid ${tag}`);
      body?.append(...[...body.children].reverse());
    },
  },
  {
    kind: 'columns in another order',
    named: () => '‘Case notes’',
    where: 'list',
    count: 1,
    targets: ['.mx-grid tr'],
    change(rows) {
      for (const row of document.querySelectorAll(rows)) row.append(row.firstElementChild ?? '');
    },
  },
  {
    kind: 'headings over other columns',
    named: () => '‘Case notes’',
    where: 'list',
    count: 1,
    targets: ['.mx-grid thead tr'],
    change(row) {
      const heads = document.querySelector(row);
      heads?.append(heads.firstElementChild ?? '');
    },
  },
  {
    kind: 'link to another record',
    named: () => 'a page showed another child',
    where: 'list',
    count: 1,
    targets: ['/person/7/case-notes/new'],
    change(address) {
      for (const link of document.querySelectorAll('.mx-pane a'))
        if (link.textContent === 'Add case note') link.setAttribute('href', address);
    },
  },
  {
    kind: 'terms changed round',
    named: (pair) => `‘${pair.split(',')[0]}’`,
    where: 'note',
    count: 2,
    targets: ['Title,Note type', 'Title,Access', 'Contact date,State'],
    change(pair) {
      const terms = [...document.querySelectorAll('.mx-pane dt')];
      const [one, other] = pair.split(',').map((words) => terms.find((term) => term.textContent === words));
      const words = one?.textContent ?? '';
      if (one) one.textContent = other?.textContent ?? '';
      if (other) other.textContent = words;
    },
  },
  {
    kind: 'another style of page',
    named: null,
    where: 'note',
    count: 1,
    targets: ['mx-r26'],
    change(name) {
      for (const node of document.querySelectorAll('body, main, h1, dl')) node.className = name;
    },
  },
];

const paths: Record<Where, string> = {
  form: '/case-notes/new$',
  list: '/case-notes$',
  note: '^/case-note/[^/]+$',
};

/** The same changes for the same seed. */
export function changesOf(seed: number): Change[] {
  const random: SeededRandom = seededRandom(seed);
  return kinds.flatMap(({ kind, named, where, count, targets, change }) =>
    drawn(random, targets, count).map((target) => ({
      kind,
      where,
      target,
      named: named?.(target) ?? null,
      script: scriptOf(paths[where], change, target),
    })),
  );
}

function drawn(random: SeededRandom, targets: readonly string[], count: number): string[] {
  const left = [...targets];
  return Array.from({ length: count }, () => {
    const one = random.pick(left);
    left.splice(left.indexOf(one), 1);
    return one;
  });
}

/** Each value and list under the words that stood beside it before the change: what it truly is. */
function markTruth(): void {
  for (const term of document.querySelectorAll('dt'))
    term.nextElementSibling?.setAttribute('data-truth', term.textContent ?? '');
  for (const node of document.querySelectorAll('caption, .mx-notebody, .mx-pane a'))
    node.setAttribute('data-truth', node.tagName === 'DIV' ? 'body' : (node.textContent ?? ''));
}

/** Before the page's own end of loading, so that nothing has read it yet. */
function scriptOf(path: string, change: Kind['change'], target: string): string {
  const body = change.toString().replace(/^change/, 'function');
  return `document.addEventListener('readystatechange', () => {
    if (!new RegExp(${JSON.stringify(path)}).test(location.pathname)) return;
    (${markTruth.toString()})();
    (${body})(${JSON.stringify(target)});
  }, { once: true });`;
}
