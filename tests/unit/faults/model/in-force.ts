/** Stands in for policy and profile in force: writing is on, and the profile is the one of the tests. */
import { profileInModel } from './profile';

export const inForce = () =>
  Promise.resolve({
    policy: { writeEnabled: true, copy: { enabled: true } },
    profile: profileInModel,
    source: 'policy',
  });
export const onInForceChanged = () => () => undefined;
