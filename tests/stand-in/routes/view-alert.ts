/**
 * The Case View Alert: allocated workers see who else has looked at a child's record. It reads the audit and
 * must never be shown to the one who looked.
 */
import type { Person } from '../../people/model';
import type { Exchange, Parts } from '../parts';
import type { SummarySection } from '../skins/skin';
import { showMoment } from '../state/dates';
import { workerOf } from './exchange';

const mostViewers = 30;

export function viewAlert(parts: Parts, c: Exchange, person: Person): SummarySection[] {
  const { world, switches } = parts;
  const allocated = (userName: string): boolean => world.allocations[userName]?.includes(person.id) === true;
  if (!switches.caseViewAlert || !allocated(workerOf(parts, c).userName)) return [];
  const looks = world
    .auditOf(person.id)
    .filter(({ act, what, worker }) => act === 'open' && what === 'person' && !allocated(worker))
    .slice(-mostViewers);
  if (looks.length === 0) return [];
  const facts = looks.map(({ worker, at }) => [world.worker(worker).name, showMoment(at)] as const);
  return [{ heading: 'Case View Alert: viewed by', facts }];
}
