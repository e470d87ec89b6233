/** Who a form's page is about and who is signed in there, read at this moment and held against what was confirmed. */
import { isSamePerson } from '../../../domain/people';
import type { Profile, Screen } from '../../../domain/profile/schema';
import { readIdentity, readWorker } from '../../../mosaic/identity';
import type { Expected } from '../acts';

/** Null when both are as expected. */
export function whoIsWrong(expected: Expected, screen: Screen, profile: Profile) {
  const shown = readIdentity(document, screen);
  if (!shown || !isSamePerson(expected.child, shown, screen.identity))
    return { verdict: 'wrong-person' as const, shown };
  const worker = readWorker(document, profile);
  const same = worker?.name === expected.worker.name && worker.actingFor === expected.worker.actingFor;
  return same ? null : { verdict: 'other-worker' as const };
}
