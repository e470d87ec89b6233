/**
 * Mosaic's own way comes first: one group note for all, where the family has a group. It is offered, opened
 * and left to the person; nothing is saved here, and what could not be taken along is said.
 */
import type { GroupNoteOffer } from '../../utils/helpers/copy-to-siblings/state';
import { Button, ButtonRow } from '../controls/Button';
import { Person } from '../controls/Person';
import { Banner } from '../layout/Banner';
import { PageHeading } from '../layout/PageHeading';
import type { ViewProps } from './props';
import { counted, type PageWords } from './words';

export function GroupNote({ state, do: actions }: ViewProps<'group-note'>) {
  return (
    <>
      <PageHeading>A group note may be enough</PageHeading>
      <p className="subject">
        <Person person={state.child} />
      </p>
      <p>
        In Mosaic a group note is written once and stands on every child that you choose. Use it when all of
        them may have the same words.
      </p>
      {state.typed ? (
        <Banner kind="note">What you have typed is taken along. Check it there before you save.</Banner>
      ) : null}
      <ButtonRow>
        <Button kind="primary" onPress={actions.startGroupNote}>
          Start a group note
        </Button>
        <Button kind="secondary" onPress={actions.stayWithThisNote}>
          Stay with this note
        </Button>
      </ButtonRow>
      <p className="hint">
        If the children need different words, stay with this note, save it in Mosaic, then copy it here.
      </p>
    </>
  );
}

type Opened = ViewProps<'group-note-open'>['state']['opened'];

const openedWords: Record<Opened, PageWords> = {
  'group-note': {
    title: 'The group note is open',
    what: 'Tessera has saved nothing.',
    next: 'In Mosaic, tick the children, read the text, then save it there.',
  },
  'no-group': {
    title: 'No group for a group note',
    what: 'No group of this child takes group notes. Your own note is open again; Tessera has saved nothing.',
    next: 'Write and save the note in Mosaic. Then copy it from here.',
  },
};

export function GroupNoteOpen({ state, do: actions }: ViewProps<'group-note-open'>) {
  const words = openedWords[state.opened];
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p className="subject">
        <Person person={state.child} />
      </p>
      {state.carried ? null : (
        <Banner kind="caution">Not all of what you typed could be put back. Check every field.</Banner>
      )}
      <p>{words.what}</p>
      <p className="next">{words.next}</p>
      <ButtonRow>
        <Button kind="primary" onPress={actions.done}>
          Done
        </Button>
      </ButtonRow>
    </>
  );
}

export function GroupName({ offer }: { readonly offer: GroupNoteOffer }) {
  return (
    <p>
      Group: <bdi className="person-name">{offer.groupName}</bdi>,{' '}
      {counted(offer.memberCount, 'person', 'people')}
    </p>
  );
}
