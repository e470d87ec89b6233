/**
 * A copy of one page as plain data: what stood on it, in order, with nothing in it that can run, load or be
 * pressed. Whoever makes nodes of it takes only the elements and attributes named here, whatever it says.
 */
import * as z from 'zod/mini';

/** What could not be taken along, to be said beside the copy. */
export const leftOutKinds = ['picture', 'drawing', 'other-site', 'changed-meanwhile'] as const;
export type LeftOut = (typeof leftOutKinds)[number];

/**
 * `tree`: text is a string; a number from 0 opens an element of that shape; `closes` ends the one last opened.
 * A shape is `[tag, attribute, value, …]`, kept once for all elements that share it, which is what makes a
 * long table small. A shape called `shadowTag` opens the shadow tree of the element around it; what follows
 * its name are the numbers of its own style sheets.
 */
export const pageCopySchema = z.strictObject({
  shapes: z.array(z.array(z.string())),
  tree: z.array(z.unknown()),
  sheets: z.array(z.string()),
  leftOut: z.array(z.enum(leftOutKinds)),
});
export type PageCopy = z.infer<typeof pageCopySchema>;

export const closes = -1;
export const shadowTag = '#shadow';
/** A control of the page, kept as what it said: never as something that can be typed into or pressed. */
export const answerTag = 'tessera-answer';
/** A button of the page, kept as its caption. */
export const captionTag = 'tessera-caption';
/** A frame, a picture or a drawing of the page. */
export const placeTag = 'tessera-place';

const names = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Elements that do nothing by themselves. Every other one is kept as a `span`, and custom elements as they are. */
export const inertTags = names(
  `html body a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del
   details dfn dialog div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins
   kbd label legend li main mark menu nav nobr ol output p pre q rp rt ruby s samp search section slot
   small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr`,
);

/** Attributes that neither load, run nor lead anywhere. `style` is looked through before it is used. */
export const inertAttributes = names(
  `class id style colspan rowspan scope headers span dir lang title start value reversed open hidden align valign
   width height nowrap border cellpadding cellspacing bgcolor color face size slot name role aria-level`,
);

/** Elements whose words nobody sees, or that are nothing without what they would load. */
export const unseenTags = names(
  'script style link meta base title head template noscript object embed applet param source track datalist area map',
);

const customTag = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** The tag under which an element is kept. */
export function keptTag(tag: string): string {
  return inertTags.has(tag) || customTag.test(tag) ? tag : 'span';
}

/** What the copier gives back: the packed copy, or that it is more than one copy may take. */
export const takenSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('taken'), packed: z.string(), leftOut: z.array(z.enum(leftOutKinds)) }),
  z.strictObject({ verdict: z.literal('too-big') }),
]);
export type Taken = z.infer<typeof takenSchema>;
