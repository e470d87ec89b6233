/**
 * Holds the shape of files: heads, lengths, names, no barrels. Too long is allowed only with a reason on the ratchet
 * list, and an entry that is no longer needed fails too, so the list can only get shorter.
 */
import { describe, expect, it } from 'vitest';
import ratchet from './ratchet.json' with { type: 'json' };
import * as shape from './rules/shape';
import { house, list, pool, scripts, source, trackedFiles } from './rules/source';

describe('the house', () => {
  it('says at the head of each module what it is for', () => {
    expect(list([...house, ...scripts, ...pool].flatMap(shape.headFaults))).toEqual([]);
  });
  it('has no barrels', () => {
    expect(list(house.flatMap(shape.barrelFaults))).toEqual([]);
  });
  it('keeps React out of utils', () => {
    expect(list(house.flatMap(shape.placeFaults))).toEqual([]);
  });
  it('only wires in its entrypoints', () => {
    expect(list(house.flatMap(shape.entrypointFaults))).toEqual([]);
  });
  it('keeps files and functions short, but for those on the ratchet list', () => {
    expect(list(shape.lengthFaults([...house, ...scripts, ...pool], ratchet))).toEqual([]);
  });
  it('gives no file a name that says nothing', () => {
    expect(list(shape.nameFaults(trackedFiles))).toEqual([]);
  });
});

describe('each rule can fail', () => {
  const long = (lines: number) => `/** Long. */\nexport function long() {\n${'  go();\n'.repeat(lines)}}\n`;
  const longFile = source('utils/domain/a.ts', `/** Long. */\n${'go();\n'.repeat(300)}`);
  const longFunction = source('utils/domain/b.ts', long(59));

  it('no head', () => {
    expect(
      shape.headFaults(source('utils/domain/a.ts', "import { x } from './x';\n/** Late. */")),
    ).toHaveLength(1);
    expect(shape.headFaults(source('scripts/a.mjs', '#!/usr/bin/env node\n/** A script. */'))).toEqual([]);
  });
  it('barrel', () => {
    const barrel = "/** All. */\nexport * from './a';\nexport { b } from './b';";
    expect(shape.barrelFaults(source('utils/domain/index.ts', barrel))).toHaveLength(1);
    expect(
      shape.barrelFaults(source('utils/domain/c.ts', "import { x } from './x';\nexport { x };")),
    ).toHaveLength(1);
    expect(shape.barrelFaults(source('utils/domain/d.ts', `${barrel}\nexport const d = 1;`))).toEqual([]);
  });
  it('React below utils', () => {
    expect(shape.placeFaults(source('utils/domain/A.tsx', ''))).toHaveLength(1);
  });
  it('a long entrypoint', () => {
    expect(shape.entrypointFaults(source('entrypoints/background.ts', 'go();\n'.repeat(61)))).toHaveLength(1);
    expect(shape.entrypointFaults(source('entrypoints/background.ts', 'go();\n'.repeat(60)))).toEqual([]);
  });
  it('a long file and a long function', () => {
    expect(shape.lengthFaults([longFile, longFunction], {}).map(({ path }) => path)).toEqual([
      'utils/domain/a.ts',
      'utils/domain/b.ts#long',
    ]);
    expect(shape.lengthFaults([source('utils/domain/b.ts', long(58))], {})).toEqual([]);
  });
  it('an entry that has grown, has no reason, or is no longer needed', () => {
    const place = 'utils/domain/b.ts#long';
    const faults = (lines: number, why: string) =>
      shape.lengthFaults([longFunction], { [place]: { lines, why } }).map(({ what }) => what);
    expect(faults(61, 'a table')).toEqual([]);
    expect(faults(60, 'a table')).toEqual([expect.stringContaining('has grown')]);
    expect(faults(61, ' ')).toEqual([expect.stringContaining('no reason')]);
    expect(shape.lengthFaults([], { [place]: { lines: 61, why: 'a table' } })).toHaveLength(1);
  });
  it('a name that says nothing', () => {
    const names = ['utils/domain/dateUtils.ts', 'components/PanelManager.tsx', 'utils/domain/day.ts'];
    expect(shape.nameFaults(names)).toHaveLength(2);
  });
});
