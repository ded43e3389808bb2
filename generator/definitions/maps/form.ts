import type { ZoneKind } from '#domain/atlas.ts';

/** A landmark of the skin and the half width of the stroke there, mm. */
export type Station = readonly [landmark: string, halfWidthMm: number];

/** A stroke along the skin, drawn for a trigger point on the left. */
export interface StrokeDefinition {
  readonly zone: ZoneKind;
  /** Relative to the trigger point's own side. Default: same. */
  readonly side?: 'same' | 'other' | 'both';
  /** In order along the stroke; one station alone makes a round spot. */
  readonly along: readonly Station[];
}

/** A deep or dental region that the map reaches. */
export interface GlyphDefinition {
  readonly zone: ZoneKind;
  /** Of a region that has sides, relative to the trigger point's own. Default: same. */
  readonly side?: 'same' | 'both';
  readonly regionId: string;
}

/**
 * The referral map of one trigger point. The drawings are our own, made after the words of the dossier
 * (`referral.description`); the regions they cover must be those of its lists, which a test checks.
 */
export interface MapDefinition {
  readonly pointId: string;
  readonly strokes: readonly StrokeDefinition[];
  readonly glyphs: readonly GlyphDefinition[];
}

/** The maps of one muscle. */
export interface MuscleMaps {
  readonly muscleId: string;
  readonly maps: readonly MapDefinition[];
}

export const essential = (...along: readonly Station[]): StrokeDefinition => ({ zone: 'essential', along });
export const spillover = (...along: readonly Station[]): StrokeDefinition => ({ zone: 'spillover', along });
/** The same stroke, or the same glyph, on both sides. */
export const onBothSides = <T extends StrokeDefinition | GlyphDefinition>(zone: T): T => ({
  ...zone,
  side: 'both',
});

/** The same stroke on the side away from the trigger point. */
export const onOtherSide = (stroke: StrokeDefinition): StrokeDefinition => ({ ...stroke, side: 'other' });

export const essentialGlyph = (regionId: string): GlyphDefinition => ({ zone: 'essential', regionId });
export const spilloverGlyph = (regionId: string): GlyphDefinition => ({ zone: 'spillover', regionId });
