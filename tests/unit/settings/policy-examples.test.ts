/**
 * The worked examples in docs/policy, read as Tessera reads them: each fits, and all of them say the same. And the list
 * of settings there names every one that there is.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/browser.mjs';
import { readUntrusted } from '../../../utils/domain/untrusted';
import { policySchema } from '../../../utils/settings/policy';

const read = (file: string) => readFileSync(path.join(root, 'docs/policy', file), 'utf8');
const json = (file: string) => JSON.parse(read(file));

type Values = { [key: string]: Values | string | number | boolean };

/** A registry file as key → its own values; a double word is a number. */
function registryOf(text: string): Map<string, Values> {
  const keys = new Map<string, Values>();
  let values: Values = {};
  for (const line of text.split(/\r?\n/)) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      values = {};
      keys.set(key, values);
    }
    const [, name, word, words] = /^"(.+?)"=(?:dword:([0-9a-f]{8})|"(.*)")$/.exec(line) ?? [];
    if (name) values[name] = word ? Number.parseInt(word, 16) : JSON.parse(`"${words}"`);
  }
  return keys;
}

/** One key's values with the keys below it as values of their own. */
function nested(keys: Map<string, Values>, top: string): Values {
  const below = [...keys.keys()].filter((key) => key.slice(0, key.lastIndexOf('\\')) === top);
  const inner = below.map((key) => [key.slice(top.length + 1), nested(keys, key)] as const);
  return { ...keys.get(top), ...Object.fromEntries(inner) };
}

/** As Edge and Chrome read a registry by the schema: 0 and 1 where it says boolean, numbered values where it says list. */
function bySchema(value: Values[string], like: unknown): unknown {
  if (typeof like === 'boolean') return value === 1;
  if (Array.isArray(like)) return Object.values(value as Values);
  if (typeof like !== 'object' || like === null) return value;
  return Object.fromEntries(
    Object.entries(value as Values).map(([key, one]) => [key, bySchema(one, (like as Values)[key])]),
  );
}

const values = json('values.json');
const idPattern = /^[a-p]{32}$/;

describe('the examples', () => {
  it('fit the policy that Tessera reads, and change something', () => {
    const fits = readUntrusted(policySchema, values);
    expect(fits.verdict).toBe('fits');
    expect(fits).not.toEqual(readUntrusted(policySchema, {}));
  });

  it('say the same for Edge and Chrome in a file of policies', () => {
    const { '3rdparty': third, ExtensionSettings: settings } = json('edge-and-chrome.json');
    const [[id, decided] = []] = Object.entries(third.extensions);
    expect(id).toMatch(idPattern);
    expect(decided).toEqual(values);
    expect(settings[id as string]).toMatchObject({
      installation_mode: 'force_installed',
      override_update_url: true,
    });
  });

  it('say the same for Edge in the registry', () => {
    const keys = registryOf(read('edge.reg'));
    const base = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge';
    const settings = JSON.parse(keys.get(base)?.ExtensionSettings as string);
    expect(settings).toEqual(json('edge-and-chrome.json').ExtensionSettings);
    const [id] = Object.keys(settings);
    const held = nested(keys, `${base}\\3rdparty\\extensions\\${id}\\policy`);
    expect(bySchema(held, values)).toEqual(values);
  });

  it('say the same for Firefox', () => {
    const { policies } = json('firefox.json');
    const [[id, decided] = []] = Object.entries(policies['3rdparty'].Extensions);
    expect(id).toBe('tessera@tessera.example');
    expect(decided).toEqual(values);
    expect(policies.ExtensionSettings[id as string].installation_mode).toBe('force_installed');
  });
});

describe('the list of settings', () => {
  it('names every setting that there is, and no other', () => {
    const named = [...read('README.md').matchAll(/^\| `([\w.]+)` \|/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(settingsOf(policySchema.shape).sort());
  });
});

interface WithShape {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly def?: { readonly innerType?: WithShape };
}

/** `copy.maxTargets` for each setting within a group, `pilot` for one that stands alone. */
function settingsOf(shape: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const group = (schema as WithShape).def?.innerType?.shape;
    return group ? Object.keys(group).map((inner) => `${key}.${inner}`) : [key];
  });
}
