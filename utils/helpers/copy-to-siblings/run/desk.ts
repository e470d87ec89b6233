/**
 * What one run works with: the line to the tab, the site, who confirmed. Reading a screen at this desk
 * always says who the page is about and who is signed in beside what was asked for.
 */

import type { PageLink } from '../../../coordinator/page-link';
import { type Site, type Stop, type Walked, walk } from '../../../coordinator/walk';
import type { Identity } from '../../../domain/people';
import { namesOfParts } from '../../../domain/profile/part-names';
import { type Looked, lookResult } from '../acts';

export interface Desk {
  readonly link: PageLink;
  readonly site: Site;
  /** Reads without the comparison with samples: for the test that takes them. */
  readonly use?: 'self-test';
}

export type Sight =
  | { readonly verdict: 'seen'; readonly seen: Looked }
  | { readonly verdict: 'stopped'; readonly because: Stop; readonly walked: Walked }
  /** `field`: what a person calls the part that is not as the profile says. */
  | { readonly verdict: 'drifted'; readonly field: string }
  | { readonly verdict: 'silence' };

export interface Wanted {
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly screen: string;
  readonly fields: readonly string[];
  readonly list: string | null;
}

/** Goes to a screen and reads it. */
export async function visit(desk: Desk, wanted: Wanted): Promise<Sight> {
  const walked = await walk(desk.link, desk.site, wanted.route, wanted.params);
  if (walked.verdict === 'stopped') return { verdict: 'stopped', because: walked.because, walked };
  return readHere(desk, wanted);
}

/** Reads the screen that the tab shows now. */
export async function readHere(
  desk: Desk,
  wanted: Pick<Wanted, 'screen' | 'fields' | 'list'>,
): Promise<Sight> {
  const { screen, fields, list } = wanted;
  const step = await desk.link.step(
    'copy.look',
    { ...purposeOf(desk), screen, fields: [...fields], list },
    lookResult,
  );
  if (step.verdict !== 'done') return { verdict: 'silence' };
  const { result } = step;
  if (result.verdict === 'read') return { verdict: 'seen', seen: result };
  if (result.verdict === 'drifted')
    return { ...result, field: namesOfParts(desk.site.profile.screens[screen], result.field.split(',')) };
  const facts = desk.link.current();
  return {
    verdict: 'stopped',
    because: 'other-screen',
    walked: { verdict: 'stopped', because: 'other-screen', facts },
  };
}

/** For an act's input: what this desk is for, where it is not a copy. */
export function purposeOf({ use }: Desk): { readonly use?: 'self-test' } {
  return use ? { use } : {};
}

/** Id, name and date of birth all shown and all equal: what begins every way to a write. */
export function isExactly(planned: Identity, shown: Identity | null): boolean {
  return (
    shown !== null &&
    shown.id === planned.id &&
    shown.name === planned.name &&
    shown.dateOfBirth !== null &&
    shown.dateOfBirth === planned.dateOfBirth
  );
}

/** Everything that the page shows is equal; where it leaves the date of birth out, id and name. */
export function isShownAs(planned: Identity, shown: Identity | null): boolean {
  return (
    shown !== null &&
    shown.id === planned.id &&
    shown.name === planned.name &&
    (shown.dateOfBirth === null || shown.dateOfBirth === planned.dateOfBirth)
  );
}

export function textField(seen: Looked, name: string): string {
  const value = seen.fields[name];
  return value?.kind === 'text' ? value.text : '';
}
