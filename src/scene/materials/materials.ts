import {
  AlwaysStencilFunc,
  BackSide,
  Color,
  EqualStencilFunc,
  GreaterDepth,
  KeepStencilOp,
  LessEqualDepth,
  NotEqualStencilFunc,
  ReplaceStencilOp,
  ShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
} from 'three';
import type { Texture } from 'three';
import { OVERLAY_FRAGMENT, OVERLAY_VERTEX } from './overlay.glsl.ts';
import { SKIN_DEPTH_FRAGMENT, SKIN_FRAGMENT, SKIN_VERTEX } from './skin.glsl.ts';
import {
  OUTLINE_FRAGMENT,
  OUTLINE_VERTEX,
  SOLID_DEPTH_FRAGMENT,
  SOLID_FRAGMENT,
  SOLID_VERTEX,
} from './solid.glsl.ts';
import { FACING_COSINE, TURNED_AWAY_MM } from '#domain/coverage.ts';
import { STIPPLE_PITCH_MM, STIPPLE_RADIUS_01 } from '../referral/zoneLook.ts';
import { INK, MAP_HUES } from './palette.ts';

/** Width of the outline of the chosen muscle, CSS px. */
const OUTLINE_PX = 2.2;

/** What stands at a pixel, so that translucent things leave it alone. */
const STENCIL = { nothing: 0, marker: 1, chosen: 2 } as const;

/** A cross stays crisp beneath a ghost. */
const beneathMarkers = {
  stencilWrite: true,
  stencilRef: STENCIL.marker,
  stencilFunc: NotEqualStencilFunc,
  stencilFail: KeepStencilOp,
  stencilZFail: KeepStencilOp,
  stencilZPass: KeepStencilOp,
} as const;

/** So does an isolated muscle beneath ghosts of bones. */
const beneathAll = { ...beneathMarkers, stencilRef: STENCIL.nothing, stencilFunc: EqualStencilFunc } as const;

/** What lies close under the skin must not come through where its triangles are seen on edge. */
const inFrontOfSolids = { polygonOffset: true, polygonOffsetFactor: -1, polygonOffsetUnits: -6 } as const;

/** Textures that change with the state of the page; materials only point at them. */
export interface SceneTextures {
  readonly parts: Texture;
  readonly strokes: Texture;
  readonly items: Texture;
  readonly regions: Texture;
}

export type SceneMaterials = ReturnType<typeof createMaterials>;

/** All materials of the scene; made once, so that nothing compiles after the first frame. */
export function createMaterials({ parts, strokes, items, regions }: SceneTextures) {
  const uFloor = { value: -1 };
  const uEye = { value: new Vector4(0, 0, 0, 1) };
  const uHues = { value: MAP_HUES.map((hue) => new Color(hue)) };
  const uViewportPx = { value: new Vector2(1, 1) };
  const solidUniforms = (faded: boolean) => ({
    uParts: { value: parts },
    uFadedPass: { value: faded },
    uFloor,
    uEye,
  });
  const skinUniforms = {
    uOpacity: { value: 1 },
    uWindowLowMm: { value: new Vector3() },
    uWindowHighMm: { value: new Vector3() },
    uWindowOpacity: { value: 1 },
    uStrokes: { value: strokes },
    uNumStrokes: { value: 0 },
    uSkin: { value: new Color() },
    uTints: { value: 1 },
    uHues,
    uRegions: { value: regions },
    uRegionLines: { value: 0 },
    uOverlayShared: { value: new Vector2() },
  };
  const zoneDefines = {
    FACING_COSINE: glslFloat(FACING_COSINE),
    TURNED_AWAY_MM: glslFloat(TURNED_AWAY_MM),
    STIPPLE_PITCH_MM: glslFloat(STIPPLE_PITCH_MM),
    STIPPLE_RADIUS_01: glslFloat(STIPPLE_RADIUS_01),
  };
  const overlayUniforms = {
    uItems: { value: items },
    uViewportPx,
    uPxRatio: { value: 1 },
    uSkinHides: { value: false },
    uGhostsHide: { value: false },
    uInk: { value: new Color(INK.cross) },
    uHalo: { value: new Color(INK.halo) },
    uHues,
    uOrigin: { value: new Color(INK.origin) },
    uInsertion: { value: new Color(INK.insertion) },
  };
  const overlay = (covered: boolean) =>
    new ShaderMaterial({
      name: covered ? 'overlay-covered' : 'overlay',
      vertexShader: OVERLAY_VERTEX,
      fragmentShader: OVERLAY_FRAGMENT,
      uniforms: { ...overlayUniforms, uCoveredPass: { value: covered } },
      transparent: true,
      depthWrite: false,
      depthFunc: covered ? GreaterDepth : LessEqualDepth,
      toneMapped: false,
      stencilWrite: true,
      stencilRef: STENCIL.marker,
      stencilFunc: AlwaysStencilFunc,
      stencilZPass: ReplaceStencilOp,
    });

  return {
    solid: new ShaderMaterial({
      name: 'solid',
      vertexShader: SOLID_VERTEX,
      fragmentShader: SOLID_FRAGMENT,
      uniforms: solidUniforms(false),
      // Written only while the picture asks for it.
      stencilRef: STENCIL.chosen,
      stencilFunc: AlwaysStencilFunc,
      stencilZPass: ReplaceStencilOp,
    }),
    outline: new ShaderMaterial({
      name: 'outline',
      vertexShader: OUTLINE_VERTEX,
      fragmentShader: OUTLINE_FRAGMENT,
      uniforms: {
        uParts: { value: parts },
        uViewportPx,
        uOutlinePx: { value: OUTLINE_PX },
        uOutline: { value: new Color(INK.outline) },
      },
      side: BackSide,
    }),
    solidFadedDepth: new ShaderMaterial({
      name: 'solid-faded-depth',
      vertexShader: SOLID_VERTEX,
      fragmentShader: SOLID_DEPTH_FRAGMENT,
      uniforms: solidUniforms(true),
      transparent: true,
      colorWrite: false,
    }),
    solidFaded: new ShaderMaterial({
      name: 'solid-faded',
      vertexShader: SOLID_VERTEX,
      fragmentShader: SOLID_FRAGMENT,
      uniforms: solidUniforms(true),
      transparent: true,
      depthWrite: false,
      ...beneathAll,
    }),
    skinSolid: new ShaderMaterial({
      name: 'skin-solid',
      vertexShader: SKIN_VERTEX,
      fragmentShader: SKIN_FRAGMENT,
      uniforms: skinUniforms,
      defines: zoneDefines,
    }),
    skinDepth: new ShaderMaterial({
      name: 'skin-depth',
      vertexShader: SKIN_VERTEX,
      fragmentShader: SKIN_DEPTH_FRAGMENT,
      uniforms: skinUniforms,
      transparent: true,
      colorWrite: false,
      ...inFrontOfSolids,
    }),
    skinGhost: new ShaderMaterial({
      name: 'skin-ghost',
      vertexShader: SKIN_VERTEX,
      fragmentShader: SKIN_FRAGMENT,
      uniforms: skinUniforms,
      defines: zoneDefines,
      transparent: true,
      depthWrite: false,
      ...beneathMarkers,
      ...inFrontOfSolids,
    }),
    overlayCovered: overlay(true),
    overlay: overlay(false),
    uFloor,
    uEye,
    skinUniforms,
    overlayUniforms,
  };
}

function glslFloat(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
