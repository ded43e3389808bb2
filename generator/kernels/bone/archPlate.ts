import type { Field } from '#generator/core/solid.ts';
import { smoothIntersection } from '#generator/kernels/distanceFields.ts';
import { eased01 } from '#generator/kernels/scalar.ts';
import { controlCurve } from './controlCurve.ts';
import { levelPath, type OnPath } from './levelPath.ts';
import { outlineDistance } from './outline.ts';

/** Thickness of a plate at one level: how far its middle stands outside the arch, and half its thickness, mm. */
export interface PlateLevel {
  readonly levelMm: number;
  readonly outwardMm: number;
  readonly halfThicknessMm: number;
}

/** A plate that is bent along an arch: body and ramus of the mandible. */
export interface ArchPlate {
  /** The arch seen from above, from the midline backwards: x, z, mm. */
  readonly arch: readonly (readonly [x: number, z: number])[];
  /** The plate unrolled: closed outline of distance along the arch and level y, mm. */
  readonly outline: readonly (readonly [along: number, y: number])[];
  /** Its section at distances along the arch: three levels, from below upwards. */
  readonly sections: readonly {
    readonly alongMm: number;
    readonly levels: readonly [PlateLevel, PlateLevel, PlateLevel];
  }[];
  /** Rounding of the border between faces and outline, mm. */
  readonly edgeMm: number;
}

/** Approximate distance, mm, negative inside; for x >= 0. */
export function archPlate({ arch, outline, sections, edgeMm }: ArchPlate): Field {
  const path = levelPath(arch);
  const border = outlineDistance(controlCurve(outline, 3));
  const on: OnPath = { along: 0, aside: 0 };
  const flat = sections.map(({ alongMm, levels }) => ({
    alongMm,
    numbers: levels.flatMap(({ levelMm, outwardMm, halfThicknessMm }) => [
      levelMm,
      outwardMm,
      halfThicknessMm,
    ]),
  }));
  const row = new Float64Array(9);
  return (x, y, z) => {
    path.locate(x, z, on);
    let i = 0;
    while (i < flat.length - 2 && on.along > flat[i + 1].alongMm) i++;
    const t = eased01((on.along - flat[i].alongMm) / (flat[i + 1].alongMm - flat[i].alongMm));
    for (let k = 0; k < 9; k++) {
      row[k] = flat[i].numbers[k] + t * (flat[i + 1].numbers[k] - flat[i].numbers[k]);
    }
    const lower = y < row[3] ? 0 : 3;
    const h = eased01((y - row[lower]) / (row[lower + 3] - row[lower]));
    const outward = row[lower + 1] + h * (row[lower + 4] - row[lower + 1]);
    const half = row[lower + 2] + h * (row[lower + 5] - row[lower + 2]);
    return smoothIntersection(border(on.along, y), Math.abs(on.aside - outward) - half, edgeMm);
  };
}
