/**
 * One thing that was pointed at, before it is kept: what it shows, how it will be found, and what it is. Says
 * when it is only a suggestion, and when no way to find it is good enough.
 */
import { askFor } from '../../../utils/domain/profile/making/need-words';
import type { Pending, PendingColumn, PendingThing } from '../../../utils/domain/profile/making/pending';
import type { Need } from '../../../utils/domain/profile/making/to-teach';
import { combined, saidOf, type WayFound } from '../../../utils/domain/profile/making/ways-found';
import { type FieldKind, fieldKinds } from '../../../utils/domain/profile/schema';
import type { Making } from '../../../utils/setup/making/making';
import { Button } from '../../controls/Button';
import { ChoiceField } from '../../controls/ChoiceField';
import { Details } from '../../controls/Details';
import { StatusMark } from '../../controls/StatusMark';

export interface PendingRowProps {
  readonly need: Need;
  readonly pending: Pending;
  readonly making: Making;
}

export function PendingRow({ need, pending, making }: PendingRowProps) {
  return (
    <li className="row">
      {pending.as === 'column' ? (
        <Column need={need} column={pending} making={making} />
      ) : (
        <Thing need={need} thing={pending} making={making} />
      )}
    </li>
  );
}

function Column({
  need,
  column,
  making,
}: Omit<PendingRowProps, 'pending'> & { readonly column: PendingColumn }) {
  const none = { value: '', words: need.isOptional ? 'Not shown in our Mosaic' : 'Choose a column' };
  const options = column.headings.map((heading) => ({ value: heading, words: heading }));
  return (
    <>
      <ChoiceField
        label={askFor(need)}
        value={column.heading}
        options={[none, ...options]}
        onChoose={(heading) => making.setHeading(need, heading)}
      />
      {column.heading === '' ? (
        need.isOptional ? null : (
          <StatusMark kind="problem">Choose which column this is</StatusMark>
        )
      ) : (
        <Suggested source={column.source} />
      )}
    </>
  );
}

function Thing({ need, thing, making }: Omit<PendingRowProps, 'pending'> & { readonly thing: PendingThing }) {
  const locator = combined(thing.ways);
  return (
    <>
      <div className="thing">
        <span>{askFor(need)}</span>
        <Button kind="quiet" onPress={() => making.pointAgain(need)}>
          Point again<span className="visually-hidden"> at: {askFor(need)}</span>
        </Button>
      </div>
      <p>
        {thing.sample ? (
          <>
            Shows now: <bdi className="shown-now">{thing.sample}</bdi>
          </>
        ) : (
          'Shows nothing now.'
        )}
      </p>
      <Suggested source={thing.source} />
      {locator ? (
        <p className="hint">Found {locator.map(saidOf).join(', and ')}.</p>
      ) : (
        <StatusMark kind="problem">
          No way finds this and nothing else. Point again, perhaps at the words beside it.
        </StatusMark>
      )}
      <Details summary={`Ways to find it (${thing.ways.length})`}>
        <Ways ways={thing.ways} />
        {need.part === 'field' ? <Kind need={need} thing={thing} making={making} /> : null}
      </Details>
    </>
  );
}

function Suggested({ source }: { readonly source: Pending['source'] }) {
  if (source === 'pointed') return null;
  const words = source === 'as-elsewhere' ? 'Found as on another screen' : 'Suggested by its words';
  return <StatusMark kind="look">{words}: check that it is right</StatusMark>;
}

function Ways({ ways }: { readonly ways: readonly WayFound[] }) {
  const kept = new Set(combined(ways) ?? []);
  return (
    <ul className="rows">
      {ways.map((each) => (
        <li key={JSON.stringify(each.way)} className="row row-line">
          <bdi>{saidOf(each.way)}</bdi>
          <StatusMark kind={kept.has(each.way) ? 'good' : 'none'}>
            {`${each.matches} on this page${afterLoading(each)}${kept.has(each.way) ? ', used' : ''}`}
          </StatusMark>
        </li>
      ))}
    </ul>
  );
}

function afterLoading({ survived }: WayFound): string {
  if (survived === null) return '';
  return survived ? ', the same after loading' : ', not the same after loading';
}

const kindWords: Readonly<Record<FieldKind, string>> = {
  shown: 'Words that Mosaic shows',
  'shown-rich': 'Formatted text that Mosaic shows',
  text: 'A box for one line or plain text',
  date: 'A date',
  choice: 'One choice from a list',
  choices: 'Several choices from a list',
  radio: 'One of several marks',
  tick: 'A tick box',
  rich: 'A box for formatted text',
  files: 'Files',
};

function Kind({ need, thing, making }: Omit<PendingRowProps, 'pending'> & { readonly thing: PendingThing }) {
  return (
    <ChoiceField
      label="What kind of field it is"
      value={thing.kind}
      options={fieldKinds.map((kind) => ({ value: kind, words: kindWords[kind] }))}
      onChoose={(kind) => making.setKind(need, kind as FieldKind)}
    />
  );
}
