/**
 * What Tessera never counts as time saved: a page of the product and of every report, so that a reader can hold the
 * figures to it. Source: reference/evaluation.md section 11.
 */

export interface NeverCounted {
  readonly what: string;
  readonly instead: string;
}

export const neverCounted: readonly NeverCounted[] = [
  {
    what: 'Uses that were not timed',
    instead: 'No figure is stretched to other staff, other teams or a whole year.',
  },
  {
    what: 'Predicted and stated minutes',
    instead: 'They stand beside what was observed, by name, and in no total.',
  },
  { what: 'Waiting that nobody sat through', instead: 'Days waited are reported as days, never as hours.' },
  { what: 'Tasks that would otherwise not have been done', instead: 'They are reported as extra work done.' },
  {
    what: 'The first five uses on a computer, idle or hidden time, a clock that jumped, training records',
    instead: 'They are shown apart or left out.',
  },
  { what: 'A gain that another change has counted already', instead: 'Each task counts for one change.' },
  {
    what: 'Time moved to somebody else',
    instead: 'What another role now does is written beside the figure.',
  },
  {
    what: 'Unpaid overtime, or any hour as pounds',
    instead: 'Time is capacity. It is not cash, and no rate is set.',
  },
  {
    what: 'What people did with the time',
    instead: 'Unless they were asked; then their answers, not hours.',
  },
];

/** The one thing that is always counted. */
export const alwaysCounted =
  'Losses are always counted: tasks that took longer, and uses that came to nothing, are in every total.';
