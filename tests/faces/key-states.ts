/**
 * The faces that are also looked at in the dark and gone through by Tab alone. It names them; the examples stand with
 * their parts.
 */

/** One of each kind of control and of each kind of colour: enough for the keyboard and for the dark. */
export const keyStates: readonly string[] = [
  'copy/ready/now',
  'copy/preparing/one edited',
  'copy/preparing/nobody ticked, saved',
  'copy/preparing/all kinds of siblings',
  'copy/preparing/questions answered',
  'copy/preparing/hostile',
  'copy/running/now',
  'copy/waiting/other-windows',
  'copy/asking/all',
  'copy/receipt/mixed',
  'copy/finishing/to finish',
  'copy/cut-short/named',
  'reviews/preparing/when, filled',
  'reviews/preparing/who, problems',
  'reviews/preparing/check, blocked',
  'reviews/preparing/sheet, to save',
  'reviews/preparing/out, every state',
  'case-view/overview/parked',
  'case-view/reading/quoting',
  'my-time/on',
  'to-finish/mixed',
  'dashboard/early',
  'dashboard/change',
  'dashboard/overview',
  'dashboard/sheet',
  'profile/installed-pilot',
  'profile/problems',
  'making/look/found',
  'making/way/known',
];
