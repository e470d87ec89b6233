/**
 * What is asked of each child of a form: taking the answers, saying what is still open, and putting answers and
 * texts together into what is written on one child. Nothing here is ever filled in for the person.
 */
import type { ChildDraft } from '../../../domain/recordings/copy-plan';
import { type DraftedForm, textsOfBody } from '../../../domain/recordings/form';
import {
  emptyColumn,
  type OwnColumn,
  ownAnswersToWrite,
  stillOpen,
} from '../../../domain/recordings/per-child';
import type { Paragraph } from '../../../domain/recordings/recording';
import type { Job, Target } from '../job';
import type { Problems } from './view';

export function columnOf({ own }: Pick<Job, 'own'>, childId: string): OwnColumn {
  return own.find((column) => column.childId === childId) ?? emptyColumn(childId);
}

/** The job's columns with one changed. */
export function withColumn(job: Job, changed: OwnColumn): Job['own'] {
  const others = job.own.filter(({ childId }) => childId !== changed.childId);
  return [...others, { ...changed, answers: { ...changed.answers } }];
}

/** What is still open for each child's own answers, and drafts whose texts cannot be told apart. */
export function formProblems(job: Job, drafts: readonly ChildDraft[]): Problems {
  const { form } = job.source;
  if (!form) return [];
  const open = drafts.flatMap(({ child }) =>
    stillOpen(job.ownQuestions, columnOf(job, child.id)).map(({ field, label }) => ({
      controlId: `own-${child.id}-${field}`,
      text: `${child.name}: answer ‘${label}’, or say that you will fill it in.`,
    })),
  );
  const unclear = drafts.flatMap(({ child, recording }) => {
    const taken = textsOfBody(recording.body, form);
    return taken.verdict === 'texts'
      ? []
      : [
          {
            controlId: `text-${child.id}`,
            text: `${child.name}: put the line ‘${taken.label}’ back, once, where that text begins.`,
          },
        ];
  });
  return [...open, ...unclear];
}

/** @param body the texts as the page will hold them, each under its question */
export function formFor(job: Job, childId: string, body: readonly Paragraph[]): Drafted | null {
  const { form } = job.source;
  const taken = form ? textsOfBody(body, form) : null;
  if (!form || taken?.verdict !== 'texts') return null;
  const own = ownAnswersToWrite(job.ownQuestions, columnOf(job, childId));
  return toStore({ ...form, texts: taken.texts, own });
}

type Drafted = NonNullable<Target['draft']['recording']['form']>;

/** A copy that memory may hold. */
export function toStore({ id, answers, texts, own }: DraftedForm): Drafted {
  return {
    id,
    answers: answers.map((one) => ({ ...one })),
    texts: texts.map((one) => ({
      ...one,
      body: one.body.map((each) => ({ ...each, marks: [...each.marks] })),
    })),
    own: own.map((one) => ({ ...one })),
  };
}

/** The recording without answers that this child's form has no place for. */
export function leftBlank(
  recording: Target['draft']['recording'],
  fields: readonly string[],
): Target['draft']['recording'] {
  const { form } = recording;
  if (!form || fields.length === 0) return recording;
  const stays = ({ field }: { readonly field: string }) => !fields.includes(field);
  return {
    ...recording,
    form: {
      ...form,
      answers: form.answers.filter(stays),
      texts: form.texts.filter(stays),
      own: form.own.filter(stays),
    },
  };
}
