import type { Atlas } from '#domain/atlas.ts';
import { buildMaps } from '#generator/build/maps.ts';
import { buildRegions } from '#generator/build/regions.ts';
import { skinSurface } from '#generator/build/skinSurface.ts';
import type { ShadedSolid } from '#generator/core/decorated.ts';
import { skinField } from '#generator/build/skinField.ts';

/** What the maps and the regions put on the skin. */
export interface ReferralOnSkin {
  readonly regions: Atlas['regions'];
  readonly maps: Atlas['maps'];
  /** Region of each vertex of the skin. */
  readonly regionIndex: Uint8Array;
}

/** Lays regions and maps on the skin, and finds the region of each vertex of its mesh. */
export function referralOnSkin({ positionsMm: p, normals: n }: ShadedSolid): ReferralOnSkin {
  const surface = skinSurface(skinField());
  const { places, indexAt } = buildRegions(surface);
  const regionIndex = Uint8Array.from({ length: p.length / 3 }, (_, v) =>
    indexAt([p[3 * v], p[3 * v + 1], p[3 * v + 2]], [n[3 * v], n[3 * v + 1], n[3 * v + 2]]),
  );
  return { regions: places, maps: buildMaps(surface, places), regionIndex };
}
