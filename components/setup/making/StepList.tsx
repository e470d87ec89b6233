/** Every step of making a profile and how far it is. Any of them may be opened at any time. */

import { type ScreenGroup, screenGroups } from '../../../utils/domain/profile/making/beyond-copying';
import { isBegun, missingIn, missingOn, type Step } from '../../../utils/domain/profile/making/finish';
import { screenWords } from '../../../utils/domain/profile/making/need-words';
import { neededScreens, type TaughtScreen } from '../../../utils/domain/profile/making/to-teach';
import type { MakingState } from '../../../utils/setup/making/desk';
import { Details } from '../../controls/Details';
import { type StatusKind, StatusMark } from '../../controls/StatusMark';

export type OpenStep = Step | 'finish';

export interface StepListProps {
  readonly state: MakingState;
  readonly open: OpenStep;
  readonly onOpen: (step: OpenStep) => void;
}

interface Line {
  readonly step: OpenStep;
  readonly title: string;
  readonly mark: StatusKind;
  readonly words: string;
}

export function StepList({ state, open, onOpen }: StepListProps) {
  const draft = state.history.now;
  const missing = missingIn(draft);
  const count = (step: Step) => missing.filter((one) => one.step === step).length;
  const lines: Line[] = [
    { step: 'site', title: 'Your Mosaic', ...standing(count('site')) },
    ...neededScreens.map((screen) => screenLine(state, screen)),
    { step: 'words', title: 'Words', ...standing(count('words')) },
    {
      step: 'finish',
      title: 'Use it',
      mark: missing.length > 0 ? 'waiting' : 'good',
      words: missing.length > 0 ? `${missing.length} still missing` : 'ready',
    },
  ];
  return (
    <nav aria-label="Steps of making a profile">
      <Lines lines={lines} open={open} onOpen={onOpen} />
      {groups.map(([group, { title, hint }]) => (
        <Details key={group} summary={title}>
          <p className="hint">{hint}</p>
          <Lines
            lines={screenGroups[group].map((screen) => screenLine(state, screen))}
            open={open}
            onOpen={onOpen}
          />
        </Details>
      ))}
    </nav>
  );
}

const groupWords: Readonly<Record<ScreenGroup, { readonly title: string; readonly hint: string }>> = {
  visits: {
    title: 'Next: visits',
    hint: 'With these three, visits are copied as notes are. Each child’s own answers are asked, never carried.',
  },
  'look-up': {
    title: 'Next: parts of the case',
    hint: 'What is taught here can be looked at beside a form. The lists of notes and visits are there already.',
  },
  stops: {
    title: 'More screens, if you have the time',
    hint: 'With these Tessera says better why it stops. Copying works without them.',
  },
};
const groups = Object.entries(groupWords) as [ScreenGroup, (typeof groupWords)[ScreenGroup]][];

function screenLine({ history, pending }: MakingState, screen: TaughtScreen): Line {
  const title = screenWords[screen].title;
  const hasPending = Object.keys(pending).some((id) => id.startsWith(`${screen}/`));
  if (hasPending) return { step: screen, title, mark: 'look', words: 'to be kept' };
  if (!isBegun(history.now, screen)) return { step: screen, title, mark: 'waiting', words: 'not begun' };
  return { step: screen, title, ...standing(missingOn(history.now, screen).length) };
}

function standing(missing: number): Pick<Line, 'mark' | 'words'> {
  return missing === 0 ? { mark: 'good', words: 'done' } : { mark: 'waiting', words: `${missing} missing` };
}

interface LinesProps extends Pick<StepListProps, 'open' | 'onOpen'> {
  readonly lines: readonly Line[];
}

function Lines({ lines, open, onOpen }: LinesProps) {
  return (
    <ol className="steps">
      {lines.map(({ step, title, mark, words }) => (
        <li key={step}>
          <button
            type="button"
            className="step"
            aria-current={step === open ? 'step' : undefined}
            onClick={() => onOpen(step)}
          >
            <span>{title}</span>
            <StatusMark kind={mark}>{words}</StatusMark>
          </button>
        </li>
      ))}
    </ol>
  );
}
