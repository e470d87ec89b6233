/**
 * What a document says of itself when it is shown: which screen, whose, who is signed in. Facts only.
 */

import type { PageFacts } from '../domain/page-facts';
import type { Profile, Screen } from '../domain/profile/schema';
import { siblingKind } from '../domain/siblings';
import { movedOn } from '../mosaic/drift';
import { readIdentity, readWorker } from '../mosaic/identity';
import { readFields, readRows } from '../mosaic/read';
import { recognise } from '../mosaic/recognise';
import type { PageNow } from './page';

export function factsOf(page: PageNow, profile: Profile, hasUnsavedWork: boolean): PageFacts {
  const recognised = recognise(document, profile);
  const id = recognised.verdict === 'screen' ? recognised.screen : null;
  const screen = id ? profile.screens[id] : undefined;
  return {
    nonce: page.nonce,
    screen: id,
    person: screen ? readIdentity(document, screen) : null,
    worker: readWorker(document, profile),
    hasUnsavedWork,
    moved: id ? movedOn(document, profile, id) : [],
    note: screen ? noteOn(screen) : null,
    siblingCount: screen ? siblingsOn(screen, profile) : null,
  };
}

function noteOn(screen: Screen): PageFacts['note'] {
  if (!screen.fields.ref || !screen.fields.state || !screen.fields.title) return null;
  const read = readFields(document, screen, ['ref', 'state', 'title']);
  if (read.verdict !== 'read') return null;
  const text = (name: string) => {
    const value = read.values[name];
    return value?.kind === 'text' ? value.text : '';
  };
  return { ref: text('ref'), state: text('state'), title: text('title') };
}

function siblingsOn(screen: Screen, profile: Profile): number | null {
  if (!screen.lists.relationships) return null;
  const read = readRows(document, screen, 'relationships');
  if (read.verdict !== 'read') return null;
  return read.rows.filter(
    (row) => siblingKind(row.relationship ?? '', profile.words.relationships) !== 'not-a-sibling',
  ).length;
}
