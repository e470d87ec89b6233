/**
 * Exactly what will be written: each text once, under the children who get it, with what was changed one
 * press away and a way to change it for one child. Shown from the drafts; nothing is worked out here.
 */

import type { Change, ChildDraft, SharedText } from '../../utils/domain/recordings/copy-plan';
import type { SourceRecording } from '../../utils/domain/recordings/recording';
import { Button } from '../controls/Button';
import { Details } from '../controls/Details';
import { DifferenceView } from '../controls/DifferenceView';
import { Person, PersonInline } from '../controls/Person';
import { TargetHeading } from '../controls/TargetHeading';
import { TextArea } from '../controls/TextArea';
import { draftsFor } from './children';
import { childTextControl, textControl } from './control-ids';
import { fromLines, toLines } from './lines';
import { NoteText, ShadeLegend } from './NoteText';
import type { ViewProps } from './props';
import { counted, partName } from './words';

export function Texts({ state, do: actions }: ViewProps<'preparing'>) {
  return (
    <>
      {state.texts.map((text) => (
        <TextCard
          key={text.forIds.join(' ')}
          source={state.source}
          text={text}
          drafts={draftsFor(state, text.forIds)}
        />
      ))}
      {state.texts.some((text) => text.shaded.length > 0) ? <ShadeLegend /> : null}
      <div>
        <TargetHeading level={4} id={textControl} words="Edit for one child" />
        {state.drafts.map((draft) => (
          <EditForChild key={draft.child.id} draft={draft} do={actions} />
        ))}
      </div>
    </>
  );
}

interface TextCardProps {
  readonly source: SourceRecording;
  readonly text: SharedText;
  readonly drafts: readonly ChildDraft[];
}

function TextCard({ source, text, drafts }: TextCardProps) {
  const first = drafts[0];
  return (
    <section className="card" aria-label={`Text for ${counted(drafts.length, 'child', 'children')}`}>
      <h4>{drafts.length === 1 ? 'This child gets this text' : `These ${drafts.length} get this text`}</h4>
      <ul className="who">
        {drafts.map((draft) => (
          <li key={draft.child.id}>
            <Person person={draft.child} />
          </li>
        ))}
      </ul>
      {first && first.recording.title !== source.title ? (
        <p>
          <span className="hint">Title: </span>
          <bdi>{first.recording.title}</bdi>
        </p>
      ) : null}
      <NoteText body={text.body} shaded={text.shaded} />
      {first ? <WhatDiffers source={source} draft={first} /> : null}
    </section>
  );
}

const changeWords: Record<Change['kind'], string> = {
  'left-out': 'left out',
  reworded: 'reworded',
  edited: 'edited by you',
};

/** Children who get the same text also have the same changes, so they are shown once for all of them. */
function WhatDiffers({ source, draft }: { readonly source: SourceRecording; readonly draft: ChildDraft }) {
  const changes = keyed(draft.changes);
  const { title } = draft.recording;
  const isRetitled = title !== source.title;
  const count = changes.length + (isRetitled ? 1 : 0);
  if (count === 0) return <AsInTheNote source={source} draft={draft} />;
  return (
    <Details summary={`What differs: ${counted(count, 'change', 'changes')}`}>
      {isRetitled ? <ChangeShown words="Title: changed" before={source.title} after={title} /> : null}
      {changes.map(({ key, change }) => (
        <ChangeShown
          key={key}
          words={`${partName(change.paragraphIndex)}: ${changeWords[change.kind]}`}
          before={change.before}
          after={change.after}
        />
      ))}
    </Details>
  );
}

interface ChangeShownProps {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

function ChangeShown({ words, before, after }: ChangeShownProps) {
  return (
    <div className="change">
      <p className="hint">{words}</p>
      <DifferenceView before={before} after={after} />
    </div>
  );
}

/** Nothing was changed, but the council may have a line of its own put under each copy. */
function AsInTheNote({ source, draft }: { readonly source: SourceRecording; readonly draft: ChildDraft }) {
  const own = new Set(source.body.map((paragraph) => paragraph.text));
  const added = draft.recording.body.filter((paragraph) => !own.has(paragraph.text));
  if (added.length === 0) return <p className="hint">Word for word as in the note.</p>;
  return (
    <p className="hint">
      Word for word as in the note, and added: <bdi>{toLines(added)}</bdi>
    </p>
  );
}

function keyed(changes: readonly Change[]): readonly { key: number; change: Change }[] {
  return changes.map((change, key) => ({ key, change }));
}

/** Stands apart from the cards: while somebody types, a child's text moves to a card of its own. */
function EditForChild({
  draft,
  do: actions,
}: {
  readonly draft: ChildDraft;
  readonly do: ViewProps<'preparing'>['do'];
}) {
  const { child, recording } = draft;
  const isEdited = draft.changes.some((change) => change.kind === 'edited');
  return (
    <Details summary={<PersonInline person={child} />}>
      <TextArea
        id={childTextControl(child.id)}
        label="Text for this child alone"
        hint="One line is one paragraph."
        value={toLines(recording.body)}
        onChange={(text) => actions.editChild(child.id, fromLines(text, recording.body))}
      />
      {isEdited ? (
        <Button kind="quiet" onPress={() => actions.undoEdit(child.id)}>
          Undo this edit
        </Button>
      ) : null}
    </Details>
  );
}
