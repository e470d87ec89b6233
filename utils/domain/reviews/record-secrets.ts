/**
 * What of one record a recipient must not read: where the child lives, how the carers are reached and who they are, how
 * anybody else is reached, and every other child's name. A recipient's own contact is no secret from that recipient.
 */
import type { DraftRow } from './review-draft';
import type { ReviewRecord } from './review-record';
import type { Secret } from './secrets';

/** In words for a person who has to decide: 'the address where the child lives'. Never the secret itself. */
export const secretWords: Readonly<Record<string, string>> = {
  placement: 'the address where the child lives',
  address: 'somebody’s home address',
  phone: 'somebody’s telephone number',
  email: 'somebody’s e-mail address',
  carer: 'a carer’s name',
  'other-child': 'another child’s name',
  restricted: 'the name of somebody whose record is restricted',
};

/** `placement`, or the kind and the person's key, so that one row can be cleared for one of them. */
export function secretsFor(record: ReviewRecord, row: DraftRow, rows: readonly DraftRow[]): Secret[] {
  const isThere = livesThere(record, row);
  const placement: Secret[] =
    record.placement.address === '' || isThere
      ? []
      : [{ key: 'placement', kind: 'address', text: record.placement.address }];
  const own = new Set([row.email, row.phone, row.postalAddress].filter((text) => text !== null).map(plain));
  const contacts = rows
    .filter(({ key, circle }) => key !== row.key && (circle === 'carer' || circle === 'family'))
    .flatMap(contactsOf)
    .filter(({ text }) => !own.has(plain(text)) && plain(text) !== plain(record.placement.address));
  const carers: Secret[] = isThere
    ? []
    : rows
        .filter(({ circle, name }) => circle === 'carer' && name !== '')
        .map(({ key, name }) => ({ key: `carer/${key}`, kind: 'person', text: name }));
  return [...placement, ...contacts, ...carers, ...otherNames(record)];
}

/** The child, and a carer whose own address in the record is the placement's: a former carer's is another. */
export function livesThere(
  { placement }: ReviewRecord,
  { circle, postalAddress }: Pick<DraftRow, 'circle' | 'postalAddress'>,
): boolean {
  if (circle === 'child') return true;
  return circle === 'carer' && placement.address !== '' && plain(postalAddress) === plain(placement.address);
}

/** What kind of thing a secret's key names, as a key of secretWords. */
export function secretKindOf(key: string): string {
  return key.split('/')[0] ?? key;
}

function contactsOf({ key, email, phone, postalAddress }: DraftRow): Secret[] {
  const all = [
    ['address', postalAddress],
    ['phone', phone],
    ['email', email],
  ] as const;
  return all.flatMap(([kind, text]) =>
    (text ?? '').trim() === '' ? [] : [{ key: `${kind}/${key}`, kind, text: text ?? '' }],
  );
}

/** Another child cannot be cleared, nor can somebody whose record is restricted. */
function otherNames({ otherChildren, restrictedNames }: ReviewRecord): Secret[] {
  return [
    ...otherChildren.map(
      ({ name, knownAs }, at): Secret => ({
        key: `other-child/${at}`,
        kind: 'other-child',
        text: name,
        ...(knownAs === '' ? {} : { knownAs }),
      }),
    ),
    ...restrictedNames.map((text, at): Secret => ({ key: `restricted/${at}`, kind: 'other-child', text })),
  ];
}

function plain(text: string | null): string {
  return (text ?? '').trim().toLowerCase();
}
