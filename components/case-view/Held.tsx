/**
 * The page in front could save to another record than it shows: why, what to do, and the one way through, which names
 * the child.
 */
import type { HeldWindow } from '../../utils/helpers/case-view/state';
import { ConfirmButton } from '../controls/ConfirmButton';
import { PersonInline } from '../controls/Person';
import { Banner } from '../layout/Banner';
import type { CaseActions } from './actions';

export function Held({ held, do: actions }: { readonly held: HeldWindow; readonly do: CaseActions }) {
  return (
    <Banner kind="problem">
      <p>
        {held.isHeld ? 'Saving from this window is held.' : 'Look before you save from this window.'} It shows{' '}
        <PersonInline person={held.child} />. <Why held={held} />
      </p>
      <p className="next">Copy what you need and load the page again.</p>
      <ConfirmButton
        label={`Save on ${held.child.name} anyway`}
        question={`Save on ${held.child.name} anyway?`}
        consequence="Look at the note in Mosaic after you have saved: it may stand on another child’s record."
        confirmLabel="Let this window save"
        onConfirm={actions.saveAnyway}
      />
    </Banner>
  );
}

function Why({ held: { danger } }: { readonly held: HeldWindow }) {
  switch (danger.because) {
    case 'other-worker':
      return (
        <>
          <bdi>{danger.name}</bdi> is signed in to Mosaic now.
        </>
      );
    case 'overtaken':
      return (
        <>
          <bdi>{danger.name}</bdi> was opened since, and Mosaic may save there.
        </>
      );
    case 'under-way':
      return <>Another window is just opening a page.</>;
  }
}
