/**
 * What a form asks of each child: one row a question, one column a child. Every cell begins blank, nothing comes from
 * the source, and a blank is left only when the person says that they will fill it in themselves.
 */
import { askedOf, type OwnQuestion, stillOpen } from '../../utils/domain/recordings/per-child';
import type { OwnGrid } from '../../utils/helpers/copy-to-siblings/state';
import { Button } from '../controls/Button';
import { CheckBox } from '../controls/CheckBox';
import { problemOf } from '../controls/ErrorSummary';
import type { CopyActions } from './actions';
import { ownControl } from './control-ids';
import { OwnCell } from './OwnCell';
import type { ViewProps } from './props';

type Column = OwnGrid['columns'][number];

export function OwnAnswers({ state, do: actions }: ViewProps<'preparing'>) {
  if (!state.own || state.own.columns.length === 0) return null;
  const { questions, columns } = state.own;
  const shown = questions.filter((question) =>
    columns.some((column) => isAsked(question, questions, column)),
  );
  return (
    <section aria-labelledby="own-answers">
      <h3 id="own-answers">About each child</h3>
      <p className="hint">
        These answers belong to one child. None is taken from <bdi>{state.child.name}</bdi>’s form.
      </p>
      {shown.map((question) => (
        <OwnRow
          key={question.field}
          question={question}
          grid={state.own as OwnGrid}
          state={state}
          do={actions}
        />
      ))}
      {columns.map((column) => (
        <Blanks key={column.childId} column={column} questions={questions} do={actions} />
      ))}
    </section>
  );
}

interface OwnRowProps extends ViewProps<'preparing'> {
  readonly question: OwnQuestion;
  readonly grid: OwnGrid;
}

/** Short choices stand side by side; words and long lists take the whole width, one child under the other. */
function OwnRow({ question, grid, state, do: actions }: OwnRowProps) {
  const isShort = question.choices !== null && question.choices.length <= 3;
  return (
    <div className="own-question card">
      <h4>{question.label}</h4>
      <div className={isShort ? 'own-cells' : 'own-cells own-cells-wide'}>
        {grid.columns.map((column) => {
          const id = ownControl(column.childId, question.field);
          return isAsked(question, grid.questions, column) ? (
            <OwnCell
              key={column.childId}
              id={id}
              question={question}
              childName={column.child.name}
              value={column.answers[question.field] ?? ''}
              problem={problemOf(state.problems, id)}
              onAnswer={(text) => actions.answerOwn(column.childId, question.field, text)}
            />
          ) : (
            <NotAsked key={column.childId} isShort={isShort} />
          );
        })}
      </div>
    </div>
  );
}

/** Keeps the columns in line where the question is asked of the other children only. */
function NotAsked({ isShort }: { readonly isShort: boolean }) {
  return isShort ? <div aria-hidden="true" /> : null;
}

interface BlanksProps {
  readonly column: Column;
  readonly questions: readonly OwnQuestion[];
  readonly do: CopyActions;
}

function Blanks({ column, questions, do: actions }: BlanksProps) {
  const { childId, child, leavesBlanks, answers } = column;
  const open = stillOpen(questions, { ...column, leavesBlanks: false }).length;
  const isAnswered = Object.values(answers).some((text) => text !== '');
  return (
    <div className="own-blanks">
      {open > 0 || leavesBlanks ? (
        <CheckBox
          label={
            <>
              Leave <bdi>{child.name}</bdi>’s blanks for me to fill in the draft
            </>
          }
          hint={null}
          isTicked={leavesBlanks}
          isDisabled={false}
          onTick={() => actions.leaveBlanks(childId)}
          onUntick={() => actions.answerBlanks(childId)}
        />
      ) : null}
      {isAnswered ? (
        <Button kind="quiet" onPress={() => actions.clearOwn(childId)}>
          Clear <bdi>{child.name}</bdi>’s answers
        </Button>
      ) : null}
    </div>
  );
}

function isAsked(question: OwnQuestion, questions: readonly OwnQuestion[], column: Column): boolean {
  return askedOf(questions, column.answers).includes(question);
}
