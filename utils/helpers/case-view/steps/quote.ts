/**
 * Puts words that a person has chosen from a kept copy where the cursor stands, in the long field that they are
 * writing in, as plain text. Never into a record other than the one that the copy was taken of.
 */
import type * as z from 'zod/mini';
import type { Screen } from '../../../domain/profile/schema';
import { formOf } from '../../../mosaic/form-in-view';
import { locate } from '../../../mosaic/locate';
import { insertText } from '../../../mosaic/write';
import type { ActContext } from '../../page-act';
import type { quoteInput } from '../acts';
import type { writeResult } from '../answers';

export function quote(
  { record, text }: z.infer<typeof quoteInput>,
  { profile }: ActContext,
): z.infer<typeof writeResult> {
  const form = formOf(record, profile);
  if (typeof form === 'string') return { verdict: 'not-here', because: form };
  const long = longFields(form.screen);
  const target =
    long.find(({ element }) => element === document.activeElement) ?? (long.length === 1 ? long[0] : null);
  if (!target || insertText(target.element, text) !== 'written') return { verdict: 'no-field' };
  return { verdict: 'written', field: target.name };
}

function longFields(screen: Screen): { name: string; element: HTMLElement }[] {
  return Object.entries(screen.fields).flatMap(([name, field]) => {
    const found = field.kind === 'rich' ? locate(document, field.find) : null;
    return found?.verdict === 'found' ? [{ name, element: found.element }] : [];
  });
}
