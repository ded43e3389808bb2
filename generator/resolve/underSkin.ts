import type { SkinCover } from '#generator/core/skinCover.ts';
import type { Columns, MuscleBody } from './columns.ts';
import { giveWay } from './giveWay.ts';
import type { GivenWay } from './giveWay.ts';

/** Nothing of a muscle comes closer to the skin's surface than this, mm. */
export const SKIN_THICKNESS_MM = 0.8;

/** Takes a muscle back under the skin. */
export function underSkin(body: MuscleBody, columns: Columns, skin: SkinCover): GivenWay {
  return giveWay(body, columns, (at) => SKIN_THICKNESS_MM - skin.depthMm(at));
}
