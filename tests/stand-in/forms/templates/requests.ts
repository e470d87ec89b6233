/**
 * Shorter forms: an assessment, a record of transfer to another team, a request for transport or a place to
 * live. Made up, of a likely length.
 */
import type { FormTemplate, Question, QuestionType } from '../question';

type Line = readonly [field: string, text: string, type: QuestionType, more?: Partial<Question>];

function plainForm(
  key: string,
  name: string,
  version: number,
  prefix: string,
  parts: readonly (readonly [section: string, heading: string, lines: readonly Line[]])[],
): FormTemplate {
  const sections = parts.map(([section, heading, lines]) => ({
    code: `${prefix}SEC${section}`,
    heading,
    kind: 'plain' as const,
    questions: lines.map(([field, text, type, more]) => ({
      code: `${prefix}FLD${field}`,
      text,
      type,
      ...more,
    })),
  }));
  return { key, name, version, sections };
}

export function assessment(name: string, version: number, prefix: string): FormTemplate {
  return plainForm('assessment', name, version, prefix, [
    [
      'Assessment',
      'Assessment',
      [
        ['Start', 'Date started', 'date', { mandatory: true }],
        ['Reason', 'Reason for the assessment', 'long', { mandatory: true, prefill: 'last-completed' }],
        ['Analysis', 'Analysis', 'rich', { mandatory: true }],
        [
          'Outcome',
          'Outcome',
          'dropdown',
          { options: ['No further action', 'Child in need', 'Strategy discussion'] },
        ],
        ['End', 'Date completed', 'date'],
      ],
    ],
  ]);
}

export function transferRecord(name: string, version: number, prefix: string): FormTemplate {
  return plainForm('transfer-record', name, version, prefix, [
    [
      'Transfer',
      'Transfer',
      [
        ['From', 'Team transferring', 'short', { mandatory: true }],
        ['To', 'Team receiving', 'short', { mandatory: true }],
        ['Date', 'Date of transfer', 'date', { mandatory: true }],
        ['Meeting', 'Transfer meeting held?', 'yes-no'],
        [
          'MeetingDate',
          'Date of transfer meeting',
          'date',
          { showIf: { code: `${prefix}FLDMeeting`, is: 'Yes' } },
        ],
      ],
    ],
    [
      'Summary',
      'Summary of the case',
      [
        ['History', 'Brief history', 'long', { prefill: 'last-completed' }],
        ['Plan', 'Current plan', 'long'],
        ['Risks', 'Risks', 'long'],
        ['Family', 'Family and network', 'long', { prefill: 'last-completed' }],
        ['Health', 'Health', 'long'],
        ['Education', 'Education', 'long'],
        ['Court', 'Court dates', 'short'],
        ['Outstanding', 'Outstanding work', 'rich'],
      ],
    ],
  ]);
}

export function transportRequest(name: string, version: number, prefix: string): FormTemplate {
  const transport = { showIf: { code: `${prefix}FLDWhat`, is: 'Transport' } } as const;
  const home = { showIf: { code: `${prefix}FLDWhat`, is: 'Accommodation' } } as const;
  return plainForm('transport-request', name, version, prefix, [
    [
      'Request',
      'Request',
      [
        [
          'What',
          'What is requested?',
          'dropdown',
          { mandatory: true, options: ['Transport', 'Accommodation'] },
        ],
        ['Why', 'Reason', 'long', { mandatory: true }],
        ['Start', 'Needed from', 'date-time', { mandatory: true }],
        ['End', 'Needed until', 'date'],
        ['Cost', 'Likely cost in pounds', 'number'],
      ],
    ],
    [
      'Detail',
      'Details',
      [
        ['From', 'Collect from', 'short', transport],
        ['To', 'Take to', 'short', transport],
        ['Passengers', 'Number of passengers', 'number', transport],
        ['Escort', 'Is an escort needed?', 'yes-no', transport],
        [
          'HomeType',
          'Kind of accommodation',
          'dropdown',
          { ...home, options: ['Emergency', 'Short term', 'Supported'] },
        ],
        ['Area', 'Area', 'short', home],
        ['Needs', 'Access and other needs', 'long'],
        ['Budget', 'Budget code', 'short'],
      ],
    ],
  ]);
}
