/**
 * What a device sends to its council's collector: some of its weeks, each row under a random id of its own that it
 * keeps however often it is sent. The collector reads it with these same schemas. It must never hold a person, a team
 * or a day.
 * Source: reference/evaluation.md section 13, reference/security-reliability.md section 11.
 */
import * as z from 'zod/mini';
import { contributionSchema } from './contribution';

const uuid = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

/** Rows in one parcel at most: well under the size that a collector takes. */
export const mostRowsInParcel = 40;

/** Bytes of one parcel at most. */
export const mostBytesInParcel = 65_536;

/** A row of a council's pool. Random ids of version 4 only: any other kind would tell when it was made, or where. */
export const pooledRowSchema = z.strictObject({
  id: uuid,
  row: z.extend(z.omit(contributionSchema, { team: true }), { contrib: uuid }),
});
export type PooledRow = z.infer<typeof pooledRowSchema>;

export const parcelSchema = z.strictObject({
  v: z.literal(1),
  rows: z.array(pooledRowSchema).check(z.minLength(1), z.maxLength(mostRowsInParcel)),
});
export type Parcel = z.infer<typeof parcelSchema>;

/** The collector's yes. Nothing else counts as one: not a status, not an empty body. */
export const takenSchema = z.strictObject({
  /** Rows stored by this request. */
  added: z.int().check(z.minimum(0)),
  /** Rows that were there already. */
  known: z.int().check(z.minimum(0)),
});
export type Taken = z.infer<typeof takenSchema>;

/** Where a collector takes parcels, below its address. */
export const parcelPath = '/contributions';
