import { BufferAttribute, BufferGeometry } from 'three';
import { METRES_PER_MM } from '#domain/frames.ts';
import type { AtlasMm } from '#domain/frames.ts';
import type { PlaygroundBody, PlaygroundData } from '#domain/playground.ts';

/** Length of a drawn normal, mm. */
const NORMAL_MM = 4;

/** What can be drawn over the bodies. */
export const LINE_SETS = ['sections', 'attachments', 'fibres', 'normals', 'landmarks'] as const;
export type LineSet = (typeof LINE_SETS)[number];

/** Pairs of points, mm: one line each. */
type Segments = (readonly [AtlasMm, AtlasMm])[];

/** The body as a mesh that the materials of the solids can draw, its part number on every vertex. */
export function bodyGeometry({ mesh }: PlaygroundBody, part: number): BufferGeometry {
  const geometry = new BufferGeometry();
  const count = mesh.positionsMm.length / 3;
  const positions = Float32Array.from(mesh.positionsMm, (mm) => mm * METRES_PER_MM);
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex([...mesh.indices]);
  geometry.computeVertexNormals();
  const normals = geometry.getAttribute('normal');
  const normalPart = new Int8Array(count * 4);
  const surface = new Uint8Array(count * 4);
  for (let k = 0; k < count; k++) {
    const normal = [normals.getX(k), normals.getY(k), normals.getZ(k)].map((n) => Math.round(n * 127));
    normalPart.set([...normal, 0], k * 4);
    // Flesh throughout, in full light.
    surface.set([0, 255, 0, part], k * 4);
  }
  geometry.setAttribute('normalPart', new BufferAttribute(normalPart, 4, true));
  geometry.setAttribute('surface', new BufferAttribute(surface, 4, true));
  geometry.setAttribute('fibre', new BufferAttribute(new Uint16Array(count * 2), 2, true));
  return geometry;
}

export function lineGeometry(data: PlaygroundData, set: LineSet): BufferGeometry {
  const segments = set === 'landmarks' ? crosses(data) : data.bodies.flatMap((body) => segmentsOf(body, set));
  const positions = segments.flatMap(([a, b]) => [...a, ...b]);
  const geometry = new BufferGeometry();
  const metres = Float32Array.from(positions, (mm) => mm * METRES_PER_MM);
  geometry.setAttribute('position', new BufferAttribute(metres, 3));
  return geometry;
}

function segmentsOf(body: PlaygroundBody, set: Exclude<LineSet, 'landmarks'>): Segments {
  switch (set) {
    case 'sections':
      return body.sections.flatMap(({ placesMm, outlineMm }) => [
        ...chain([...outlineMm, ...outlineMm.slice(0, 1)]),
        ...chain(placesMm),
      ]);
    case 'attachments':
      return body.attachments.flatMap(({ lineMm }) => chain(lineMm));
    case 'fibres':
      return body.fibresMm.flatMap((line) => chain(line));
    case 'normals':
      return body.normals.map(({ atMm: [x, y, z], normal: [nx, ny, nz] }) => [
        [x, y, z],
        [x + nx * NORMAL_MM, y + ny * NORMAL_MM, z + nz * NORMAL_MM],
      ]);
  }
}

function chain(points: readonly AtlasMm[]): Segments {
  return points.slice(1).map((point, i) => [points[i]!, point]);
}

/** A small cross in space at every landmark. */
function crosses({ landmarks }: PlaygroundData): Segments {
  const arms = [
    [2, 0, 0],
    [0, 2, 0],
    [0, 0, 2],
  ] as const;
  return landmarks.flatMap(({ atMm: [x, y, z] }) =>
    arms.map(
      ([dx, dy, dz]) =>
        [
          [x - dx, y - dy, z - dz],
          [x + dx, y + dy, z + dz],
        ] as const,
    ),
  );
}

/** Every place of the muscle, for the camera. */
export function placesOf({ bodies }: PlaygroundData): AtlasMm[] {
  return bodies.flatMap(({ mesh: { positionsMm } }) =>
    Array.from({ length: positionsMm.length / 3 }, (_, k): AtlasMm => [
      positionsMm[k * 3]!,
      positionsMm[k * 3 + 1]!,
      positionsMm[k * 3 + 2]!,
    ]),
  );
}
