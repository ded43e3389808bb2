/** A slip written down in short: its two processes and the few levels that it crosses between them. */
import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import type { Place } from '#generator/definitions/landmarks.ts';
import type { AttachmentLine, Slip } from '../definition.ts';

export interface SlipSection {
  /** The level, or what the slip crosses there. */
  readonly name: string;
  readonly centre: Place;
  /** Direction of the section's width; default that of the section before. */
  readonly width?: ReadonlyVec3;
  /** Half width and half thickness, mm. */
  readonly half: readonly [width: number, thickness: number];
}

export interface SlipCourse {
  readonly name: string;
  readonly superficial: ReadonlyVec3;
  readonly edges: readonly [first: string, last: string];
  readonly origin: AttachmentLine;
  /** Half width and half thickness on the processes, mm; default 1.6 and 0.9. */
  readonly endHalf?: readonly [width: number, thickness: number];
  /** Direction of the section's width at the first section and before it. */
  readonly width: ReadonlyVec3;
  readonly sections: readonly SlipSection[];
  readonly insertion: AttachmentLine;
  /** Share of the length that is tendon; default 0.12 at both ends. */
  readonly tendon?: { readonly origin: number; readonly insertion: number };
  /** Of the section; boxier than an ellipse, so that slips lie against each other. Default 2.6. */
  readonly exponent?: number;
}

/** Steps round a slip, and one along for so many mm. */
const AROUND = 10;
const STEP_MM = 7;

/** @param lengthMm from process to process, roughly: it sets the density of the mesh */
export function strapSlip(course: SlipCourse, lengthMm: number): Slip {
  const { name, superficial, edges, origin, insertion, endHalf = [1.6, 0.9], exponent = 2.6 } = course;
  let width = course.width;
  const between = course.sections.map((section) => {
    width = section.width ?? width;
    const [halfWidthMm, halfThicknessMm] = section.half;
    return {
      ...{ name: section.name, centre: section.centre, widthDirection: width },
      ...{ halfWidthMm, halfThicknessMm, exponent },
    };
  });
  const end = { halfWidthMm: endHalf[0], halfThicknessMm: endHalf[1], exponent: 2 };
  return {
    kind: 'strap',
    ...{ name, superficial, edges },
    tendon: course.tendon ?? { origin: 0.12, insertion: 0.12 },
    mesh: { across: AROUND, along: Math.max(8, Math.round(lengthMm / STEP_MM)) },
    origin: { lines: [origin] },
    stations: [
      { ...end, name: 'origin', widthDirection: course.width },
      ...between,
      { ...end, name: 'insertion', widthDirection: width },
    ],
    insertion: { lines: [insertion] },
  };
}
