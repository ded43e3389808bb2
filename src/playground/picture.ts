import {
  Color,
  DataTexture,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  NeutralToneMapping,
  PerspectiveCamera,
  RGBAFormat,
  Scene,
  UnsignedByteType,
  Vector3,
  WebGLRenderer,
} from 'three';
import { sceneFromAtlas } from '#domain/frames.ts';
import type { AtlasMm } from '#domain/frames.ts';
import type { PlaygroundData } from '#domain/playground.ts';
import { towardsCamera } from '#scene/camera/fixedViews.ts';
import type { Direction } from '#scene/camera/fixedViews.ts';
import { NO_INSET } from '#scene/camera/framing.ts';
import { orbitFor } from '#scene/camera/placeCamera.ts';
import { createMaterials } from '#scene/materials/materials.ts';
import { MAX_PARTS, SKIN_PART } from '#scene/model/buffers.ts';
import { createPartTable, PART_TABLE_ROWS, writeLooks, writeTissues } from '#scene/parts/partTable.ts';
import { bodyGeometry, lineGeometry, LINE_SETS, placesOf } from './geometry.ts';
import type { LineSet } from './geometry.ts';

const FOV_DEG = 26;
const MARGIN_MM = 12;

export const LINE_COLOURS: Readonly<Record<LineSet, string>> = {
  sections: '#17181c',
  attachments: '#0b5f5a',
  fibres: '#fff2d8',
  normals: '#1c5aa8',
  landmarks: '#b3161f',
};

/** How the reader looks at it. */
export interface Look {
  readonly direction: Direction;
  /** 1 fits the picture; more is nearer. */
  readonly zoom: number;
}

export interface Picture {
  show(data: PlaygroundData): void;
  /** @param bodyOpacity01 0 leaves the lines alone */
  draw(look: Look, shown: ReadonlySet<LineSet>, bodyOpacity01: number): void;
  /** Place on the canvas after the last drawing, CSS px. */
  project(atMm: AtlasMm): { readonly xPx: number; readonly yPx: number };
  dispose(): void;
}

/** Draws what the playground knows of a muscle, with the materials of the page itself. */
export function createPicture(canvas: HTMLCanvasElement): Picture {
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true });
  renderer.toneMapping = NeutralToneMapping;
  const camera = new PerspectiveCamera(FOV_DEG, 1, 0.02, 8);
  const scene = new Scene();
  const bytes = createPartTable();
  const parts = new DataTexture(bytes, MAX_PARTS, PART_TABLE_ROWS, RGBAFormat, UnsignedByteType);
  const none = new DataTexture(new Uint8Array(4), 1, 1, RGBAFormat, UnsignedByteType);
  const textures = { parts, strokes: none, items: none, regions: none };
  const { solid, solidFadedDepth, solidFaded } = createMaterials(textures);
  // Lines lie in the surface: it steps back behind them.
  for (const material of [solid, solidFadedDepth, solidFaded]) {
    Object.assign(material, { polygonOffset: true, polygonOffsetFactor: 1, polygonOffsetUnits: 4 });
  }
  let places: readonly AtlasMm[] = [];
  let numBodies = 0;
  let bodies: readonly Mesh[] = [];
  const lines = new Map<LineSet, LineSegments>();
  const point = new Vector3();

  const clear = (): void => {
    for (const child of [...bodies, ...lines.values()]) {
      scene.remove(child);
      child.geometry.dispose();
    }
    lines.clear();
  };
  return {
    show(data) {
      clear();
      places = placesOf(data);
      numBodies = data.bodies.length;
      bodies = data.bodies.flatMap((body, i) => {
        const geometry = bodyGeometry(body, SKIN_PART + 1 + i);
        return [solid, solidFadedDepth, solidFaded].map((material, order) => {
          const mesh = new Mesh(geometry, material);
          mesh.renderOrder = order;
          mesh.frustumCulled = false;
          return mesh;
        });
      });
      for (const set of LINE_SETS) {
        const material = new LineBasicMaterial({ color: new Color(LINE_COLOURS[set]), toneMapped: false });
        const drawn = new LineSegments(lineGeometry(data, set), material);
        drawn.frustumCulled = false;
        lines.set(set, drawn);
      }
      scene.add(...bodies, ...lines.values());
      const tissues = data.bodies.map(({ slip }) => ({
        key: `${slip || data.id}--left` as const,
        kind: 'muscle' as const,
        layer: data.layer,
        isContext: false,
      }));
      writeTissues(bytes, tissues, new Map());
    },
    draw({ direction, zoom }, shown, bodyOpacity01) {
      const { clientWidth: width, clientHeight: height } = canvas;
      if (width === 0 || height === 0 || places.length === 0) return;
      renderer.setPixelRatio(Math.min(2, window.devicePixelRatio));
      renderer.setSize(width, height, false);
      const look = { opacity01: bodyOpacity01, highlight01: 0, dim01: 0 };
      writeLooks(
        bytes,
        Array.from({ length: numBodies }, () => look),
      );
      parts.needsUpdate = true;
      for (const [set, drawn] of lines) drawn.visible = shown.has(set);
      const shot = { direction, holdMm: places, marginMm: MARGIN_MM, leastHalfMm: 0 };
      const orbit = orbitFor(shot, FOV_DEG, { width, height }, NO_INSET);
      camera.aspect = width / height;
      camera.updateProjectionMatrix();
      const [tx, ty, tz] = orbit.target;
      camera.position
        .set(...towardsCamera(direction))
        .multiplyScalar(orbit.distanceM / zoom)
        .add(point.set(tx, ty, tz));
      camera.lookAt(tx, ty, tz);
      renderer.render(scene, camera);
    },
    project(atMm) {
      point.set(...sceneFromAtlas(atMm)).project(camera);
      return {
        xPx: ((point.x + 1) / 2) * canvas.clientWidth,
        yPx: ((1 - point.y) / 2) * canvas.clientHeight,
      };
    },
    dispose() {
      clear();
      for (const thing of [parts, none, renderer]) thing.dispose();
    },
  };
}
