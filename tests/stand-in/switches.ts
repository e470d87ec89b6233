/**
 * Every behaviour of Mosaic that is not public knowledge and that this stand-in can show both ways.
 * Tests change a switch while the server runs. A switch must never be read by anything outside the stand-in:
 * what Tessera knows of a council, it knows from its site profile.
 */
export interface Switches {
  /** How a relationship is written: 'Brother : Sister', or 'is the brother of'. */
  labelStyle: 'pair' | 'sentence';
  /** Which end of a pair stands first: the other person's, or the end that was typed first, on both records. */
  pairOrder: 'other-first' | 'as-stored';
  /** Whether the note editor replaces the page or opens in a window of its own. */
  noteEditor: 'page' | 'popup';
  /** Whether a changed form asks before it is left. */
  unloadPrompt: boolean;
  /** What the server does to a note's body. */
  sanitise: 'gentle' | 'strict';
  /** Whether a new note goes to the person on the form, or to the person the session last opened. */
  personInView: 'window' | 'session';
  /** Whether a form's token can be sent again. */
  formToken: 'many' | 'once';
  /** Minutes without a request after which a session is over; 0 means never. */
  sessionIdleMinutes: number;
  /** Whether windows warn two minutes before a session ends, and close when it has. */
  sessionWarning: boolean;
  /** Minutes between a window's heartbeats, which keep a session alive without a warning; 0 means none. */
  heartbeatMinutes: number;
  /** Where signing in happens first; after a time-out it is at Mosaic's own address. Read when starting. */
  signInHost: 'same' | 'other';
  /** What opening a step for edit does that another window of the same session has open. */
  sameStepTwice: 'refuse' | 'share' | 'silent';
  /** Whether a lock outlives the session that took it. */
  locksAfterSession: 'survive' | 'end';
  /** Minutes after which an open step saves itself; 0 means never, and Mosaic itself takes no less than 15. */
  autosaveMinutes: number;
  /** Whether saving a step by hand sends its requests and fires immediate next actions. */
  saveSends: boolean;
  /** What starting a step does when several children's last forms differ. */
  prefillClash: 'fails' | 'blank';
  /** Where visits are recorded. */
  visits: 'steps' | 'screen' | 'both';
  /** Whether a step's own window can reach the window that opened it. */
  opener: 'kept' | 'lost';
  /** Whether a date with a time is typed into one field or two. */
  dateTimeInputs: 'one' | 'two';
  /** Whether reviews show when they are due. */
  reviewDueDates: boolean;
  /** What a review's invitation is. */
  reviewInvite: 'form' | 'letter' | 'request';
  /** Whether allocated workers see who else has looked at a record. */
  caseViewAlert: boolean;
  /** What the work view lists as current work: notes alone, or steps and visits as well. */
  currentWork: 'notes' | 'all';
  /** How much of the work view is drawn for a worker who has not chosen. */
  workViewLayout: 'wide' | 'compact' | 'closed';
  /** What a second main window of one browser does: it works, or says that Mosaic is open already. */
  duplicateMain: 'works' | 'refuses';
  /** Whether a table of children's answers begins with a row for each child, or with none. */
  subjectRows: 'asked' | 'drawn';
  /** Days after creation at which a draft times out; 0 means never. */
  draftTimeoutDays: number;
}

export const usualSwitches: Readonly<Switches> = {
  labelStyle: 'pair',
  pairOrder: 'other-first',
  noteEditor: 'page',
  unloadPrompt: false,
  sanitise: 'gentle',
  personInView: 'window',
  formToken: 'many',
  sessionIdleMinutes: 30,
  sessionWarning: false,
  heartbeatMinutes: 0,
  signInHost: 'same',
  sameStepTwice: 'refuse',
  locksAfterSession: 'survive',
  autosaveMinutes: 0,
  saveSends: true,
  prefillClash: 'fails',
  visits: 'both',
  opener: 'kept',
  dateTimeInputs: 'one',
  reviewDueDates: true,
  reviewInvite: 'form',
  caseViewAlert: false,
  currentWork: 'notes',
  workViewLayout: 'wide',
  duplicateMain: 'works',
  subjectRows: 'asked',
  draftTimeoutDays: 14,
};
