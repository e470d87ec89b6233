/**
 * Reads one screen for the workbench: who it is about, who is signed in, the fields and rows asked for.
 * Reads only; a screen that is not the one asked for is named, not read.
 */
import type * as z from 'zod/mini';
import { controlsIn, movedOn, samplesOn } from '../../../mosaic/drift';
import { readIdentity, readWorker } from '../../../mosaic/identity';
import { readFields, readRows } from '../../../mosaic/read';
import { recognise } from '../../../mosaic/recognise';
import type { ActContext } from '../../page-act';
import type { LookResult, lookInput, samplesInput, samplesResult } from '../acts';

export function look(input: z.infer<typeof lookInput>, { profile }: ActContext): LookResult {
  const recognised = recognise(document, profile);
  const shown = recognised.verdict === 'screen' ? recognised.screen : null;
  const screen = profile.screens[input.screen];
  if (shown !== input.screen || !screen) return { verdict: 'other-screen', screen: shown };
  const moved = input.use ? [] : movedOn(document, profile, input.screen);
  if (moved.length > 0) return { verdict: 'drifted', field: moved.join() };
  const fields = readFields(document, screen, input.fields);
  if (fields.verdict === 'drifted') return fields;
  const rows = input.list ? readRows(document, screen, input.list) : { verdict: 'read' as const, rows: [] };
  if (rows.verdict === 'drifted') return rows;
  return {
    verdict: 'read',
    person: readIdentity(document, screen),
    worker: readWorker(document, profile),
    fields: { ...fields.values } as Extract<LookResult, { verdict: 'read' }>['fields'],
    rows: rows.rows.map((row) => ({ ...row })),
  };
}

/** How each part of the screen in view is found, for the self-test to keep. */
export function sample(
  input: z.infer<typeof samplesInput>,
  { profile }: ActContext,
): z.infer<typeof samplesResult> {
  const recognised = recognise(document, profile);
  const shown = recognised.verdict === 'screen' ? recognised.screen : null;
  if (shown !== input.screen) return { verdict: 'other-screen', screen: shown };
  return { verdict: 'sampled', samples: samplesOn(document, profile, shown), controls: controlsIn(document) };
}
