/**
 * The pages of a looked-after child: the placement, and the contacts of professionals, family and carers; and the list of
 * reviews due. A restricted relative is named and nothing else, and a restricted child is not listed.
 */
import { typeOf } from '../councils/council';
import type { App, Parts } from '../parts';
import type { CareFacts, ContactRow, FamilyContactRow, ReviewDueRow } from '../skins/casework';
import type { LookedAfter } from '../state/care';
import { showDay } from '../state/dates';
import { frameOf, show, writeAudit } from './exchange';
import { maySee, openPerson } from './person-access';
import { headerOf, relationWord } from './person-values';
import { isReview } from './step-values';

export function addCareRoutes(app: App, parts: Parts): void {
  const { lookedAfter } = parts.world.casework;

  app.get('/person/:id/looked-after', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'looked-after');
    if ('answer' in access) return access.answer;
    const { person } = access;
    writeAudit(parts, c, 'open', 'looked-after', person.id);
    const care = lookedAfter[person.id];
    const page = { person: headerOf(person), facts: care ? factsOf(care, person.legalStatus) : null };
    return show(parts, c, parts.skin.lookedAfter(frameOf(parts, c), page));
  });

  app.get('/reviews-due', (c) => {
    const mayShow = maySee(parts, c);
    const open = parts.world.casework.steps.filter(
      (step) => step.status === 'Started' && isReview(typeOf(parts.council, step)),
    );
    const rows = open.flatMap((step): ReviewDueRow[] => {
      const person = parts.world.person(step.subjects[0] ?? '');
      if (!mayShow(person)) return [];
      const chair = lookedAfter[person.id]?.professionals.find(
        ({ role }) => role === 'Independent Reviewing Officer',
      );
      return [
        {
          id: person.id,
          name: person.name,
          review: typeOf(parts.council, step).name,
          due: showDay(step.dueOn),
          chair: chair?.name ?? '',
          booked: '',
        },
      ];
    });
    writeAudit(parts, c, 'open', 'reviews-due', null);
    return show(parts, c, parts.skin.reviewsDue(frameOf(parts, c), rows));
  });

  app.get('/person/:id/contacts', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'contacts');
    if ('answer' in access) return access.answer;
    const { person } = access;
    writeAudit(parts, c, 'open', 'contacts', person.id);
    const care = lookedAfter[person.id];
    const mayShow = maySee(parts, c);
    const family = (care?.family ?? []).map((each): FamilyContactRow => {
      const relative = parts.world.person(each.personId);
      const open = mayShow(relative);
      return {
        relationship: relationWord(parts, person, relative),
        name: relative.name,
        id: relative.id,
        email: open ? each.email : '',
        phone: open ? relative.mobile : '',
        address: open ? each.address : '',
        parentalResponsibility: open ? (each.parentalResponsibility ? 'Yes' : 'No') : '',
        changed: open ? showDay(each.changedOn) : '',
        notes: open ? '' : 'Restricted',
      };
    });
    const page = {
      person: headerOf(person),
      professionals: (care?.professionals ?? []).map(contactRow),
      family,
    };
    return show(parts, c, parts.skin.contacts(frameOf(parts, c), page));
  });
}

function contactRow(each: LookedAfter['professionals'][number]): ContactRow {
  const { role, name, organisation, email, phone, address } = each;
  const days = {
    started: showDay(each.startedOn),
    ended: showDay(each.endedOn),
    changed: showDay(each.changedOn),
  };
  return { role, name, organisation, email, phone, address, ...days };
}

function factsOf(care: LookedAfter, legalStatus: string): CareFacts {
  const all: CareFacts = [
    ['Legal status', legalStatus],
    ['Became looked after', showDay(care.since)],
    ['Placement', care.placement],
    ['Placement address', care.placementAddress],
    ['Address confidential', care.addressConfidential],
    ['School', care.school],
    ['Interpreter', care.interpreter],
  ];
  return all;
}
