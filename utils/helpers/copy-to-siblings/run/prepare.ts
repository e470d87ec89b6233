/**
 * Reads what is needed to prepare a copy, all from the source child's own record: the note, the
 * relationships, the groups. No sibling's record is opened here.
 */
import { parseUkDay } from '../../../domain/day';
import type { Identity } from '../../../domain/people';
import type { Profile } from '../../../domain/profile/schema';
import type { SourceRecording } from '../../../domain/recordings/recording';
import { type GroupRow, isForUse, type RelationshipRow, siblingsFrom } from '../../../domain/siblings';
import { sameWords } from '../../../domain/words';
import { today } from '../../../platform/clock';
import type { Looked } from '../acts';
import type { Job } from '../job';
import type { GroupNoteOffer, RefusalReason } from '../state';
import { type Desk, isExactly, isShownAs, type Sight, visit } from './desk';
import { kindShownOn } from './kinds';
import { readShown, type SavedRead } from './saved-screen';

export type Prepared =
  | { readonly verdict: 'prepared'; readonly family: Family }
  | { readonly verdict: 'refused'; readonly because: RefusalReason; readonly field: string | null };

export interface Family {
  readonly source: SourceRecording;
  readonly child: Identity;
  readonly worker: Job['worker'];
  readonly siblings: Job['siblings'];
  readonly others: Job['others'];
  readonly group: GroupNoteOffer | null;
}

export interface PrepareRules {
  /** Note types that policy lets be copied; empty means any. */
  readonly allowedNoteTypes: readonly string[];
  /** Told which screen is being read, so that the person sees what moves. */
  readonly onReading: (what: 'note' | 'relationships' | 'groups', child: Identity) => void;
}

export async function prepare(desk: Desk, rules: PrepareRules): Promise<Prepared> {
  const shown = kindShownOn(desk.link.current()?.screen ?? null, desk.site.profile);
  if (!shown) return refused('drift', 'case-note');
  const read = await readShown(desk, shown.kind, shown.formId, null);
  if (read.verdict === 'not-seen') return cannotReadSource(read);
  const { source, person, worker } = read;
  if (!source) return refused('drift', read.unreadable);
  if (!person || !worker || (!shown.formId && !person.dateOfBirth)) return refused('drift', 'identity');
  const forbidden = refusalOf(source, rules.allowedNoteTypes);
  if (forbidden) return refused(forbidden, null);

  rules.onReading('relationships', person);
  const relationships = await visitOwn(desk, person, 'relationships');
  if (relationships.verdict !== 'seen') return cannotRead(relationships, desk, 'relationships');
  // A form's page leaves the date of birth out: the way to every write begins on a page that shows it.
  const child = relationships.seen.person;
  if (!child?.dateOfBirth || !isShownAs(child, person)) return refused('drift', 'identity');
  rules.onReading('groups', child);
  const groups = await visitOwn(desk, child, 'groups');
  if (groups.verdict !== 'seen') return cannotRead(groups, desk, 'groups');
  if (!isExactly(child, groups.seen.person)) return refused('drift', 'identity');

  const groupRows = groups.seen.rows.map((row) => toGroupRow(row, desk.site.profile));
  const { siblings, others } = siblingsFrom(relationships.seen.rows.map(toRelationshipRow), {
    about: child,
    groups: groupRows,
    words: desk.site.profile.words.relationships,
    today: today(),
  });
  if (siblings.length === 0) return refused('no-siblings', null);
  const family = { source, child, worker, group: groupOffer(groupRows, siblings) };
  return {
    verdict: 'prepared',
    family: { ...family, siblings: siblings.map(copied), others: others.map(copiedOther) },
  };
}

export function refusalOf(source: SourceRecording, allowed: readonly string[]): RefusalReason | null {
  if (source.isRestricted) return 'restricted-source';
  if (source.isPrivileged) return 'privileged-source';
  if (!source.form && allowed.length > 0 && !allowed.some((type) => sameWords(type, source.noteType)))
    return 'note-type-not-allowed';
  const isEmpty = source.body.length === 0 && (source.form?.answers.length ?? 0) === 0;
  return isEmpty ? 'nothing-to-copy' : null;
}

function visitOwn(desk: Desk, child: Identity, screen: 'relationships' | 'groups'): Promise<Sight> {
  return visit(desk, { route: screen, params: { personId: child.id }, screen, fields: [], list: screen });
}

function cannotRead(sight: Exclude<Sight, { verdict: 'seen' }>, { site }: Desk, screen: string): Prepared {
  if (sight.verdict === 'drifted') return refused('drift', sight.field);
  if (sight.verdict === 'silence') return refused('no-answer', null);
  if (sight.because === 'signed-out') return refused('signed-out', null);
  return sight.because === 'silence' || sight.because === 'tab-gone'
    ? refused('no-answer', null)
    : refused('drift', `the screen ‘${site.profile.screens[screen]?.title ?? screen}’`);
}

function cannotReadSource({ because, field }: Extract<SavedRead, { verdict: 'not-seen' }>): Prepared {
  return because === 'silence' ? refused('no-answer', null) : refused('drift', field ?? 'other-screen');
}

function refused(because: RefusalReason, field: string | null): Prepared {
  return { verdict: 'refused', because, field };
}

type Row = Looked['rows'][number];

function toRelationshipRow(row: Row): RelationshipRow {
  return {
    relationship: row.relationship ?? '',
    name: row.name ?? '',
    knownAs: orNull(row['known-as']),
    id: orNull(row.id),
    dateOfBirth: parseUkDay(row['date-of-birth'] ?? ''),
    pronouns: orNull(row.pronouns),
    startedOn: parseUkDay(row.started ?? ''),
    endedOn: parseUkDay(row.ended ?? ''),
    notes: orNull(row.notes),
  };
}

function toGroupRow(row: Row, { words }: Profile): GroupRow {
  return {
    group: row.group ?? '',
    member: row.member ?? '',
    memberId: orNull(row['member-id']),
    joinedOn: parseUkDay(row.joined ?? ''),
    leftOn: parseUkDay(row.left ?? ''),
    allowsNotes: sameWords(row['allows-notes'] ?? '', words.yes),
  };
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** The group that most of the siblings are in now and that takes group notes; null when there is none. */
export function groupOffer(
  rows: readonly GroupRow[],
  siblings: readonly { readonly id: string | null }[],
): GroupNoteOffer | null {
  const open = rows.filter((row) => row.allowsNotes && row.leftOn === null && isForUse(row.group));
  const names = [...new Set(open.map((row) => row.group))];
  const counted = names.map((groupName) => ({
    groupName,
    memberCount: open.filter(
      (row) => row.group === groupName && siblings.some((one) => one.id !== null && one.id === row.memberId),
    ).length,
  }));
  const best = counted.sort((a, b) => b.memberCount - a.memberCount)[0];
  return best && best.memberCount > 0 ? best : null;
}

function copied(sibling: ReturnType<typeof siblingsFrom>['siblings'][number]): Job['siblings'][number] {
  return { ...sibling };
}

function copiedOther(other: ReturnType<typeof siblingsFrom>['others'][number]): Job['others'][number] {
  return { ...other, alsoKnownTo: [...other.alsoKnownTo] };
}
