/**
 * The way back to the note that is copied: by the address where the person started, or by the note's own route
 * where that address does not lead to it. In a page of frames it is only the window's.
 */
import { type Walked, walk } from '../../../coordinator/walk';
import type { PageFacts } from '../../../domain/page-facts';
import type { SourceRecording } from '../../../domain/recordings/recording';
import type { Job } from '../job';
import type { Desk } from './desk';
import { kindOf } from './kinds';
import { noteParams } from './note-screen';

export type Start = Pick<Job, 'startUrl' | 'child'> & {
  readonly source: SourceRecording | Job['source'];
};

export async function goToSource({ link, site }: Desk, start: Start): Promise<Walked> {
  const { startUrl, child, source } = start;
  const arrival = await link.travel(startUrl);
  if (arrival.verdict !== 'arrived') return { verdict: 'stopped', because: arrival.verdict, facts: null };
  const { facts } = arrival;
  if (facts.screen === 'sign-in') return { verdict: 'stopped', because: 'signed-out', facts };
  if (showsSource(facts, start)) return { verdict: 'there', facts };
  const listed = { type: source.noteType, title: source.title, contactOn: source.contactOn };
  return walk(link, site, kindOf(source, site.profile).saved, noteParams(child.id, source.ref, listed));
}

export function showsSource(facts: PageFacts | null, { child, source }: Start): boolean {
  return facts?.person?.id === child.id && facts.note?.ref === source.ref;
}
