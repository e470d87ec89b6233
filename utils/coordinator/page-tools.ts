/**
 * Brings a file of Tessera's own into the page in view, on a person's click: the page copier, which gives a copy
 * and is done, the acts of the case view, the acts on a form. A page that may not be reached gives null or false.
 */
import { type Taken, takenSchema } from '../domain/kept-copy/page-copy';
import { browser } from '../platform/browser';

export async function takeCopyOf(tabId: number): Promise<Taken | null> {
  const parsed = takenSchema.safeParse(await bring(tabId, '/page-copier.js'));
  return parsed.success ? parsed.data : null;
}

/** False when the page cannot be reached; its acts are then not there to be asked for. */
export async function bringTools(tabId: number): Promise<boolean> {
  return (await bring(tabId, '/page-tools.js')) !== unreached;
}

/** For a copy that a person has confirmed, and for a note taken along: the acts on a form, into the page that shows it. */
export async function bringFormTools(tabId: number): Promise<boolean> {
  return (await bring(tabId, '/form-tools.js')) !== unreached;
}

const unreached = Symbol('unreached');

async function bring(
  tabId: number,
  file: '/page-copier.js' | '/page-tools.js' | '/form-tools.js',
): Promise<unknown> {
  try {
    const [done] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return done?.result;
  } catch {
    return unreached;
  }
}
