/**
 * The form of a statutory visit, in two versions of each council: lists that lost and gained an answer, a
 * question that came, and per-child answers in rows. Made up from the fields that public documents name.
 */
import type { FormTemplate, Question, Section } from '../question';

export interface VisitWords {
  readonly name: string;
  readonly version: number;
  readonly prefix: string;
  readonly visitTypes: readonly string[];
  readonly places: readonly string[];
  readonly reasonsNotSeen: readonly string[];
  /** Whether this version asks about the home. */
  readonly asksAboutHome: boolean;
}

export function visitForm(words: VisitWords): FormTemplate {
  const { name, version, prefix } = words;
  return { key: 'visit', name, version, sections: [about(words), childrenSeen(words), after(prefix)] };
}

function about({ prefix, visitTypes, places, asksAboutHome }: VisitWords): Section {
  const home: Question[] = [
    { code: `${prefix}FLDHomeConditions`, text: 'Home conditions', type: 'long' },
    { code: `${prefix}FLDHomeSuitable`, text: 'Is the home suitable?', type: 'yes-no' },
  ];
  return {
    code: `${prefix}SECVisit`,
    heading: 'The visit',
    kind: 'plain',
    questions: [
      {
        code: `${prefix}FLDDateOfThisVisit`,
        text: 'Actual date and time of visit',
        type: 'date-time',
        mandatory: true,
      },
      {
        code: `${prefix}FLDTypeOfVisit`,
        text: 'Type of visit',
        type: 'dropdown',
        mandatory: true,
        options: visitTypes,
      },
      { code: `${prefix}FLDPlace`, text: 'Place of visit', type: 'dropdown', options: places },
      {
        code: `${prefix}FLDSuccessful`,
        text: 'Was the visit successful?',
        type: 'radio',
        mandatory: true,
        options: ['Yes', 'No', 'Partly'],
      },
      {
        code: `${prefix}FLDWhyNot`,
        text: 'Why was the visit not successful?',
        type: 'long',
        mandatory: true,
        showIf: { code: `${prefix}FLDSuccessful`, is: 'No' },
      },
      { code: `${prefix}FLDWhoWasSeen`, text: 'Adults seen', type: 'short' },
      ...(asksAboutHome ? home : []),
      { code: `${prefix}FLDNarrative`, text: 'Record of the visit', type: 'rich', mandatory: true },
    ],
  };
}

/** What belongs to one child, or was said of several together, and is never another child's. */
function childrenSeen({ prefix, reasonsNotSeen }: VisitWords): Section {
  const seen = `${prefix}COLSubjectsFLDChildOrYPSeen`;
  const isSeen = { code: seen, is: 'Yes' } as const;
  return {
    code: `${prefix}COLSubjects`,
    heading: 'Children and young people',
    kind: 'per-subject',
    questions: [
      { code: seen, text: 'Child or young person seen?', type: 'yes-no', mandatory: true },
      {
        code: `${prefix}COLSubjectsFLDSeenAlone`,
        text: 'If yes, child or young person seen alone?',
        type: 'yes-no',
        mandatory: true,
        showIf: isSeen,
      },
      { code: `${prefix}COLSubjectsFLDBedroom`, text: 'Bedroom seen?', type: 'yes-no', showIf: isSeen },
      {
        code: `${prefix}COLSubjectsFLDReason`,
        text: 'Reason not seen',
        type: 'dropdown',
        mandatory: true,
        options: reasonsNotSeen,
        showIf: { code: seen, is: 'No' },
      },
      { code: `${prefix}COLSubjectsFLDVoice`, text: 'Voice of the child', type: 'long', showIf: isSeen },
    ],
  };
}

function after(prefix: string): Section {
  return {
    code: `${prefix}COLActions`,
    heading: 'Actions',
    kind: 'repeating',
    questions: [
      { code: `${prefix}COLActionsFLDAction`, text: 'Action', type: 'short' },
      { code: `${prefix}COLActionsFLDWho`, text: 'By whom', type: 'short' },
      { code: `${prefix}COLActionsFLDWhen`, text: 'By when', type: 'date' },
    ],
  };
}
