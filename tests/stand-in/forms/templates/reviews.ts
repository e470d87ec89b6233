/**
 * The forms around a review of a looked-after child: the review itself, the chair's, and the invitation as one
 * council has it. Made up from public guidance; an invitation's fields follow the reference, section 13.
 */
import type { FormTemplate, Question } from '../question';

const participant = (code: string): Question[] => [
  { code: `${code}FLDName`, text: 'Name', type: 'short' },
  { code: `${code}FLDRole`, text: 'Relationship or agency', type: 'short' },
  { code: `${code}FLDContact`, text: 'Contact details', type: 'short' },
  {
    code: `${code}FLDPart`,
    text: 'Part',
    type: 'dropdown',
    options: ['Invited', 'Consulted', 'Attended', 'Do not invite'],
  },
  { code: `${code}FLDConfidential`, text: 'Address confidential', type: 'yes-no' },
];

export function claReview(name: string, version: number, prefix: string): FormTemplate {
  const code = (field: string): string => `${prefix}FLD${field}`;
  return {
    key: 'cla-review',
    name,
    version,
    sections: [
      {
        code: `${prefix}SECReview`,
        heading: 'The review',
        kind: 'plain',
        questions: [
          { code: code('ReviewDate'), text: 'Date and time of review', type: 'date-time', mandatory: true },
          { code: code('Venue'), text: 'Venue or link', type: 'short' },
          {
            code: code('Participation'),
            text: 'How did the child take part?',
            type: 'dropdown',
            mandatory: true,
            options: ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'],
          },
          { code: code('Placement'), text: 'Placement', type: 'long', prefill: 'last-completed' },
          { code: code('Permanence'), text: 'Plan for permanence', type: 'long', prefill: 'last-completed' },
          { code: code('Discussion'), text: 'Record of the review', type: 'rich', mandatory: true },
          { code: code('NextReview'), text: 'Date of next review', type: 'date' },
        ],
      },
      {
        code: `${prefix}COLParticipants`,
        heading: 'Participants',
        kind: 'repeating',
        questions: participant(`${prefix}COLParticipants`),
      },
      {
        code: `${prefix}COLDecisions`,
        heading: 'Decisions',
        kind: 'repeating',
        questions: [
          { code: `${prefix}COLDecisionsFLDWhat`, text: 'Decision', type: 'short' },
          { code: `${prefix}COLDecisionsFLDWho`, text: 'By whom', type: 'short' },
          { code: `${prefix}COLDecisionsFLDWhen`, text: 'By when', type: 'date' },
        ],
      },
    ],
  };
}

/** What some councils also ask on the sheet, so that each of the three who fill it sees what the others have done. */
const handOver = (code: (field: string) => string): Question[] => [
  { code: code('Wishes'), text: 'What the child wants', type: 'long' },
  { code: code('Apart'), text: 'Who must not meet', type: 'long' },
  { code: code('Chair'), text: 'Date agreed by the chair', type: 'dropdown', options: ['Yes', 'No'] },
];

const answersOut = (code: string): Question[] => [
  { code: `${code}FLDInvited`, text: 'Invited on', type: 'date' },
  { code: `${code}FLDReply`, text: 'Reply', type: 'short' },
];

export function reviewInvite(
  name: string,
  version: number,
  prefix: string,
  handsOver: 'hands-over' | 'plain' = 'plain',
): FormTemplate {
  const code = (field: string): string => `${prefix}FLD${field}`;
  const rows = `${prefix}COLInvitees`;
  return {
    key: 'review-invite',
    name,
    version,
    sections: [
      {
        code: `${prefix}SECInvite`,
        heading: 'The review',
        kind: 'plain',
        questions: [
          {
            code: code('Name'),
            text: 'Name of the child',
            type: 'short',
            readOnly: true,
            prefill: 'person-name',
          },
          { code: code('Born'), text: 'Born', type: 'date', readOnly: true, prefill: 'date-of-birth' },
          { code: code('Legal'), text: 'Legal status', type: 'short', prefill: 'legal-status' },
          { code: code('Worker'), text: 'Social worker', type: 'short', prefill: 'allocated-worker' },
          { code: code('Number'), text: 'Number of the review', type: 'number' },
          { code: code('Due'), text: 'Review due by', type: 'date' },
          { code: code('When'), text: 'Date and time of review', type: 'date-time', mandatory: true },
          { code: code('Venue'), text: 'Venue or link', type: 'short', mandatory: true },
          { code: code('Access'), text: 'Access needs', type: 'short' },
          { code: code('Iro'), text: 'Independent reviewing officer', type: 'short', mandatory: true },
          { code: code('Papers'), text: 'Papers sent', type: 'long' },
          ...(handsOver === 'hands-over' ? handOver(code) : []),
        ],
      },
      {
        code: rows,
        heading: 'To be invited',
        kind: 'repeating',
        questions: [...participant(rows), ...(handsOver === 'hands-over' ? answersOut(rows) : [])],
      },
    ],
  };
}
