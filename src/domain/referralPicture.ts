import type { AtlasMm, UnitVector } from './frames.ts';
import type { InstanceSide, RegionId, Side, TriggerPointId } from './ids.ts';
import type { ZoneKind } from './atlas.ts';

/** A stroke on the skin of the body side it is felt on; millimetres, atlas space, already mirrored. */
export interface PlacedStroke {
  readonly zone: ZoneKind;
  readonly path: readonly {
    readonly atMm: AtlasMm;
    readonly radiusMm: number;
    readonly normal: UnitVector;
  }[];
}

/** A deep or dental zone at its place, already mirrored. */
export interface PlacedGlyph {
  readonly regionId: RegionId;
  readonly zone: ZoneKind;
  readonly kind: 'deep' | 'dental';
  readonly side: InstanceSide;
  readonly atMm: AtlasMm;
}

export interface PlacedRegion {
  readonly regionId: RegionId;
  readonly zone: ZoneKind;
  readonly side: InstanceSide;
}

/** One value for picture and words: the overlay draws it, the panel reads it, so that they cannot disagree. */
export interface ReferralPicture {
  readonly pointId: TriggerPointId;
  readonly side: Side;
  readonly strokes: readonly PlacedStroke[];
  readonly glyphs: readonly PlacedGlyph[];
  readonly regions: readonly PlacedRegion[];
  readonly mapConfidence: 'high' | 'moderate' | 'low';
}

/** The part of a picture that is drawn. */
export type PlacedMap = Pick<ReferralPicture, 'strokes' | 'glyphs'>;
