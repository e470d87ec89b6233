/**
 * The single-document skin's pages of a person: summary, relationships, groups. They draw what they are
 * given; who may see what has been decided before.
 */
import { html, type Markup } from '../markup';
import type { Frame, GroupRow, GroupView, PersonHeader, PersonSummary, RelationshipRow } from '../skin';
import { editorLink, factList, framed, fullHeader, personPage, table } from './layout';

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

export function personSummary(
  frame: Frame,
  { person, sections, relationships: rows }: PersonSummary,
): Markup {
  const drawn = sections.map(
    ({ heading, facts }) => html`<section class="mx-section"><h2>${heading}</h2>${factList(facts)}</section>`,
  );
  const content = html`${drawn}<section class="mx-section">${relationshipTable(rows)}</section>`;
  return personPage(frame, 'Person summary', fullHeader(person), person, content);
}

export function relationships(frame: Frame, person: PersonHeader, rows: readonly RelationshipRow[]): Markup {
  return personPage(frame, 'Personal relationships', fullHeader(person), person, relationshipTable(rows));
}

export function groups(frame: Frame, person: PersonHeader, rows: readonly GroupRow[]): Markup {
  return personPage(frame, 'Groups', fullHeader(person), person, groupTable('Groups', rows));
}

export function group(frame: Frame, { id, name, type, groupNotes, rows }: GroupView): Markup {
  const facts = factList([
    ['Group', name],
    ['Type', type],
    ['Group case notes', groupNotes ? 'Yes' : 'No'],
  ]);
  const add = html`<p class="mx-actions">${editorLink(frame, `/group/${id}/case-notes/new`, 'Add group case note')}</p>`;
  const content = html`<div class="mx-pane">${facts}${groupNotes ? add : null}${groupTable('Members', rows)}</div>`;
  return framed(frame, 'Group', content);
}

function groupTable(caption: string, rows: readonly GroupRow[]): Markup {
  const cells = rows.map((row) => [
    html`<a href="/group/${row.groupId}">${row.group}</a>`,
    html`${row.groupId}`,
    html`${row.type}`,
    html`${row.groupNotes ? 'Yes' : 'No'}`,
    html`<a href="/person/${row.member.id}">${row.member.name}</a>`,
    html`${row.member.id}`,
    html`${row.joined}`,
    html`${row.left}`,
  ]);
  return table(caption, groupHeadings, cells);
}

function relationshipTable(rows: readonly RelationshipRow[]): Markup {
  const cells = rows.map((row) => [
    html`${row.relationship}`,
    html`<a href="/person/${row.id}">${row.name}</a>`,
    html`${row.knownAs}`,
    html`${row.id}`,
    html`${row.dateOfBirth}`,
    html`${row.pronouns}`,
    html`${row.started}`,
    html`${row.ended}`,
    html`${row.notes}`,
  ]);
  return table('Personal relationships', relationshipHeadings, cells);
}
