/** One page about a change to hand on: saved as a file, or printed. It holds what this page shows and no more. */
import type { RefObject } from 'react';
import { toUkDay } from '../../utils/domain/day';
import type { Card } from '../../utils/domain/evidence/card';
import { alwaysCounted, neverCounted } from '../../utils/domain/evidence/never-counted';
import { type ReportSection, reportHtml } from '../../utils/domain/evidence/report';
import type { SmallChange } from '../../utils/domain/evidence/small-change';
import { drawingAsText } from '../charts/drawing-file';
import { Button, ButtonRow } from '../controls/Button';
import { SaveFile } from '../controls/SaveFile';
import { balancingWords } from './balancing';
import { observedMark, statusWords } from './words';

interface Props {
  readonly change: SmallChange;
  readonly card: Card;
  /** The chart as it stands on the page, where there is one. */
  readonly drawing: RefObject<SVGSVGElement | null>;
}

export function Report({ change, card, drawing }: Props) {
  const make = () =>
    reportHtml({
      title: change.title,
      lead: card.sentence,
      drawing: drawing.current ? drawingAsText(drawing.current) : '',
      sections: sectionsOf(change, card),
    });
  return (
    <ButtonRow>
      <SaveFile fileName="small-change-report.html" type="text/html" content={make}>
        Save a one-page report
      </SaveFile>
      <Button kind="quiet" onPress={() => globalThis.print()}>
        Print
      </Button>
    </ButtonRow>
  );
}

function sectionsOf(change: SmallChange, card: Card): ReportSection[] {
  const { observed, predicted, stated } = card;
  return [
    {
      heading: 'What it is for',
      facts: [
        ['Problem', change.problem],
        ['Expected', change.hypothesis || 'not written down'],
        ['Status', statusWords[change.status]],
        ['Would show harm', change.balancing.map(balancingWords).join('; ') || 'nothing chosen'],
      ],
    },
    {
      heading: 'What was found. The levels are never added',
      facts: [
        ['Counted', card.uses === null ? 'withheld' : `${card.uses} uses, ${card.verified} drafts read back`],
        ['Predicted', predicted ?? 'nothing'],
        ['Stated', stated ?? 'nothing'],
        ...(card.displaced ? [['Moved to others, not taken off', card.displaced] as const] : []),
        ['Observed', `${observedMark[observed.kind].word}: ${observed.words}. ${observed.hint}`],
      ],
    },
    {
      heading: 'What was learnt',
      facts:
        change.learning.length === 0
          ? [['', 'Nothing written yet.']]
          : change.learning.map(({ at, saw, text }) => [toUkDay(at), `${saw} ${text}`.trim()]),
    },
    {
      heading: 'Never counted',
      facts: [...neverCounted.map(({ what, instead }) => [what, instead] as const), ['', alwaysCounted]],
    },
  ];
}
