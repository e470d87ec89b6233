/**
 * The pages of a person: summary, relationships, groups. They say what they are given; who may see what has
 * been decided before.
 */
import type { Kit } from '../kit';
import { html, type Markup } from '../markup';
import type { Frame, GroupRow, PersonHeader, RelationshipRow, Skin } from '../skin';
import { fullBar } from './bars';

const relationshipHeadings = [
  'Relationship',
  'Name',
  'Known as',
  'Mosaic ID',
  'Date of birth',
  'Pronouns',
  'Started',
  'Ended',
  'Notes',
] as const;

const groupHeadings = [
  'Group',
  'Group ID',
  'Type',
  'Group case notes',
  'Member',
  'Mosaic ID',
  'Joined',
  'Left',
] as const;

type PersonPages = Pick<Skin, 'personSummary' | 'relationships' | 'groups' | 'household' | 'group'>;

export function personPages(kit: Kit): PersonPages {
  return {
    personSummary(frame, { person, sections, relationships: rows }) {
      const drawn = sections.map(({ heading, facts }) => kit.section(heading, kit.facts(facts)));
      const content = html`${drawn}${kit.section(null, relationshipTable(kit, frame, rows))}`;
      return kit.page(frame, {
        heading: 'Person summary',
        bar: fullBar(frame, person),
        menuOf: person,
        content,
      });
    },
    relationships(frame, person, rows) {
      const content = relationshipTable(kit, frame, rows);
      return kit.page(frame, {
        heading: 'Personal relationships',
        bar: fullBar(frame, person),
        menuOf: person,
        content,
      });
    },
    groups(frame, person: PersonHeader, rows) {
      const content = groupTable(kit, frame, 'Groups', rows);
      return kit.page(frame, { heading: 'Groups', bar: fullBar(frame, person), menuOf: person, content });
    },
    household(frame, person, address, rows) {
      const cells = rows.map((row) => [
        kit.link(frame, { to: `/person/${row.id}`, text: row.name }),
        html`${row.id}`,
        html`${row.dateOfBirth}`,
      ]);
      const headings = ['Name', 'Mosaic ID', 'Date of birth'].map(frame.say);
      const content = html`${kit.facts([['Address', address]])}${kit.table('Household', headings, cells)}`;
      return kit.page(frame, { heading: 'Household', bar: fullBar(frame, person), menuOf: person, content });
    },
    group(frame, { id, name, type, groupNotes, rows }) {
      const facts = kit.facts([
        ['Group', name],
        ['Type', type],
        ['Group case notes', groupNotes ? 'Yes' : 'No'],
      ]);
      const add = kit.actions(
        kit.link(frame, {
          to: `/group/${id}/case-notes/new`,
          text: 'Add group case note',
          look: 'button',
          opens: frame.popupEditor ? 'noteEditor' : null,
        }),
      );
      const content = kit.pane(
        html`${facts}${groupNotes ? add : null}${groupTable(kit, frame, 'Members', rows)}`,
      );
      return kit.page(frame, { heading: 'Group', bar: null, menuOf: null, content });
    },
  };
}

function groupTable(kit: Kit, frame: Frame, caption: string, rows: readonly GroupRow[]): Markup {
  const cells = rows.map((row) => [
    kit.link(frame, { to: `/group/${row.groupId}`, text: row.group }),
    html`${row.groupId}`,
    html`${row.type}`,
    html`${row.groupNotes ? 'Yes' : 'No'}`,
    kit.link(frame, { to: `/person/${row.member.id}`, text: row.member.name }),
    html`${row.member.id}`,
    html`${row.joined}`,
    html`${row.left}`,
  ]);
  return kit.table(caption, groupHeadings.map(frame.say), cells);
}

function relationshipTable(kit: Kit, frame: Frame, rows: readonly RelationshipRow[]): Markup {
  const cells = rows.map((row) => [
    html`${row.relationship}`,
    kit.link(frame, { to: `/person/${row.id}`, text: row.name }),
    html`${row.knownAs}`,
    html`${row.id}`,
    html`${row.dateOfBirth}`,
    html`${row.pronouns}`,
    html`${row.started}`,
    html`${row.ended}`,
    html`${row.notes}`,
  ]);
  return kit.table('Personal relationships', relationshipHeadings.map(frame.say), cells);
}
