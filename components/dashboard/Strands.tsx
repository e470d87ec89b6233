/** The strands that small changes stand under: renamed, added, put away. None is ever deleted. */
import { useState } from 'react';
import type { Strand } from '../../utils/domain/evidence/small-change';
import type { Desk } from '../../utils/evidence/desk/desk';
import { Button } from '../controls/Button';
import { Details } from '../controls/Details';
import { TextField } from '../controls/TextField';

export interface StrandsProps {
  readonly strands: readonly Strand[];
  readonly do: Pick<Desk, 'addStrand' | 'editStrand'>;
}

export function Strands({ strands, do: actions }: StrandsProps) {
  const [added, setAdded] = useState('');
  const name = added.trim();
  return (
    <Details summary="Change the strands">
      <ul className="rows">
        {strands.map((strand) => (
          <StrandRow key={strand.id} strand={strand} do={actions} />
        ))}
      </ul>
      <div className="form">
        <TextField label="One more strand" hint={null} value={added} onChange={setAdded} />
        <Button
          kind="secondary"
          onPress={() => {
            if (name !== '') void actions.addStrand(name).then((isKept) => isKept && setAdded(''));
          }}
        >
          Add this strand
        </Button>
      </div>
    </Details>
  );
}

function StrandRow({ strand, do: actions }: Pick<StrandsProps, 'do'> & { readonly strand: Strand }) {
  const [name, setName] = useState(strand.name);
  const isNew = name.trim() !== '' && name.trim() !== strand.name;
  return (
    <li className="row">
      <TextField
        label={`Name of the strand ‘${strand.name}’`}
        hint={strand.archived ? 'Put away: its changes stay as they are.' : null}
        value={name}
        onChange={setName}
      />
      <div className="button-row">
        {isNew ? (
          <Button kind="secondary" onPress={() => void actions.editStrand(strand.id, { name: name.trim() })}>
            Keep the new name
          </Button>
        ) : null}
        <Button
          kind="quiet"
          onPress={() => void actions.editStrand(strand.id, { archived: !strand.archived })}
        >
          {strand.archived ? 'Bring back' : 'Put away'}
          <span className="visually-hidden"> {strand.name}</span>
        </Button>
      </div>
    </li>
  );
}
