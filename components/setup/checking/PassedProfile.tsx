/**
 * A profile with its pass: kept on this computer already, or a text to be put where the profile comes from.
 * Without that text in the policy, laptops would have to test for themselves.
 */
import { Details } from '../../controls/Details';
import { Banner } from '../../layout/Banner';

export interface PassedProfileProps {
  readonly kept: 'kept' | 'to-copy';
  readonly text: string;
}

export function PassedProfile({ kept, text }: PassedProfileProps) {
  return (
    <>
      <Banner kind="note">
        <p>
          <strong>Ready.</strong>{' '}
          {kept === 'kept'
            ? 'The pass is kept in this computer’s profile. Copying is on.'
            : 'This profile comes from your council’s policy or build. Put the text below there: copying stays as it was until then.'}
        </p>
      </Banner>
      <Details summary="The profile with its pass">
        <textarea
          className="profile-text"
          aria-label="The profile with its pass"
          readOnly
          rows={12}
          value={text}
        />
        <p className="hint">
          Every computer that gets this text may copy without a test of its own. After a change to screens,
          routes or words the pass no longer counts.
        </p>
      </Details>
    </>
  );
}
