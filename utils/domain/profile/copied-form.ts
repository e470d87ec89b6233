/**
 * Forms that can be copied beside notes, as data of the profile: a visit on a screen of its own, a visit in a
 * step, a section of a step's form. It says which answers are shared and which are each child's own.
 */
import * as z from 'zod/mini';
import { asksOfOneChild, type OwnQuestion } from '../recordings/per-child';

const shortText = z.string().check(z.minLength(1), z.maxLength(200));
const idText = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/));

const showIf = z.optional(z.strictObject({ field: idText, is: shortText }));

export const formPartSchema = z.discriminatedUnion('is', [
  /** Carried as it stands: a date, or an answer from a list. */
  z.strictObject({ is: z.literal('answer'), field: idText, label: shortText, showIf }),
  /** Words that somebody wrote: drafted, and looked through for what belongs to one child. */
  z.strictObject({ is: z.literal('text'), field: idText, label: shortText, showIf }),
  /** Asked for each child and never read from the source. Without choices, words are written. */
  z.strictObject({
    is: z.literal('own'),
    field: idText,
    label: shortText,
    showIf,
    choices: z.optional(z.array(shortText).check(z.minLength(1), z.maxLength(40))),
  }),
]);

export const copiedFormSchema = z.strictObject({
  title: shortText,
  /** Screens, each with a route of the same name: the child's list, the form to fill, the form as saved. */
  list: idText,
  form: idText,
  saved: idText,
  /** The list on the list's screen. */
  rows: idText,
  /** What the list says of one that is a draft. */
  draft: shortText,
  /** For a form in a step: the step's name on that list. Only a step that is a draft already is filled. */
  step: z.optional(
    z.strictObject({
      name: shortText,
      /** Screens whose list `waiting` shows what saving would send, and what their `state` says then. */
      sends: z.array(z.strictObject({ screen: idText, state: shortText })).check(z.maxLength(4)),
    }),
  ),
  /** The table on the form whose rows belong to children; its columns are the parts that are their own. */
  childRows: z.optional(idText),
  /** Parts that say of what type the recording is and when it was. */
  type: z.optional(idText),
  on: z.optional(idText),
  /** In the form's own order, so that what an answer brings up comes after it. */
  parts: z.array(formPartSchema).check(z.minLength(1), z.maxLength(60)),
});

export const copiedFormsSchema = z.record(idText, copiedFormSchema);

export type FormPart = z.infer<typeof formPartSchema>;
export type CopiedForm = z.infer<typeof copiedFormSchema>;

/** What is asked for each child, in the form's order. */
export function ownQuestionsOf(form: CopiedForm | undefined): readonly OwnQuestion[] {
  return (form?.parts ?? []).flatMap((part) =>
    part.is === 'own'
      ? [{ field: part.field, label: part.label, choices: part.choices ?? null, showIf: part.showIf ?? null }]
      : [],
  );
}

export interface FormFault {
  readonly at: readonly string[];
  readonly message: string;
}

/** What is wrong with one form, beyond its shape; `screens` are the profile's. */
export function formFaults(
  form: CopiedForm,
  screens: Readonly<Record<string, { readonly fields: object; readonly lists: object }>>,
): FormFault[] {
  const missing = [form.list, form.form, form.saved, ...(form.step?.sends ?? []).map(({ screen }) => screen)]
    .filter((id) => !screens[id])
    .map((id) => ({ at: [id], message: `There is no screen called ‘${id}’.` }));
  const carried = form.parts
    .filter((part) => part.is !== 'own' && asksOfOneChild(part.label))
    .map((part) => ({
      at: ['parts', part.field],
      message: `‘${part.label}’ is about one child. Make it ‘own’, so that it is asked for each child.`,
    }));
  const unknown = form.parts
    .filter((part) => !isPlaced(form, part, screens))
    .map((part) => ({ at: ['parts', part.field], message: 'This field is not on the form’s screens.' }));
  return [...missing, ...carried, ...unknown];
}

function isPlaced(form: CopiedForm, part: FormPart, screens: Parameters<typeof formFaults>[1]): boolean {
  if (part.is === 'own' && form.childRows) return true; // a column, which the screen's own list names
  return [form.form, form.saved].every((id) => part.field in (screens[id]?.fields ?? {}));
}
