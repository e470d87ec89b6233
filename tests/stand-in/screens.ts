/**
 * The addresses of every kind of screen that the stand-in shows of one child: what a sweep over 'every screen' means.
 * Addresses only; it opens nothing.
 */
import { families } from '../people/family-keys';
import type { StandIn } from './start';

export function screensOf({ world }: StandIn): readonly string[] {
  const { source } = world.family(families.largeGroup);
  const person = `/person/${source.personId}`;
  const own = ['', '/relationships', '/groups', '/case-notes', '/household', '/steps', '/visits'];
  const step = Object.values(world.casework.steps).find(({ subjects }) => subjects.includes(source.personId));
  return [
    ...['/', '/tools', '/locks', '/search?q=Ava', ...own.map((path) => person + path)],
    ...[`${person}/case-notes/new`, `${person}/visits/new`, `/case-note/${source.noteId}`],
    ...(step ? [`/step/${step.id}`, `/step/${step.id}/view`] : []),
  ];
}
