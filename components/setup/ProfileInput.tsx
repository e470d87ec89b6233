/**
 * Two ways to hand over a profile's text: a file, or pasting it. Only hands on the text; whether it is a
 * profile is for the checks to say.
 */
import { useId, useState } from 'react';
import { Button } from '../controls/Button';
import { Details } from '../controls/Details';
import { TextArea } from '../controls/TextArea';

export interface ProfileInputProps {
  /** One character over is enough to say that a file is too large; a huge one is never read whole. */
  readonly maxLength: number;
  readonly onText: (text: string) => void;
}

export function ProfileInput({ maxLength, onText }: ProfileInputProps) {
  const fileId = useId();
  const [pasted, setPasted] = useState('');
  const [couldNotRead, setCouldNotRead] = useState(false);
  const read = async (file: File) => {
    setCouldNotRead(false);
    try {
      onText(await file.slice(0, 4 * (maxLength + 1)).text()); // a character is at most four bytes
    } catch {
      setCouldNotRead(true);
    }
  };
  return (
    <>
      <div className="field">
        <label htmlFor={fileId}>Choose the profile file</label>
        <input
          type="file"
          id={fileId}
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void read(file);
          }}
        />
        {couldNotRead ? (
          <p className="field-problem" role="alert">
            That file could not be read. Nothing was changed.
          </p>
        ) : null}
      </div>
      <Details summary="Paste it instead">
        <TextArea label="The profile’s text" hint={null} value={pasted} onChange={setPasted} />
        <Button kind="secondary" onPress={() => onText(pasted)}>
          Check this text
        </Button>
      </Details>
    </>
  );
}
