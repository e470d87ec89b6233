/**
 * Who a page says it is about. Forms leave the date of birth out, as the pages of one release do; nothing
 * here may put it back.
 */
import type { Facts } from '../kit';
import type { Frame, PersonHeader, PersonLink } from '../skin';

export function fullBar({ say }: Frame, person: PersonHeader): Facts {
  return [
    [say('Name'), person.name],
    [say('Mosaic ID'), person.id],
    [say('Date of birth'), person.dateOfBirth],
  ];
}

/** Forms show only who the form is about, without a date of birth. */
export function formBar({ say }: Frame, person: PersonLink): Facts {
  return [
    [say('Name'), person.name],
    [say('Mosaic ID'), person.id],
  ];
}
