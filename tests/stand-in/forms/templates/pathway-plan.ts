/**
 * A pathway plan, as long as real ones are: always about one young person, the same dozen questions for each
 * of ten parts of a life. Made up; the parts follow the schedule to the 2010 regulations.
 */
import type { FormTemplate, Question, Section } from '../question';

const areas = [
  ['Health', 'Health and development'],
  ['Education', 'Education, training and employment'],
  ['Emotional', 'Emotional and behavioural development'],
  ['Identity', 'Identity'],
  ['Family', 'Family and social relationships'],
  ['Practical', 'Practical and independent living skills'],
  ['Money', 'Financial arrangements'],
  ['Home', 'Accommodation'],
  ['Support', 'Personal support'],
  ['Contingency', 'Contingency planning'],
] as const;

const asked = [
  ['Current', 'What is the current situation?', 'long'],
  ['Strengths', 'What is going well?', 'long'],
  ['Worries', 'What are the worries?', 'long'],
  ['YpView', 'What does the young person say?', 'long'],
  ['WorkerView', 'What does the worker think?', 'long'],
  ['Need', 'Is there a need?', 'yes-no'],
  ['NeedWhat', 'What is needed?', 'long'],
  ['Action', 'What will be done?', 'short'],
  ['Who', 'Who will do it?', 'short'],
  ['When', 'By when?', 'date'],
  ['Score', 'Where is the young person now, from 0 to 10?', 'number'],
  ['Fallback', 'What if this does not work?', 'short'],
] as const;

function area([part, heading]: readonly [string, string], prefix: string): Section {
  const code = (name: string): string => `${prefix}FLD${part}${name}`;
  return {
    code: `${prefix}SEC${part}`,
    heading,
    kind: 'plain',
    questions: asked.map(([name, text, type]): Question => {
      const only = name === 'NeedWhat' ? { showIf: { code: code('Need'), is: 'Yes' } } : {};
      const filled = name === 'Current' ? { prefill: 'last-completed' as const } : {};
      return { code: code(name), text: `${heading}: ${text}`, type, ...only, ...filled };
    }),
  };
}

export function pathwayPlan(name: string, version: number, prefix: string): FormTemplate {
  const about: Section = {
    code: `${prefix}SECAbout`,
    heading: 'About the plan',
    kind: 'plain',
    questions: [
      {
        code: `${prefix}FLDName`,
        text: 'Name of the young person',
        type: 'short',
        readOnly: true,
        prefill: 'person-name',
      },
      { code: `${prefix}FLDBorn`, text: 'Born', type: 'date', readOnly: true, prefill: 'date-of-birth' },
      { code: `${prefix}FLDLegal`, text: 'Legal status', type: 'short', prefill: 'legal-status' },
      { code: `${prefix}FLDAdviser`, text: 'Personal adviser', type: 'short', prefill: 'allocated-worker' },
      { code: `${prefix}FLDDate`, text: 'Date of the plan', type: 'date', mandatory: true },
      { code: `${prefix}FLDPhoto`, text: 'Photograph', type: 'image' },
      {
        code: `${prefix}FLDAgreed`,
        text: 'Does the young person agree with the plan?',
        type: 'yes-no',
        mandatory: true,
      },
      {
        code: `${prefix}FLDDisagreement`,
        text: 'Why does the young person not agree?',
        type: 'long',
        mandatory: true,
        showIf: { code: `${prefix}FLDAgreed`, is: 'No' },
      },
    ],
  };
  return {
    key: 'pathway-plan',
    name,
    version,
    sections: [about, ...areas.map((each) => area(each, prefix))],
  };
}
