/**
 * The page's side of pointing: hears Tessera's setup page, and nobody else, and answers what it asks. It sends
 * nothing by itself, keeps nothing, and opens and presses nothing.
 */
import type { Takes } from '../../domain/profile/making/takes';
import type { Tried } from '../../messaging/pointed';
import { type Pointing, pointingSchema, type ThingToTry } from '../../messaging/pointing';
import { framesStand } from '../../mosaic/frames';
import { locate, locateOne, matchesOf, wordsOf } from '../../mosaic/locate';
import { describe } from '../../mosaic/pointed-at';
import { locateRows } from '../../mosaic/rows';
import { targetOf } from '../../mosaic/target';
import { browser, isOwnPage } from '../../platform/browser';
import { sleep } from '../../platform/clock';
import { makePicker } from './picker';

/** Put into a page once more, as after each press on the setup page, the script must not answer twice. */
const mark = Symbol.for('tessera.pointing');

export function answerPointing(): void {
  const world = globalThis as { [mark]?: true };
  if (world[mark]) return;
  world[mark] = true;
  const picker = makePicker();
  browser.runtime.onMessage.addListener(((
    raw: unknown,
    sender: Parameters<typeof isOwnPage>[0],
    respond: (reply: unknown) => void,
  ) => {
    const parsed = isOwnPage(sender) ? pointingSchema.safeParse(raw) : null;
    if (!parsed?.success) return undefined;
    const asked = parsed.data;
    if (asked.point === 'stop') picker.stop();
    void (asked.point === 'ask' ? picker.ask(asked) : onceItStands(() => factOf(asked))).then(respond);
    return true; // answered later
  }) as never);
}

const standsWithinMs = 10_000;
const lookEveryMs = 50;

/** Before all its frames have come, a page would seem to lack what they show. */
async function onceItStands<T>(look: () => T): Promise<T> {
  const stands = () => document.readyState === 'complete' && framesStand();
  for (let waited = 0; !stands() && waited < standsWithinMs; waited += lookEveryMs) await sleep(lookEveryMs);
  return look();
}

function factOf(asked: Exclude<Pointing, { point: 'ask' }>): unknown {
  switch (asked.point) {
    case 'stop':
      return {};
    case 'try':
      return tried(asked.things);
    case 'screens':
      return asked.markers.filter(({ find }) => locateOne(document, find)).map(({ id }) => id);
    case 'words':
      return wordsIn(asked);
  }
}

function tried(things: readonly ThingToTry[]): Tried {
  return Object.fromEntries(
    things.map(({ id, find, takes }) => {
      const matches = find.map((way) => matchesOf(document, way).length);
      const found = locate(document, find);
      const element = found.verdict === 'found' ? thingAt(found.element, takes) : null;
      return [id, { matches, found: element && describe(document, element, takes) }];
    }),
  );
}

/** What is found as on another screen may be of another kind here: the text of a note, and the box around its editor. */
function thingAt(element: HTMLElement, takes: Takes): HTMLElement | null {
  if (takes === 'table') return element.closest('table');
  return takes === 'control' && targetOf(element, takes) !== element ? null : element;
}

/** The different words of one column, in their order; null when the list is not here. */
function wordsIn({ list, column }: Extract<Pointing, { point: 'words' }>): string[] | null {
  const rows = locateRows(document, list);
  if ('missing' in rows) return null;
  const cells = rows.map(({ cells }) => cells[column]);
  return [...new Set(cells.flatMap((cell) => (cell ? [wordsOf(cell)] : [])))].filter((words) => words !== '');
}
