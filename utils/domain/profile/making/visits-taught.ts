/**
 * Visits to copy, from what was pointed at: which answers are shared, which are asked for each child, and when. Adds
 * no question that nobody pointed at, and carries no answer that is about one child.
 */
import type { CopiedForm, FormPart } from '../copied-form';
import type { Locator } from '../schema';
import { askedWhenSeen, ownOfVisit, visitParts } from './beyond-copying';
import type { Draft } from './draft';
import { askFor } from './need-words';
import { needsOf } from './to-teach';

/** Null while the word for a visit that is a draft is not known. */
export function visitOf({ taught, words }: Draft): CopiedForm | null {
  if (words.visitMade === undefined) return null;
  const parts = visitParts.flatMap((field): FormPart[] => {
    const one = taught[`visit-form/field/${field}`];
    if (one?.as !== 'field' || !taught[`visit/field/${field}`]) return [];
    const said = { field, label: labelOf(one.find) ?? asked(field) };
    if (!ownOfVisit.some((own) => own === field))
      return [{ is: field === 'narrative' ? 'text' : 'answer', ...said }];
    const choices = one.choices ? { choices: one.choices } : {};
    return [{ is: 'own', ...said, ...choices, ...shownIf(field, taught, words) }];
  });
  return {
    title: 'Visit',
    list: 'visits',
    form: 'visit-form',
    saved: 'visit',
    rows: 'visits',
    draft: words.visitMade,
    type: 'type',
    on: 'actual',
    parts,
  };
}

/** Asked at once where the answers to 'seen' are other words than the council's own 'yes' and 'no'. */
function shownIf(field: string, taught: Draft['taught'], words: Draft['words']) {
  const answer = askedWhenSeen(field);
  const is = answer && words[answer];
  const seen = taught['visit-form/field/seen'];
  const isAnswer = seen?.as === 'field' && seen.choices?.some((choice) => choice === is);
  return is && isAnswer ? { showIf: { field: 'seen', is } } : {};
}

/** What Mosaic itself writes beside the question. */
function labelOf(find: Locator): string | null {
  for (const way of find) if ('text' in way && way.text) return way.text;
  return null;
}

function asked(field: string): string {
  const need = needsOf('visit-form').find(({ part, name }) => part === 'field' && name === field);
  return need ? askFor(need) : field;
}
