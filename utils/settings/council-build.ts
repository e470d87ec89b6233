/**
 * The file `council.json` that a council build carries: its profile and policy, part of the signed package
 * and never fetched from anywhere else. A store build has none. One that is there and cannot be read is a
 * problem, never the same as none.
 */
import * as z from 'zod/mini';
import { readJson } from '../domain/json-text';
import { type Checked, readUntrusted, within } from '../domain/untrusted';
import { browser } from '../platform/browser';

const councilSchema = z.strictObject({
  profile: z.unknown(),
  policy: z._default(z.unknown(), {}),
});
export type CouncilBuild = z.infer<typeof councilSchema>;

const maxLength = 1_000_000;

let read: Promise<Checked<CouncilBuild> | null> | null = null;

export function councilBuild(): Promise<Checked<CouncilBuild> | null> {
  read ??= readPackaged();
  return read;
}

async function readPackaged(): Promise<Checked<CouncilBuild> | null> {
  if (browser.runtime.getManifest().host_permissions === undefined) return null; // a store build asks for none
  const text = await packagedText();
  if (text === null) return null;
  const json = readJson(text, maxLength);
  return within('council.json', json.verdict === 'fits' ? readUntrusted(councilSchema, json.value) : json);
}

async function packagedText(): Promise<string | null> {
  try {
    const answer = await fetch(browser.runtime.getURL('/council.json' as never));
    return answer.ok ? await answer.text() : null;
  } catch {
    return null; // no such file in the package
  }
}
