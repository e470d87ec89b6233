/**
 * For the council's Mosaic team: the profile in force, loading another one, and what is wrong with it. A
 * profile is installed only by the press under its preview; while it has problems nothing is changed.
 */
import type { ReactNode } from 'react';
import { Button, ButtonRow } from '../controls/Button';
import { ConfirmButton } from '../controls/ConfirmButton';
import { Banner } from '../layout/Banner';
import { LiveRegion } from '../layout/LiveRegion';
import { PageHeading } from '../layout/PageHeading';
import { ProfileInput } from './ProfileInput';

/** Where the profile in force comes from: only one that was installed here can be removed here. */
export type ProfileSource = 'policy' | 'council-build' | 'installed-pilot';

export interface ProfileSummary {
  readonly title: string;
  readonly origins: readonly string[];
  readonly screens: readonly string[];
  readonly routes: readonly string[];
}

export interface ProfileInForce extends ProfileSummary {
  readonly source: ProfileSource;
}

export interface ProfileProblem {
  /** Where in the file, in plain words: 'screens, note list, second column'. */
  readonly path: string;
  readonly message: string;
}

export interface SiteAccess {
  readonly origin: string;
  readonly isGranted: boolean;
  readonly cannotAsk: boolean;
}

/** Why nothing can be loaded on this page. */
export type ProfileFixed = 'by-policy' | 'by-council-build' | 'pilots-not-allowed';

export interface ProfileLoaderProps {
  readonly inForce: ProfileInForce | null;
  /** What should be in force and is not, and what is wrong with it. */
  readonly broken: { readonly source: ProfileSource; readonly problems: readonly ProfileProblem[] } | null;
  readonly fixed: ProfileFixed | null;
  readonly access: readonly SiteAccess[];
  /** A profile that was read without problems and is not installed yet. */
  readonly draft: ProfileSummary | null;
  /** What is wrong with the text that was loaded last. */
  readonly problems: readonly ProfileProblem[];
  /** In characters: no more than one over is read of a file. */
  readonly maxFileLength: number;
  /** The text of a chosen file or of what was pasted. */
  readonly onFile: (text: string) => void;
  readonly onInstall: () => void;
  readonly onDiscard: () => void;
  readonly onRemove: () => void;
  /** Must be called straight from the press: the browser asks only then. */
  readonly onGrant: (origin: string) => void;
}

export function ProfileLoader(props: ProfileLoaderProps) {
  const { inForce, broken, fixed, access, onRemove, onGrant } = props;
  return (
    <>
      <PageHeading>Site profile</PageHeading>
      <p>A profile tells Tessera where things are in your council’s Mosaic. Without one it does nothing.</p>
      <LiveRegion words={loadedWords(props)} />
      <section className="card" aria-labelledby="in-force">
        <h3 id="in-force">In force</h3>
        {broken ? <Broken broken={broken} /> : null}
        {inForce ? <Summary profile={inForce} /> : null}
        {inForce ? <p className="hint">{sourceWords[inForce.source]}</p> : null}
        {!broken && !inForce ? <p>No profile. Tessera does nothing on any site.</p> : null}
        {(inForce ?? broken)?.source === 'installed-pilot' ? <Remove onRemove={onRemove} /> : null}
      </section>
      <Access access={access} onGrant={onGrant} />
      {fixed ? <Fixed fixed={fixed} isSaid={inForce !== null} /> : <Load {...props} />}
    </>
  );
}

function loadedWords({ draft, problems }: ProfileLoaderProps): string {
  if (problems.length > 0) return `The profile was not loaded: ${problems.length} to put right`;
  return draft ? 'The profile can be installed' : '';
}

const sourceWords: Record<ProfileSource, string> = {
  policy: 'Fixed by your council’s policy. Change it there; it cannot be changed on this page.',
  'council-build': 'Built into your council’s Tessera. It changes with the next version, not on this page.',
  'installed-pilot': 'Installed on this computer as a pilot.',
};

const fixedWords: Record<ProfileFixed, string> = {
  'by-policy': sourceWords.policy,
  'by-council-build': sourceWords['council-build'],
  'pilots-not-allowed': 'Your council’s policy does not allow a profile to be loaded on this computer.',
};

/** Why there is nothing to load here, unless the profile in force has said so already. */
function Fixed({ fixed, isSaid }: { readonly fixed: ProfileFixed; readonly isSaid: boolean }) {
  if (isSaid && fixed !== 'pilots-not-allowed') return null;
  return <p className="hint">{fixedWords[fixed]}</p>;
}

const brokenWords: Record<ProfileSource, string> = {
  policy: 'What your council’s policy sets cannot be used, so Tessera does nothing.',
  'council-build': 'What is built into your council’s Tessera cannot be used, so Tessera does nothing.',
  'installed-pilot': 'The profile installed on this computer cannot be used, so Tessera does nothing.',
};

function Broken({ broken }: { readonly broken: NonNullable<ProfileLoaderProps['broken']> }) {
  return (
    <Problems problems={broken.problems}>
      <strong>{brokenWords[broken.source]}</strong> To put right:
    </Problems>
  );
}

function Remove({ onRemove }: Pick<ProfileLoaderProps, 'onRemove'>) {
  return (
    <ConfirmButton
      label="Remove this profile"
      question="Remove this profile?"
      consequence="Tessera stops working on this site until a profile is installed again."
      confirmLabel="Remove it"
      onConfirm={onRemove}
    />
  );
}

function Access({ access, onGrant }: Pick<ProfileLoaderProps, 'access' | 'onGrant'>) {
  if (access.length === 0) return null;
  return (
    <section aria-labelledby="access">
      <h3 id="access">Access to the site</h3>
      <ul className="rows">
        {access.map((site) => (
          <li key={site.origin} className="row row-line">
            <bdi className="code">{site.origin}</bdi>
            <Standing site={site} onGrant={onGrant} />
          </li>
        ))}
      </ul>
      {access.every((each) => each.isGranted) ? null : (
        <p className="hint">The browser asks you. Reload Mosaic pages that are open afterwards.</p>
      )}
    </section>
  );
}

interface StandingProps {
  readonly site: SiteAccess;
  readonly onGrant: (origin: string) => void;
}

function Standing({ site: { origin, isGranted, cannotAsk }, onGrant }: StandingProps) {
  if (isGranted) return <span className="hint">Granted</span>;
  if (cannotAsk) return <span role="alert">This Tessera may not ask the browser for this site.</span>;
  return (
    <Button kind="secondary" onPress={() => onGrant(origin)}>
      Grant access<span className="visually-hidden"> to {origin}</span>
    </Button>
  );
}

function Load({ draft, problems, maxFileLength, onFile, onInstall, onDiscard }: ProfileLoaderProps) {
  if (draft) return <Preview draft={draft} onInstall={onInstall} onDiscard={onDiscard} />;
  return (
    <section aria-labelledby="load">
      <h3 id="load">Load a profile</h3>
      {problems.length > 0 ? (
        <Problems problems={problems}>
          <strong>Not loaded. Nothing was changed.</strong> Put this right and load it again:
        </Problems>
      ) : null}
      <ProfileInput maxLength={maxFileLength} onText={onFile} />
    </section>
  );
}

interface ProblemsProps {
  readonly problems: readonly ProfileProblem[];
  readonly children: ReactNode;
}

function Problems({ problems, children }: ProblemsProps) {
  return (
    <Banner kind="problem">
      <p>{children}</p>
      <ul className="problem-list">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.message}`}>
            <bdi className="code">{problem.path}</bdi> <bdi>{problem.message}</bdi>
          </li>
        ))}
      </ul>
    </Banner>
  );
}

interface PreviewProps {
  readonly draft: ProfileSummary;
  readonly onInstall: () => void;
  readonly onDiscard: () => void;
}

function Preview({ draft, onInstall, onDiscard }: PreviewProps) {
  return (
    <section className="card" aria-labelledby="preview">
      <h3 id="preview">Ready to install</h3>
      <Summary profile={draft} />
      <p className="hint">
        Not in force yet. A pilot works on this computer only and says ‘Pilot’ on each page.
      </p>
      <ButtonRow>
        <Button kind="primary" onPress={onInstall}>
          Install this profile (Pilot)
        </Button>
        <Button kind="secondary" onPress={onDiscard}>
          Discard
        </Button>
      </ButtonRow>
    </section>
  );
}

function Summary({ profile }: { readonly profile: ProfileSummary }) {
  return (
    <>
      <p className="card-title">
        <bdi>{profile.title}</bdi>
      </p>
      <dl className="facts facts-stacked">
        <Names term="Sites" names={profile.origins} />
        <Names term="Screens" names={profile.screens} />
        <Names term="Routes" names={profile.routes} />
      </dl>
    </>
  );
}

function Names({ term, names }: { readonly term: string; readonly names: readonly string[] }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {names.length === 0 ? 'none' : null}
        {names.map((name, index) => (
          <span key={name}>
            {index > 0 ? ', ' : null}
            <bdi>{name}</bdi>
          </span>
        ))}
      </dd>
    </div>
  );
}
