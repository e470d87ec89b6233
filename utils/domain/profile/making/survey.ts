/**
 * How a Mosaic is built, without a word of what it says: counts, shares and names of attributes, to hand to
 * whoever supports Tessera before anybody makes a profile. No text, no address, no id is in the report.
 */
import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const attribute = z.string().check(z.regex(/^data-[a-z-]{1,40}$/));

/** One window's page as it was seen. The ids serve to see which last, and go no further. */
export const pageSeenSchema = z.strictObject({
  documents: count,
  framesClosed: count,
  deepestFrame: count,
  quirksMode: z.boolean(),
  pageHeadings: count,
  tables: count,
  tablesWithCaption: count,
  tablesWithHeadings: count,
  controls: count,
  labelled: count,
  named: count,
  editableBoxes: count,
  editorFrames: count,
  shadowRoots: count,
  links: count,
  scriptLinks: count,
  /** Whether a number that could be a person's stands in the address of the page. */
  numberInAddress: z.boolean(),
  /** Attributes on controls that could be the codes of Mosaic's questions, with how many controls have each. */
  codes: z.record(attribute, count),
  ids: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(5_000)),
});
export type PageSeen = z.infer<typeof pageSeenSchema>;

export interface SurveyedPage extends Omit<PageSeen, 'ids'> {
  readonly window: 'tab' | 'popup';
  readonly ids: number;
  /** Of the ids that were there, how many in a hundred were there again after loading; null without any. */
  readonly idsThatLast: number | null;
}

export function surveyed(window: 'tab' | 'popup', before: PageSeen, after: PageSeen | null): SurveyedPage {
  const { ids, ...counts } = before;
  const again = new Set(after?.ids);
  const lasting = ids.filter((id) => again.has(id)).length;
  const share = ids.length > 0 && after ? Math.round((100 * lasting) / ids.length) : null;
  return { window, ...counts, ids: ids.length, idsThatLast: share };
}

/** The report as text, for the preview and the file. */
export function surveyText(pages: readonly SurveyedPage[], madeWith: string): string {
  return `${JSON.stringify({ report: 'Tessera survey', madeWith, pages }, null, 2)}\n`;
}
