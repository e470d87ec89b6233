/**
 * What comes of it: what is still missing, or the whole profile to use here as a pilot, to save as a file, and
 * to copy for the policy or the council's own build.
 */
import { useMemo, useState } from 'react';
import type { Draft } from '../../../utils/domain/profile/making/draft';
import { finished, leftOut, type Missing } from '../../../utils/domain/profile/making/finish';
import { screenWords } from '../../../utils/domain/profile/making/need-words';
import type { Profile } from '../../../utils/domain/profile/schema';
import { Button, ButtonRow } from '../../controls/Button';
import { Banner } from '../../layout/Banner';
import { SaveAsFile } from './SaveAsFile';
import { StepHeading } from './StepHeading';
import type { OpenStep } from './StepList';

export interface FinishStepProps {
  readonly draft: Draft;
  readonly onOpen: (step: OpenStep) => void;
  readonly onFinished: (text: string) => void;
}

export function FinishStep({ draft, onOpen, onFinished }: FinishStepProps) {
  const outcome = useMemo(() => finished(draft), [draft]);
  if (outcome.verdict === 'missing') return <StillMissing missing={outcome.missing} onOpen={onOpen} />;
  if (outcome.verdict === 'faulty')
    return (
      <>
        <StepHeading takesFocus>Not ready</StepHeading>
        <Banner kind="problem">
          <ul className="problem-list">
            {outcome.problems.map(({ path, message }) => (
              <li key={path + message}>
                <bdi className="code">{path}</bdi> {message}
              </li>
            ))}
          </ul>
        </Banner>
      </>
    );
  const out = leftOut(draft);
  return (
    <>
      <Ready profile={outcome.profile} onFinished={onFinished} />
      {out.length > 0 ? (
        <>
          <p>Begun and not in this profile yet:</p>
          <MissingRows missing={out} onOpen={onOpen} />
        </>
      ) : null}
    </>
  );
}

interface MissingProps extends Pick<FinishStepProps, 'onOpen'> {
  readonly missing: readonly Missing[];
}

function StillMissing({ missing, onOpen }: MissingProps) {
  return (
    <>
      <StepHeading takesFocus>
        {`${missing.length} ${missing.length === 1 ? 'thing' : 'things'} still missing`}
      </StepHeading>
      <MissingRows missing={missing} onOpen={onOpen} />
    </>
  );
}

function MissingRows({ missing, onOpen }: MissingProps) {
  const steps = [...new Set(missing.map(({ step }) => step))];
  return (
    <ul className="rows">
      {steps.map((step) => {
        const mine = missing.filter((one) => one.step === step);
        return (
          <li key={step} className="row">
            <button type="button" className="link" onClick={() => onOpen(step)}>
              {titleOf(step)}
            </button>
            <span className="hint">{mine.map(({ what }) => what).join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}

function titleOf(step: Missing['step']): string {
  if (step === 'site') return 'Your Mosaic';
  return step === 'words' ? 'Words' : screenWords[step].title;
}

function Ready({ profile, onFinished }: { readonly profile: Profile } & Pick<FinishStepProps, 'onFinished'>) {
  const text = useMemo(() => `${JSON.stringify(profile, null, 2)}\n`, [profile]);
  const [copied, setCopied] = useState('');
  const copy = (what: string, value: unknown) => {
    navigator.clipboard.writeText(JSON.stringify(value, null, 2)).then(
      () => setCopied(`Copied: ${what}.`),
      () => setCopied('The browser did not let Tessera copy. Save it as a file instead.'),
    );
  };
  return (
    <>
      <StepHeading takesFocus>The profile is whole</StepHeading>
      <p>
        Try it on this computer first. Until the second-window test has been done Tessera writes only while no
        other Mosaic window is open.
      </p>
      <ButtonRow>
        <Button kind="primary" onPress={() => onFinished(text)}>
          Check it and use it here
        </Button>
        <SaveAsFile text={text} name={`${profile.id}.json`} />
        <Button kind="secondary" onPress={() => copy('the value for managed policy', profile)}>
          Copy for policy
        </Button>
        <Button
          kind="secondary"
          onPress={() => copy('the file for a council build', { profile, policy: {} })}
        >
          Copy for a council build
        </Button>
      </ButtonRow>
      <p className="hint">
        For policy: the value of <code className="code">siteProfile</code>. For a council build: the contents
        of the file that the build is given.
      </p>
      <p role="status">{copied}</p>
    </>
  );
}
