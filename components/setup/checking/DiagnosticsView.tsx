/**
 * Diagnostics for whoever supports Tessera: shown whole before anything leaves the page, and taken out only by
 * the person's own press.
 */
import { useState } from 'react';
import type { Diagnostics } from '../../../utils/domain/diagnostics';
import { Button, ButtonRow } from '../../controls/Button';

export interface DiagnosticsViewProps {
  readonly read: () => Promise<Diagnostics>;
}

export function DiagnosticsView({ read }: DiagnosticsViewProps) {
  const [text, setText] = useState<string | null>(null);
  const show = async () => setText(JSON.stringify(await read(), null, 2));
  return (
    <section className="card" aria-labelledby="diagnostics">
      <h3 id="diagnostics">Diagnostics for support</h3>
      <p>Codes and counts of this computer’s Tessera. No person, no record, no address is in them.</p>
      {text === null ? null : (
        <textarea
          className="profile-text"
          aria-label="What would be handed over"
          readOnly
          rows={14}
          value={text}
        />
      )}
      <ButtonRow>
        <Button kind="secondary" onPress={() => void show()}>
          {text === null ? 'Show what would be handed over' : 'Read again'}
        </Button>
        {text === null ? null : (
          <a
            className="button button-secondary"
            download="tessera-diagnostics.json"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
          >
            Save as a file
          </a>
        )}
      </ButtonRow>
    </section>
  );
}
