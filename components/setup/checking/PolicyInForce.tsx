/** The policy in force, to be read and not changed here, with where each part of it comes from. */
import type { Policy, PolicySource } from '../../../utils/settings/policy';

export interface PolicyInForceProps {
  readonly policy: Policy;
  readonly source: PolicySource;
}

const whyWords: Record<PolicySource, string> = {
  managed: 'Set by your council’s policy for this browser. It is changed there, not on this page.',
  'council-build': 'Built into your council’s Tessera. It changes with the next version, not on this page.',
  none: 'Your council has set no policy, so these are Tessera’s own values.',
};

export function PolicyInForce({ policy, source }: PolicyInForceProps) {
  const { copy } = policy;
  const lines: readonly [string, string][] = [
    ['Writing drafts', policy.writeEnabled ? 'Allowed' : 'Switched off'],
    ['A profile loaded on this computer (Pilot)', policy.pilot ? 'Allowed' : 'Not allowed'],
    ['Note types that may be copied', listed(copy.allowedNoteTypes, 'Any')],
    ['Children in one run', `At most ${copy.maxTargets}`],
    ['Reasons to choose from', listed(copy.reasonCodes, 'None: no reason is asked for')],
    ['‘Recorded for more than one child.’', copy.sharedLine ? 'Added to each copy' : 'Not added'],
    ['The journal of what was saved is kept', `${policy.retentionDays} days`],
  ];
  return (
    <section className="card" aria-labelledby="policy">
      <h3 id="policy">Policy in force</h3>
      <p>{whyWords[source]}</p>
      <dl className="facts facts-stacked">
        {lines.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function listed(all: readonly string[], none: string): string {
  return all.length === 0 ? none : all.join(', ');
}
