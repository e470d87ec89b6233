/**
 * All that is tried with a profile once there is one: whether it may write, and the tests that decide it. A
 * profile that does not fit never comes here.
 */
import { toUkDay } from '../../../utils/domain/day';
import type { Diagnostics } from '../../../utils/domain/diagnostics';
import type { Profile } from '../../../utils/domain/profile/schema';
import { hasPassed } from '../../../utils/domain/profile/tested';
import type { DriftReport } from '../../../utils/helpers/copy-to-siblings/run/trial/drift-report';
import type { SecondWindowTest } from '../../../utils/helpers/copy-to-siblings/run/trial/second-window';
import type { SelfTest as Test } from '../../../utils/helpers/copy-to-siblings/run/trial/self-test';
import { StatusMark } from '../../controls/StatusMark';
import { DriftTable } from './DriftTable';
import { SecondWindow } from './SecondWindow';
import { SelfTest } from './SelfTest';

export interface Checking {
  readonly selfTest: Test;
  readonly secondWindow: SecondWindowTest;
  readonly drift: DriftReport;
  readonly readDiagnostics: () => Promise<Diagnostics>;
}

export interface CheckingFaceProps {
  readonly checking: Checking;
  readonly profile: Profile;
}

export function CheckingFace({ checking, profile }: CheckingFaceProps) {
  return (
    <section aria-labelledby="checking">
      <h2 id="checking">Check this profile</h2>
      <Standing profile={profile} />
      <SelfTest test={checking.selfTest} release={profile.release} />
      <DriftTable report={checking.drift} />
      <SecondWindow test={checking.secondWindow} />
    </section>
  );
}

function Standing({ profile }: { readonly profile: Profile }) {
  if (!hasPassed(profile, 'copy-to-siblings'))
    return (
      <p>
        <StatusMark kind="problem">Copying is off</StatusMark> This profile has not passed its self-test.
      </p>
    );
  const passes = profile.tested.map(({ release, on }) => `release ${release} on ${toUkDay(on)}`);
  return (
    <p>
      <StatusMark kind="good">Copying is on</StatusMark> Self-test passed: {passes.join(', ')}.
    </p>
  );
}
