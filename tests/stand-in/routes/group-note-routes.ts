/**
 * The group note editor: subjects first, none ticked, and one linked row for each subject that is. A group
 * whose type takes no notes has no such form.
 */
import type { Group, Person } from '../../people/model';
import type { App, Exchange, Parts } from '../parts';
import type { NoteFields } from '../skins/skin';
import { createDrafts, finishNote } from '../state/notes';
import { authorOf, editorFrame, goTo, notFound, show, showMessage, writeAudit } from './exchange';
import { checkNote, readSentNote, type SentNote } from './form-values';
import { commonForm, conflictAnswer, formExpired, lockedAnswer, takeToken } from './note-form-routes';
import { maySee } from './person-access';
import { commit } from './pipeline';

const emptyFields: NoteFields = {
  type: '',
  title: '',
  contactDate: '',
  bodyHtml: '',
  significantEvent: false,
  alertRecipients: [],
  sendText: false,
};

export function addGroupNoteRoutes(app: App, parts: Parts): void {
  app.get('/group/:id/case-notes/new', (c) => {
    const group = parts.world.groups[c.req.param('id')];
    if (!group?.groupNotes) return notFound(parts, c);
    writeAudit(parts, c, 'open', 'group-case-note-form', null);
    return showForm(parts, c, group, [], emptyFields, []);
  });

  app.post('/group/:id/case-notes', async (c) => {
    const group = parts.world.groups[c.req.param('id')];
    if (!group?.groupNotes) return notFound(parts, c);
    return save(parts, c, group, await readSentNote(parts, c));
  });
}

async function save(parts: Parts, c: Exchange, group: Group, sent: SentNote): Promise<Response> {
  if (!takeToken(parts, c, sent.token)) return formExpired(parts, c);
  const subjects = presentMembers(parts, group).filter((person) => sent.subjects.includes(person.id));
  for (const person of subjects) {
    const locked = lockedAnswer(parts, c, person.id);
    if (locked) return locked;
  }
  const hidden = subjects.find((person) => !maySee(parts, c)(person));
  if (hidden) return showMessage(parts, c, 'Restricted record', hidden.name);
  const checked = checkNote(parts, c, sent, null);
  const errors = subjects.length === 0 ? ['Choose at least one subject'] : [];
  if ('errors' in checked) errors.push(...checked.errors);
  if (errors.length > 0 || 'errors' in checked)
    return showForm(parts, c, group, sent.subjects, sent.fields, errors);

  const author = authorOf(c);
  const result = await commit(parts, c, () => {
    const ids = subjects.map((person) => person.id);
    const notes = createDrafts(parts.world, author, ids, group.id, checked.values);
    if (sent.act === 'Finish') for (const note of notes) finishNote(parts.world, author, note);
    return notes;
  });
  if ('refused' in result) {
    if (result.refused === 'conflict') return conflictAnswer(parts, c);
    return showForm(parts, c, group, sent.subjects, sent.fields, [
      'The case note could not be checked. Try again.',
    ]);
  }
  const [first] = result.done;
  return goTo(parts, c, first ? `/case-note/${first.id}${sent.act === 'Save' ? '?saved=1' : ''}` : '/');
}

function presentMembers({ world }: Parts, group: Group): Person[] {
  return group.members.filter((member) => !member.leftOn).map((member) => world.person(member.personId));
}

function showForm(
  parts: Parts,
  c: Exchange,
  group: Group,
  ticked: readonly string[],
  fields: NoteFields,
  errors: readonly string[],
): Response {
  const form = {
    ...commonForm(parts, c, null),
    heading: 'New group case note',
    action: `/group/${group.id}/case-notes`,
    cancelTo: `/group/${group.id}`,
    group: { id: group.id, name: group.name },
    subjects: presentMembers(parts, group).map(({ id, name }) => ({ id, name, ticked: ticked.includes(id) })),
    fields,
    errors,
    retargetTo: null,
  };
  return show(parts, c, parts.skin.groupNoteForm(editorFrame(parts, c), form));
}
