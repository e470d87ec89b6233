/**
 * What a person has put into a form, and whose form it is: held while they look something up. Words in memory,
 * never on disk.
 */
import * as z from 'zod/mini';
import { fieldValueSchema } from './field-values';
import { identitySchema, workerSchema } from './page-facts';

/** Whose record a form belongs to, and who must be signed in, for anything to be written into it again. */
export const formRecordSchema = z.strictObject({
  child: identitySchema,
  worker: workerSchema,
  screen: z.string(),
});
export type FormRecord = z.infer<typeof formRecordSchema>;

/** The field that the cursor stood in and, in UTF-16 units of its text, where. */
export const placeSchema = z.strictObject({ field: z.string(), start: z.number(), end: z.number() });
export type Place = z.infer<typeof placeSchema>;

export const heldFormSchema = z.strictObject({
  record: formRecordSchema,
  values: z.record(z.string(), fieldValueSchema),
  place: z.nullable(placeSchema),
});
export type HeldForm = z.infer<typeof heldFormSchema>;

/** Characters that a person has typed or chosen: to say how much is held, and whether there is anything. */
export function lengthOf({ values }: HeldForm): number {
  return Object.values(values).reduce((sum, value) => {
    if (value.kind === 'text') return sum + value.text.length;
    if (value.kind === 'rich') return sum + value.body.reduce((all, { text }) => all + text.length, 0);
    return sum;
  }, 0);
}

export function isSameRecord(one: FormRecord, other: FormRecord): boolean {
  return (
    one.screen === other.screen &&
    one.child.id === other.child.id &&
    one.child.name === other.child.name &&
    isSameWorker(one.worker, other.worker)
  );
}

export function isSameWorker(one: FormRecord['worker'], other: FormRecord['worker']): boolean {
  return one.name === other.name && one.actingFor === other.actingFor;
}
