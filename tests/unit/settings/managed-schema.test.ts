/**
 * The schema that browsers are given (public/managed-schema.json) against the one that Tessera reads by: the same keys,
 * kinds, choices and bounds. A browser drops what its schema does not know, so a missing key would be a dead setting.
 */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import managedSchema from '../../../public/managed-schema.json' with { type: 'json' };
import { jsonSettings } from '../../../utils/settings/json-settings';
import { policySchema } from '../../../utils/settings/policy';

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const read = z.toJSONSchema(policySchema, { io: 'input', unrepresentable: 'any' }) as Schema;

/** The kind without null, which stands for 'not set' where browsers leave the key out. What is checked elsewhere, such as the profile, is an object. */
const kindOf = ({ type = 'object' }: Schema) =>
  [type]
    .flat()
    .filter((one) => one !== 'null')
    .join();

function differences(given: Schema, mine: Schema, at: string): string[] {
  if ((jsonSettings as readonly string[]).includes(at.replace('policy.', '')))
    return given.type === 'string' ? [] : [`${at} is no text`];
  const keys = (schema: Schema) => Object.keys(schema.properties ?? {}).sort();
  const own = [
    ...(kindOf(given) === kindOf(mine) ? [] : [`${at} is ${kindOf(given)}, read as ${kindOf(mine)}`]),
    ...(String(given.enum) === String(mine.enum) ? [] : [`${at} may be ${given.enum}, read as ${mine.enum}`]),
    ...(given.minimum === bound(mine.minimum) && given.maximum === bound(mine.maximum)
      ? []
      : [`${at}: bounds`]),
  ];
  if (given.items && mine.items) return [...own, ...differences(given.items, mine.items, `${at}[]`)];
  if (!given.properties) return own;
  if (keys(given).join() !== keys(mine).join())
    return [...own, `${at} has ${keys(given)}, read as ${keys(mine)}`];
  const inner = keys(given).flatMap((key) =>
    differences(given.properties?.[key] as Schema, mine.properties?.[key] as Schema, `${at}.${key}`),
  );
  return [...own, ...inner];
}

/** Whole numbers are bounded by what JavaScript can count; browsers need not be told. */
const bound = (value: number | undefined) =>
  Math.abs(value ?? 0) >= Number.MAX_SAFE_INTEGER ? undefined : value;

describe('the schema for browsers', () => {
  it('leaves nothing open: a browser would drop what stands within', () => {
    const open = (schema: Schema, at: string): string[] => {
      if (schema.type === 'array') return schema.items ? open(schema.items, `${at}[]`) : [at];
      if (schema.type !== 'object') return [];
      const inner = Object.entries(schema.properties ?? {});
      return inner.length === 0 ? [at] : inner.flatMap(([key, one]) => open(one, `${at}.${key}`));
    };
    expect(open(managedSchema as Schema, 'policy')).toEqual([]);
    expect(open({ type: 'object', properties: { a: { type: 'object' } } }, 'policy')).toEqual(['policy.a']);
  });

  it('says what Tessera reads, key by key', () => {
    expect(differences(managedSchema as Schema, read, 'policy')).toEqual([]);
  });

  it('would be found out', () => {
    const { copy, ...rest } = managedSchema.properties;
    const without = { ...managedSchema, properties: rest };
    expect(differences(without as Schema, read, 'policy')).toHaveLength(1);
    const { enabled: _enabled, ...others } = copy.properties;
    const dull = { ...managedSchema, properties: { ...rest, copy: { ...copy, properties: others } } };
    expect(differences(dull as Schema, read, 'policy')).toHaveLength(1);
  });
});
