/**
 * Compares the page that Mosaic shows now with how it was when the profile was tested, on a press of the Mosaic
 * team. Reads mark-up of the one page in view; changes neither the page nor the profile.
 */
import { inForce } from '../../../../coordinator/in-force';
import { movesOn } from '../../../../domain/profile/moves';
import { type Store, store } from '../../../../domain/store';
import { samplesResult } from '../../acts';
import type { DriftCommands, DriftState } from '../../trial';
import { openGround } from './ground';

export interface DriftReport extends DriftCommands {
  readonly state: Store<DriftState>;
}

export function openDriftReport(): DriftReport {
  const state = store<DriftState>({ at: 'asking', problem: null });
  return { state, compare: () => void compare().then((next) => state.set(next)) };
}

async function compare(): Promise<DriftState> {
  const { profile } = await inForce();
  if (!profile) return { at: 'asking', problem: 'no-profile' };
  const ground = await openGround(profile);
  if ('problem' in ground) return { at: 'asking', problem: ground.problem };
  const { link } = ground.desk;
  const id = link.current()?.screen ?? '';
  const step = await link.step('copy.sample', { screen: id }, samplesResult);
  link.close();
  const screen = profile.screens[id];
  if (!screen) return { at: 'asking', problem: 'not-recognised' };
  if (step.verdict !== 'done' || step.result.verdict !== 'sampled')
    return { at: 'asking', problem: 'reload-page' };
  const { samples, controls } = step.result;
  const tested = profile.tested.flatMap(({ release, samples: all }) =>
    all[id] ? [{ release, was: all[id] }] : [],
  );
  const reports = tested.map(({ release, was }) => ({
    release,
    moves: movesOn(screen, was, samples, controls),
  }));
  const [nearest] = reports.sort((one, other) => one.moves.length - other.moves.length);
  if (!nearest) return { at: 'asking', problem: 'never-sampled' };
  return { at: 'compared', title: screen.title, ...nearest };
}
