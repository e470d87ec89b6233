/**
 * The register that a council starts with: the small changes of Warrington's published table, as ideas for this
 * council to take up. Nothing that the table does not state is filled in.
 */
import { logIdea } from './change-log';
import type { Register, SmallChange } from './small-change';
import seed from './small-changes-seed.json' with { type: 'json' };

type SeedChange = (typeof seed.smallChanges)[number];

/** The table's words are those of the schema; the test of this file holds them to it. */
function changeOf(from: SeedChange, register: Register): SmallChange {
  const { id, strandId, title, problem, intendedImpact, ledBy, measurable, helper } = from;
  const idea = logIdea(register, { title, problem, strandId, origin: 'other' }, `seed-${id}`);
  return {
    ...idea,
    id,
    origin: 'not-stated',
    leadRole: ledBy,
    measurable: measurable as SmallChange['measurable'],
    intendedImpact: intendedImpact as SmallChange['intendedImpact'],
    helperIds: (helper ? [helper] : []) as SmallChange['helperIds'],
  };
}

/** A new copy, the same every time, so that two councils' or two people's first registers merge into one. */
export function firstRegister(): Register {
  const empty: Register = { schema: 1, strands: [], changes: [], annotations: [] };
  return {
    ...empty,
    strands: seed.strands.map(({ id, name }, order) => ({ id, name, order, archived: false, history: [] })),
    changes: seed.smallChanges.map((change) => changeOf(change, empty)),
  };
}
