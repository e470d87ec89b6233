/**
 * A profile with its pass: kept on this computer already, or a text to be put where the profile comes from.
 * Without that text in the policy, laptops would have to test for themselves.
 */
import { Details } from '../../controls/Details';
import { Banner } from '../../layout/Banner';

/** What the text holds that the profile before it did not. */
const newIn = {
  'self-test': {
    ready: 'Ready.',
    kept: 'The pass is kept in this computer’s profile. Copying is on.',
    toCopy: 'Put the text below there: until then copying stays as it was.',
    summary: 'The profile with its pass',
    hint: 'Every computer that gets this text may copy without a test of its own. After a change to screens, routes or words the pass no longer counts.',
  },
  windows: {
    ready: 'Decided.',
    kept: 'It is kept in this computer’s profile.',
    toCopy: 'Put the text below there: until then Tessera goes by what stands there now.',
    summary: 'The profile with what was seen',
    hint: 'Every computer that gets this text goes by it.',
  },
} as const;

export interface PassedProfileProps {
  readonly of: keyof typeof newIn;
  readonly kept: 'kept' | 'to-copy';
  readonly text: string;
}

export function PassedProfile({ of, kept, text }: PassedProfileProps) {
  const words = newIn[of];
  return (
    <>
      <Banner kind="note">
        <p>
          <strong>{words.ready}</strong>{' '}
          {kept === 'kept'
            ? words.kept
            : `This profile comes from your council’s policy or build. ${words.toCopy}`}
        </p>
      </Banner>
      <Details summary={words.summary}>
        <textarea className="profile-text" aria-label={words.summary} readOnly rows={12} value={text} />
        <p className="hint">{words.hint}</p>
      </Details>
    </>
  );
}
