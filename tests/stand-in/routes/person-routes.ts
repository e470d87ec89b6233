/**
 * The pages of a person and of a group, and the list of case notes. Each opening is audited once.
 * It must never list or count a record that the worker has not opened.
 */
import { say } from '../councils/council';
import type { App, Parts } from '../parts';
import { showDay } from '../state/dates';
import { listedNotes } from '../state/notes';
import { frameOf, notFound, show, writeAudit } from './exchange';
import { maySee, openPerson } from './person-access';
import { groupRows, headerOf, membersOf, relationshipRows, summarySections } from './person-values';
import { viewAlert } from './view-alert';

export function addPersonRoutes(app: App, parts: Parts): void {
  const { world, skin } = parts;

  app.get('/person/:id', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'person');
    if ('answer' in access) return access.answer;
    const { person } = access;
    writeAudit(parts, c, 'open', 'person', person.id);
    const page = {
      person: headerOf(person),
      sections: [...summarySections(parts, person), ...viewAlert(parts, c, person)],
      relationships: relationshipRows(parts, person, maySee(parts, c)),
    };
    return show(parts, c, skin.personSummary(frameOf(parts, c), page));
  });

  app.get('/person/:id/relationships', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'relationships');
    if ('answer' in access) return access.answer;
    const { person } = access;
    writeAudit(parts, c, 'open', 'relationships', person.id);
    const rows = relationshipRows(parts, person, maySee(parts, c));
    return show(parts, c, skin.relationships(frameOf(parts, c), headerOf(person), rows));
  });

  app.get('/person/:id/groups', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'groups');
    if ('answer' in access) return access.answer;
    const { person } = access;
    writeAudit(parts, c, 'open', 'groups', person.id);
    return show(parts, c, skin.groups(frameOf(parts, c), headerOf(person), groupRows(parts, person.id)));
  });

  app.get('/person/:id/case-notes', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'case-notes');
    if ('answer' in access) return access.answer;
    const { person } = access;
    writeAudit(parts, c, 'open', 'case-notes', person.id);
    const rows = listedNotes(world, person.id).map((note) => ({
      id: note.id,
      contactDate: showDay(note.contactOn),
      type: note.type,
      title: note.title,
      state: say(parts.council, note.state),
      recordedBy: world.worker(note.createdBy).name,
    }));
    return show(parts, c, skin.caseNotes(frameOf(parts, c), headerOf(person), rows));
  });

  app.get('/person/:id/household', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'household');
    if ('answer' in access) return access.answer;
    const { person } = access;
    writeAudit(parts, c, 'open', 'household', person.id);
    const mayShow = maySee(parts, c);
    const rows = Object.values(world.people)
      .filter((each) => each.address === person.address && !each.mergedInto && mayShow(each))
      .map(headerOf);
    return show(parts, c, skin.household(frameOf(parts, c), headerOf(person), person.address, rows));
  });

  app.get('/group/:id', (c) => {
    const group = world.groups[c.req.param('id')];
    if (!group) return notFound(parts, c);
    writeAudit(parts, c, 'open', 'group', null);
    return show(parts, c, skin.group(frameOf(parts, c), { ...group, rows: membersOf(parts, group.id) }));
  });
}
