/**
 * The site profiles of the stand-in, by council and skin: each is what that council's Mosaic team would save.
 */
import type { Profile } from '../../utils/domain/profile/schema';
import { eastvaleWays, inEastvaleWords } from './eastvale';
import { withForms } from './northshire-forms';
import { northshireSingle } from './northshire-single';
import { passed } from './passed';
import { asNested, asSingle, asTable, type SkinWays, waysOf } from './skins';

export const skins = {
  'single-document': asSingle,
  'centre-frame': asSingle,
  'nested-frames': asNested,
  'table-layout': asTable,
} as const satisfies Record<string, SkinWays>;

const councils = {
  northshire: {
    ways: (origin: string) => withForms(northshireSingle(origin)),
    inWords: (profile: Profile) => profile,
  },
  eastvale: { ways: eastvaleWays, inWords: inEastvaleWords },
} as const;

export type SkinName = keyof typeof skins;
export type CouncilName = keyof typeof councils;

export const eight = (Object.keys(councils) as CouncilName[]).flatMap((council) =>
  (Object.keys(skins) as SkinName[]).map((skin) => ({ council, skin })),
);

export function profileFor(council: CouncilName, skin: SkinName, origin: string): Profile {
  const { ways, inWords } = councils[council];
  return passed({ ...inWords(waysOf(ways(origin), skins[skin])), id: `${council}-${skin}` });
}
