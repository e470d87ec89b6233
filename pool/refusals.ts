/**
 * What the collector says when it does not do what was asked: the reason and what to do next, never a value that was
 * sent. Its codes are also what it counts by.
 */

export const refusals = {
  'no-token': [401, 'This request carries no token. Use the build that your council gives out.'],
  'not-known': [401, 'This token is not known here. Use the newest build that your council gives out.'],
  ended: [403, 'This token has ended. Use the newest build that your council gives out.'],
  'for-another-use': [403, 'This token is for another use: one kind writes, the other reads.'],
  'too-many': [429, 'Too many requests in this minute. Nothing was stored. Try again later.'],
  'too-large': [413, 'This is larger than a parcel may be. Nothing was stored. Send fewer weeks at once.'],
  'not-json': [400, 'This is not JSON. Nothing was stored.'],
  'not-a-parcel': [
    422,
    'This is not a parcel of contributions in the form that both sides know. Nothing was stored.',
  ],
  'not-a-kept-week': [
    422,
    'A week in it is not over yet, or is older than what is kept here. Nothing was stored.',
  ],
  'unknown-wish': [
    400,
    'The summary can be asked for one change (?change=SC-001) or for all, and for nothing else.',
  ],
  'not-now': [503, 'The pool cannot answer now. Nothing was lost. Try again later.'],
  'not-here': [404, 'There is nothing here.'],
} as const;

export type Refusal = keyof typeof refusals;
