/**
 * Settings that a browser's policy carries as one JSON text. What their insides look like cannot be said in a browser's
 * schema, and a browser drops, without a word, whatever its schema does not describe. It decides nothing: what the text
 * holds is checked like any other value.
 */
import { readJson } from '../domain/json-text';

/** By where they stand in the policy. */
export const jsonSettings = [
  'siteProfile',
  'reviews.roleRules',
  'reviews.leadTimes',
  'reviews.wording',
  'reviews.holidays',
] as const;

const maxLength = 1_000_000;

/** Texts as what they hold; one that is not JSON stays the text that it is, and is refused where it stands. */
export function unfolded(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return unfoldedBelow(values, '');
}

function unfoldedBelow(values: Readonly<Record<string, unknown>>, above: string): Record<string, unknown> {
  const entries = Object.entries(values).map(([key, value]): [string, unknown] => {
    const place = above + key;
    if (isJsonSetting(place)) return [key, typeof value === 'string' ? held(value) : value];
    const isGroup = jsonSettings.some((one) => one.startsWith(`${place}.`));
    return [key, isGroup && isRecord(value) ? unfoldedBelow(value, `${place}.`) : value];
  });
  return Object.fromEntries(entries);
}

function held(text: string): unknown {
  const json = readJson(text, maxLength);
  return json.verdict === 'fits' ? json.value : text;
}

const isJsonSetting = (place: string) => (jsonSettings as readonly string[]).includes(place);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
