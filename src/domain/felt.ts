/**
 * Where the pain of a point is felt, in words, from the same value that the picture is drawn from.
 */
import type { Region } from './content.ts';
import type { InstanceSide } from './ids.ts';
import type { PlacedRegion, ReferralPicture } from './referralPicture.ts';
import { asList } from './plainText.ts';

export interface FeltPlace {
  readonly regionId: string;
  /** `temple` */
  readonly plainName: string;
  /** `Temple` or `Deep in or behind the eye`; the clinical name. */
  readonly name: string;
  readonly kind: Region['kind'];
  /** `left`, `right`, `both sides` or `in the middle`; always the body's own. */
  readonly sideWords: string;
  readonly inShownModel: boolean;
}

export interface FeltPlaces {
  readonly essential: readonly FeltPlace[];
  readonly spillover: readonly FeltPlace[];
}

function sideWords(sides: readonly InstanceSide[]): string {
  if (sides.includes('left') && sides.includes('right')) return 'both sides';
  return sides.includes('left') ? 'left' : sides.includes('right') ? 'right' : 'in the middle';
}

function placesOf(placed: readonly PlacedRegion[], regionById: ReadonlyMap<string, Region>): FeltPlace[] {
  const sidesById = new Map<string, InstanceSide[]>();
  for (const { regionId, side } of placed)
    sidesById.set(regionId, [...(sidesById.get(regionId) ?? []), side]);
  return [...sidesById].map(([regionId, sides]) => {
    const region = regionById.get(regionId);
    return {
      regionId,
      plainName: region?.plainName ?? regionId.replaceAll('-', ' '),
      name: region?.name ?? regionId,
      kind: region?.kind ?? 'surface',
      sideWords: sideWords(sides),
      inShownModel: region?.inShownModel ?? true,
    };
  });
}

export function feltPlaces(
  picture: Pick<ReferralPicture, 'regions'>,
  regionById: ReadonlyMap<string, Region>,
): FeltPlaces {
  const ofZone = (zone: PlacedRegion['zone']): FeltPlace[] =>
    placesOf(
      picture.regions.filter((region) => region.zone === zone),
      regionById,
    );
  return { essential: ofZone('essential'), spillover: ofZone('spillover') };
}

/** One sentence for the live region: `Pain is typically felt at: temple (left) and mastoid (left).` */
export function feltSentence({ essential, spillover }: FeltPlaces): string {
  const named = (places: readonly FeltPlace[]): string =>
    asList(places.map((place) => `${place.plainName} (${place.sideWords})`));
  const first = essential.length > 0 ? `The map shows pain typically felt at: ${named(essential)}.` : '';
  const second = spillover.length > 0 ? ` It may spill over to: ${named(spillover)}.` : '';
  return (first + second).trim();
}
