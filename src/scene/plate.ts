import { DataTexture, FloatType, NearestFilter, RGBAFormat, UnsignedByteType } from 'three';

import type { Vector4 } from 'three';
import type { AtlasStructure } from '#domain/atlas.ts';
import { METRES_PER_MM } from '#domain/frames.ts';
import type { PlacedMap } from '#domain/referralPicture.ts';
import { SKIN_TONE_COLOURS } from '#domain/skinTones.ts';
import type { ExplorerState } from '#state/explorer.ts';
import { MAX_ITEMS, ITEM_ROWS, packItems } from './markers/items.ts';
import { attachmentItems, glyphItems, markerItems, placeGlyphs, planMarkers } from './markers/planItems.ts';
import type { Marker } from './markers/planItems.ts';
import { createMaterials } from './materials/materials.ts';
import { labelsOf } from './overlay/labels.ts';
import type { PlacedLabel } from './overlay/labels.ts';
import { MAX_PARTS } from './model/buffers.ts';
import type { ModelPart } from './model/buffers.ts';
import type { ModelState } from './model/modelStore.ts';
import { planDrawing } from './parts/drawPlan.ts';
import type { DrawPlan, PlanState } from './parts/drawPlan.ts';
import { createPartTable, PART_TABLE_ROWS, writeLooks, writeTissues } from './parts/partTable.ts';
import {
  placeRead,
  REGION_TABLE_ROWS,
  REGION_TABLE_WIDTH,
  sharedOverlays,
  writeRegions,
} from './referral/regionTable.ts';
import { shownMaps, shownPoints } from './referral/shownMaps.ts';
import { packStrokes, STROKE_TEXTURE_ROWS, STROKE_TEXTURE_WIDTH } from './referral/packStrokes.ts';

/** What is drawn now, in plain values; the pictures of it are in the textures. */
export interface PlateView {
  readonly plan: DrawPlan;
  readonly markers: readonly Marker[];
  /** Of the chosen point. */
  readonly map: PlacedMap;
  /** Names that stand on the picture. */
  readonly labels: readonly PlacedLabel[];
  readonly numItems: number;
}

/** From here on the skin is a body that what lies within should not stick out of. */
const BODY_OF_SKIN_01 = 0.3;
const NO_PLACE = [0, 0, 0] as const;
const NO_MAP: PlacedMap = { strokes: [], glyphs: [] };
const NO_LABELS: readonly PlacedLabel[] = [];

type ShownState = PlanState & Pick<ExplorerState, 'shared' | 'skinTone' | 'showsRegions'>;

export type Plate = ReturnType<typeof createPlate>;

/**
 * The picture's changeable half: four small textures and a few uniforms, written anew from the page's state. A choice
 * costs some KiB of texture bytes, no geometry and no shader.
 */
export function createPlate() {
  const partBytes = createPartTable();
  const strokeTexels = new Float32Array(STROKE_TEXTURE_WIDTH * STROKE_TEXTURE_ROWS * 4);
  const itemTexels = new Float32Array(MAX_ITEMS * ITEM_ROWS * 4);
  const parts = table(new DataTexture(partBytes, MAX_PARTS, PART_TABLE_ROWS, RGBAFormat, UnsignedByteType));
  const strokes = table(
    new DataTexture(strokeTexels, STROKE_TEXTURE_WIDTH, STROKE_TEXTURE_ROWS, RGBAFormat, FloatType),
  );
  const items = table(new DataTexture(itemTexels, MAX_ITEMS, ITEM_ROWS, RGBAFormat, FloatType));
  const regionBytes = new Uint8Array(REGION_TABLE_WIDTH * REGION_TABLE_ROWS * 4);
  const regions = table(
    new DataTexture(regionBytes, REGION_TABLE_WIDTH, REGION_TABLE_ROWS, RGBAFormat, UnsignedByteType),
  );
  const materials = createMaterials({ parts, strokes, items, regions });
  let knownParts: readonly ModelPart[] = [];
  let shown: string | null = null;
  let maps: readonly PlacedMap[] = [];
  let labels = NO_LABELS;

  return {
    materials,
    /** Writes textures and uniforms for a state of the page. */
    show(state: ShownState, model: ModelState): PlateView {
      const plan = planDrawing(state, model.parts, model.structures);
      if (model.parts !== knownParts) {
        knownParts = model.parts;
        writeTissues(partBytes, model.parts, model.structures);
        setEye(materials.uEye.value, model.structures.values());
      }
      writeLooks(partBytes, plan.looks);
      parts.needsUpdate = true;

      const { selection } = state;
      const points = shownPoints(state);
      const place = placeRead(state);
      const wanted = model.atlas && JSON.stringify([points, place, state.shared]);
      if (model.atlas && wanted !== shown) {
        shown = wanted;
        maps = shownMaps(points, model.atlas);
        labels = labelsOf(maps, place, model.atlas);
        const packed = maps.map((map) => map.strokes);
        materials.skinUniforms.uNumStrokes.value = packStrokes(packed, strokeTexels);
        strokes.needsUpdate = true;
        writeRegions(regionBytes, place, state.shared, model.atlas.regions);
        regions.needsUpdate = true;
        materials.skinUniforms.uOverlayShared.value.set(...sharedOverlays(state.shared));
      }
      materials.skinUniforms.uRegionLines.value = state.showsRegions ? 1 : 0;
      const hasBody = plan.skinOpacity01 >= BODY_OF_SKIN_01;
      const bust = model.structures.get('skin')?.boundsMm[0];
      materials.uFloor.value = hasBody && bust ? bust[1] * METRES_PER_MM : -1;
      materials.overlayUniforms.uSkinHides.value = hasBody;
      materials.overlayUniforms.uGhostsHide.value = plan.ghostsHide;
      // Alone among ghosts: it is the one solid, and nothing is drawn over it.
      materials.solid.stencilWrite = plan.ghostsHide;
      materials.skinUniforms.uSkin.value.set(SKIN_TONE_COLOURS[state.skinTone]);
      materials.skinUniforms.uTints.value = state.skinTone === 'plain' ? 0 : 1;
      const { uOpacity, uWindowLowMm, uWindowHighMm, uWindowOpacity } = materials.skinUniforms;
      uOpacity.value = plan.skinOpacity01;
      uWindowOpacity.value = plan.skinWindow?.opacity01 ?? 1;
      uWindowLowMm.value.set(...(plan.skinWindow?.lowMm ?? NO_PLACE));
      uWindowHighMm.value.set(...(plan.skinWindow?.highMm ?? NO_PLACE));

      const markers = model.atlas ? planMarkers(state, model.atlas) : [];
      const structure = selection.muscleId ? model.structures.get(selection.muscleId) : undefined;
      const mapped = maps.flatMap(({ glyphs }) => glyphs);
      const ofPlace = model.atlas ? placeGlyphs(place, mapped, model.atlas) : [];
      const numItems = packItems(
        [
          ...attachmentItems(structure, selection.side),
          ...glyphItems(ofPlace, null),
          ...maps.flatMap(({ glyphs }, hue) => glyphItems(glyphs, hue)),
          ...markerItems(markers),
        ],
        itemTexels,
      );
      items.needsUpdate = true;
      const map = selection.pointId === null ? NO_MAP : (maps[0] ?? NO_MAP);
      return { plan, markers, map, labels, numItems };
    },
    dispose(): void {
      for (const texture of [parts, strokes, items, regions]) texture.dispose();
    },
  };
}

/** Centre and radius of the left ball, mm, which its iris is drawn about. */
function setEye(eye: Vector4, structures: Iterable<AtlasStructure>): void {
  for (const { kind, boundsMm } of structures) {
    if (kind !== 'eye') continue;
    const [low, high] = boundsMm;
    const radius = (high[1] - low[1]) / 2;
    // The cornea may stand out in front of the ball.
    eye.set((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2] + radius, radius);
  }
}

function table(texture: DataTexture): DataTexture {
  texture.minFilter = NearestFilter;
  texture.magFilter = NearestFilter;
  texture.generateMipmaps = false;
  texture.needsUpdate = true;
  return texture;
}
