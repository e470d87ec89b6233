/**
 * The schema that browsers are given (public/managed-schema.json) against the one that Tessera reads by: the same keys,
 * kinds, choices and bounds. A browser drops what its schema does not know, so a missing key would be a dead setting.
 */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import managedSchema from '../../../public/managed-schema.json' with { type: 'json' };
import { policySchema } from '../../../utils/settings/policy';

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
}

const read = z.toJSONSchema(policySchema, { io: 'input', unrepresentable: 'any' }) as Schema;

/** Where null stands for 'not set', browsers leave the key out. */
const plain = (schema: Schema): Schema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;

function differences(given: Schema, readAs: Schema, at: string): string[] {
  const mine = plain(readAs);
  const keys = (schema: Schema) => Object.keys(schema.properties ?? {}).sort();
  const kind = mine.type ?? 'object'; // what is checked elsewhere, such as the profile, is an object
  const own = [
    ...(given.type === kind ? [] : [`${at} is ${given.type}, read as ${kind}`]),
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
