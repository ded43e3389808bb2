/**
 * The generated data set `public/models/atlas.json`: what the generator made, where trigger points lie and how their
 * referral zones run along the skin. Lengths are millimetres in atlas space. Paired things are given for the left side;
 * the right is the mirror image (x -> -x).
 */
import * as v from 'valibot';
import { LAYERS, STRUCTURE_KINDS } from './layers.ts';

const Finite = v.pipe(v.number(), v.finite());
const Point = v.tuple([Finite, Finite, Finite]);
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const LayerName = v.picklist(LAYERS);

export const ModelFileSchema = v.object({
  path: v.pipe(v.string(), v.description('file name beside atlas.json')),
  layer: v.pipe(LayerName, v.description('the layer whose structures it holds')),
  detail: v.pipe(
    v.picklist(['full', 'low']),
    v.description('the same structures in the same order; low: for slow machines'),
  ),
  bytes: v.number(),
  sha256: v.string(),
});

export const StructureSchema = v.object({
  id: Id,
  kind: v.picklist(STRUCTURE_KINDS),
  context: v.optional(
    v.pipe(v.boolean(), v.description('drawn so that the picture is whole; picked after the others')),
  ),
  sides: v.pipe(
    v.picklist(['paired', 'median']),
    v.description('paired: --left and --right nodes; median: --median'),
  ),
  layer: LayerName,
  file: v.string(),
  triangles: v.pipe(v.number(), v.description('of one instance')),
  vertices: v.pipe(v.number(), v.description('of one instance, at full detail')),
  volumeMm3: v.pipe(Finite, v.description('of one instance')),
  boundsMm: v.pipe(
    v.tuple([Point, Point]),
    v.description('least and greatest corner, left or median instance'),
  ),
  coveredBy: v.pipe(
    v.array(Id),
    v.description('structures that lie over it, measured by rays towards the skin'),
  ),
  attachments: v.pipe(
    v.array(v.object({ end: v.picklist(['origin', 'insertion']), on: v.string(), lineMm: v.array(Point) })),
    v.description('attachment lines on bone or fascia, muscles only'),
  ),
});

export const TriggerPointPlaceSchema = v.object({
  id: Id,
  muscleId: Id,
  insideMm: v.pipe(Point, v.description('inside the belly')),
  surfaceMm: v.pipe(Point, v.description('on the superficial face of the muscle, above the point')),
  skinMm: v.pipe(Point, v.description('on the skin, above the point')),
  skinNormal: v.pipe(Point, v.description('outward unit normal of the skin there')),
});

/** A vertex of a stroke: on the skin (mm), half width of the stroke there (mm), outward unit normal of the skin. */
const StrokeVertex = v.object({ atMm: Point, radiusMm: Finite, normal: Point });

export const ZoneKindSchema = v.picklist(['essential', 'spillover']);

export const MapSchema = v.object({
  pointId: Id,
  strokes: v.array(
    v.object({
      zone: ZoneKindSchema,
      side: v.pipe(v.picklist(['same', 'other']), v.description("relative to the trigger point's own side")),
      path: v.array(StrokeVertex),
    }),
  ),
  glyphs: v.pipe(
    v.array(
      v.object({
        regionId: Id,
        zone: ZoneKindSchema,
        side: v.picklist(['same', 'other', 'median']),
        atMm: v.pipe(Point, v.description('place of the glyph, left side; x = 0 for the midline')),
      }),
    ),
    v.description('deep and dental zones, which skin cannot carry'),
  ),
});

export const RegionPlaceSchema = v.object({
  id: Id,
  index: v.pipe(v.number(), v.description('value of _SURFACE.z on skin vertices of this region; 0 = none')),
  kind: v.picklist(['surface', 'deep', 'dental']),
  sideable: v.boolean(),
  anchorMm: v.pipe(Point, v.description('where a label for it stands, left side')),
  normal: Point,
  areaMm2: v.pipe(Finite, v.description('of one side; 0 where the region is not on the skin')),
});

export const AtlasSchema = v.object({
  schema: v.literal('trigger-point-atlas/1'),
  files: v.array(ModelFileSchema),
  structures: v.array(StructureSchema),
  triggerPoints: v.array(TriggerPointPlaceSchema),
  maps: v.array(MapSchema),
  regions: v.array(RegionPlaceSchema),
});

export type ModelFile = v.InferOutput<typeof ModelFileSchema>;
export type AtlasStructure = v.InferOutput<typeof StructureSchema>;
export type TriggerPointPlace = v.InferOutput<typeof TriggerPointPlaceSchema>;
export type ReferralMap = v.InferOutput<typeof MapSchema>;
export type RegionPlace = v.InferOutput<typeof RegionPlaceSchema>;
export type ZoneKind = v.InferOutput<typeof ZoneKindSchema>;
export type Atlas = v.InferOutput<typeof AtlasSchema>;
