/**
 * The council's pool for whoever leads changes: asked at a press and never by itself, with the people and the coverage
 * beside every figure. It stands apart from what this computer counted, and is never added to it.
 */
import type { ReactNode } from 'react';
import { toUkDay } from '../../utils/domain/day';
import { toCsv } from '../../utils/domain/evidence/csv';
import { pooledTables } from '../../utils/domain/evidence/pooled-tables';
import type { Desk } from '../../utils/evidence/desk/desk';
import type { DeskReady, PoolAddress, PoolFault, PoolReading } from '../../utils/evidence/desk/state';
import { Button, ButtonRow } from '../controls/Button';
import { SaveFile } from '../controls/SaveFile';
import { Banner } from '../layout/Banner';
import { PageHeading } from '../layout/PageHeading';
import { PooledChange } from './PooledChange';

export interface PoolPageProps {
  readonly desk: DeskReady;
  readonly from: PoolAddress;
  readonly do: Pick<Desk, 'readPool'>;
}

const faultWords: Readonly<Record<PoolFault, string>> = {
  'no-answer':
    'The pool did not answer. Make sure you are on the council’s network and read it again. If it stays silent, tell whoever looks after Tessera.',
  token:
    'The pool does not take this build’s key for reading. Ask whoever looks after Tessera for the newest build.',
  'too-often': 'The pool was asked too often in this minute. Wait a minute, then read it again.',
  'not-now': 'The pool cannot answer now. Nothing in it was lost. Read it again later.',
  'not-understood':
    'The pool’s answer does not fit this version of Tessera, so no figure was taken from it. Update Tessera and read it again. If it stays, show this page to whoever looks after Tessera.',
};

export function PoolPage({ desk, from, do: actions }: PoolPageProps) {
  const { pool } = desk;
  return (
    <>
      <PageHeading>The council’s pool</PageHeading>
      <p className="lead">
        What the computers of colleagues who agreed have counted, whole weeks at a time. Your own weeks may be
        in it, so it stands apart from the other pages and is never added to them.
      </p>
      <section className="card" aria-label="Reading the pool">
        <p className="hint">
          One request goes to <bdi>{from.address}</bdi> when you press, and none by itself. It says nothing of
          you. What comes back is gone when this tab closes.
        </p>
        <Button kind="primary" onPress={() => void actions.readPool()}>
          {pool.at === 'read' ? 'Read it again' : 'Read the pool'}
        </Button>
      </section>
      <div aria-live="polite">
        <Told pool={pool} />
      </div>
      {pool.at === 'read' ? (
        <>
          {pool.answers.map((answer) => (
            <PooledChange
              key={answer.changeId}
              answer={answer}
              title={desk.register.changes.find(({ id }) => id === answer.changeId)?.title ?? answer.changeId}
            />
          ))}
          {pool.answers.length > 0 ? <TakeOut pool={pool} /> : null}
        </>
      ) : null}
    </>
  );
}

function Told({ pool }: { readonly pool: PoolReading }): ReactNode {
  if (pool.at === 'not-asked') return null;
  if (pool.at === 'asking') {
    return <p>The pool is being asked. It may take half a minute; you need not press again.</p>;
  }
  if (pool.at === 'failed') {
    return (
      <Banner kind="problem">
        <p>{faultWords[pool.because]}</p>
      </Banner>
    );
  }
  const words = `Read on ${toUkDay(pool.on)}. A figure needs ${pool.leastPeople} people, none of whom gives most of it.`;
  if (pool.answers.length === 0) {
    return (
      <Banner kind="note">
        <p>{words} The pool holds nothing yet. Weeks come in about two weeks after they began.</p>
      </Banner>
    );
  }
  const isAnySeen = pool.answers.some(({ weeks }) => weeks !== null);
  return (
    <Banner kind="note">
      <p>
        {words}
        {isAnySeen
          ? ''
          : ' Weeks have come in, but no figure has that many yet. Look again in a month; what waits is named below.'}
      </p>
    </Banner>
  );
}

function TakeOut({ pool }: { readonly pool: Extract<PoolReading, { at: 'read' }> }) {
  return (
    <section className="card" aria-label="Take it out">
      <h3>Take it out</h3>
      <p>The workbook under ‘In and out’ holds these tables too, until this tab closes.</p>
      {pooledTables(pool.answers).map(({ name, table }) => {
        const file = name.toLowerCase().replace(' ', '-');
        return (
          <ButtonRow key={name}>
            <SaveFile fileName={`${file}.csv`} type="text/csv" content={() => toCsv(table, 'excel')}>
              {name}, for Excel
            </SaveFile>
            <SaveFile fileName={`${file}-data.csv`} type="text/csv" content={() => toCsv(table, 'data')}>
              {name}, as data
            </SaveFile>
          </ButtonRow>
        );
      })}
    </section>
  );
}
