/** What is on, what is off and why, in words that a help desk can be told. It switches nothing. */
import type { Switch, SwitchId, WhyOff } from '../../utils/domain/switches';

const titles: Record<SwitchId, string> = {
  saving: 'Saving drafts',
  copying: 'Copying to brothers and sisters',
  'looking-up': 'Looking up',
  'keep-typed': 'Keeping what you type',
  guard: 'The guard against a wrong record',
  reviews: 'Reviews',
};

const whyWords: Record<WhyOff, string> = {
  paused: 'Off: paused until tomorrow',
  fault: 'Off: the policy or profile has a fault, named on the setup page',
  'no-profile': 'Off: not set up here',
  policy: 'Off: your council’s policy',
  'council-build': 'Off: built into your council’s Tessera',
  'not-tested': 'Off: the set-up has not passed its test',
  'not-described': 'Off: the profile does not describe these pages',
};

export function SwitchList({ switches }: { readonly switches: readonly Switch[] }) {
  return (
    <dl className="facts facts-stacked">
      {switches.map(({ id, off }) => (
        <div key={id}>
          <dt>{titles[id]}</dt>
          <dd>{off ? whyWords[off] : 'On'}</dd>
        </div>
      ))}
    </dl>
  );
}
