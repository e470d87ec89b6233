/**
 * Brings a file of Tessera's own into the page in view, on a person's click: the page copier, which gives a copy
 * and is done, and the acts of one helper. A page that may not be reached gives null or false.
 */
import { type Taken, takenSchema } from '../domain/kept-copy/page-copy';
import { browser } from '../platform/browser';

export async function takeCopyOf(tabId: number): Promise<Taken | null> {
  const parsed = takenSchema.safeParse(await bring(tabId, '/page-copier.js'));
  return parsed.success ? parsed.data : null;
}

/** The case view's acts. False when the page cannot be reached: they are then not there to be asked for. */
export async function bringTools(tabId: number): Promise<boolean> {
  return (await bring(tabId, '/page-tools.js')) !== unreached;
}

/** For a copy that a person has confirmed, and for a note taken along: the acts on a form, into the page that shows it. */
export async function bringFormTools(tabId: number): Promise<boolean> {
  return (await bring(tabId, '/form-tools.js')) !== unreached;
}

/** The invite sheet's acts, in the document that is there now. False when it cannot be reached. */
export async function bringSheetTools(tabId: number): Promise<boolean> {
  return (await bring(tabId, '/sheet-tools.js')) !== unreached;
}

const unreached = Symbol('unreached');

type Brought = '/page-copier.js' | '/page-tools.js' | '/form-tools.js' | '/sheet-tools.js';

async function bring(tabId: number, file: Brought): Promise<unknown> {
  try {
    const [done] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return done?.result;
  } catch {
    return unreached;
  }
}
