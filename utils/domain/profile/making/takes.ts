/**
 * What kind of thing a person may point at for a need: nothing else is outlined, and nothing else can be taken.
 */
export const takes = [
  'shown',
  'text-block',
  'control',
  'heading',
  'table',
  'button',
  'link',
  'leads-on', // a link, or the field of a search
] as const;
export type Takes = (typeof takes)[number];
