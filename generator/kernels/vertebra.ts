import type { Field, ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import {
  bar,
  barChain,
  pad,
  type Attitude,
  type BarEnd,
  type PadSize,
  type Section,
  type Squareness,
} from './boneForms.ts';
import { smoothDifference, smoothUnion } from './distanceFields.ts';
import { clamp01 } from './scalar.ts';
import { addScaled, mix, subtract, unit } from './vector.ts';
import { vertebralBody, type VertebralBody } from './vertebralBody.ts';

/** An articular process: a flat pad whose face looks along the attitude's upward axis (inferior ones look the other way). */
export interface Facet extends Attitude {
  readonly centre: ReadonlyVec3;
  readonly size: PadSize;
  /** 4, the default: a rounded block. 2: an oval. */
  readonly squareness?: Squareness;
}

/** A transverse process of the neck: two roots round a foramen, joined by a gutter for the spinal nerve. */
export interface CervicalTransverse<Point = ReadonlyVec3> {
  readonly kind: 'cervical';
  /** Where the anterior root leaves the body. */
  readonly anteriorRoot: ReadonlyVec3;
  readonly anteriorTubercle: Point;
  /** Where the posterior root leaves the articular pillar. */
  readonly posteriorRoot: ReadonlyVec3;
  readonly posteriorTubercle: Point;
  readonly anteriorSection: Section;
  readonly posteriorSection: Section;
  /** Thickness of the gutter between the two, mm. */
  readonly gutter: number;
  readonly foramen: { readonly lower: ReadonlyVec3; readonly upper: ReadonlyVec3; readonly radius: number };
}

/** A transverse process of the chest: a club with a facet for its rib. */
export interface ThoracicTransverse<Point = ReadonlyVec3> {
  readonly kind: 'thoracic';
  readonly root: ReadonlyVec3;
  readonly tip: Point;
  readonly rootSection: Section;
  readonly tipSection: Section;
}

/** The spinous process, in the median plane. */
export interface SpinousProcess<Point = ReadonlyVec3> {
  /** Where the laminae meet. */
  readonly root: readonly [y: number, z: number];
  /** Halfway; a straight process has it on the line from root to tip. */
  readonly middle: readonly [y: number, z: number];
  /** Middle of the end; its x does not count. */
  readonly tip: Point;
  readonly rootSection: Section;
  readonly middleSection: Section;
  readonly tipSection: Section;
  /** Two tubercles at the end, for C2 to C6: distance between their middles and their thickness, mm. */
  readonly bifid?: { readonly spread: number; readonly thickness: number };
}

/**
 * A vertebra from C2 downwards in figures. Points are atlas mm on the left side (in definitions, `Point` may be a landmark
 * with an offset); sizes are full sizes in mm.
 */
export interface Vertebra<Point = ReadonlyVec3> {
  readonly body: VertebralBody;
  /** The vertebral canal: its middle, its lean (positive: its upper end lies further back), its size. */
  readonly canal: {
    readonly centre: readonly [y: number, z: number];
    readonly leanDeg: number;
    readonly width: number;
    readonly depth: number;
    /** 0: an ellipse; 1: runs to a point behind. */
    readonly taper: number;
  };
  readonly pedicle: { readonly from: ReadonlyVec3; readonly to: ReadonlyVec3; readonly section: Section };
  readonly superiorFacet: Facet;
  readonly inferiorFacet: Facet;
  /** The bone between the two facets. */
  readonly isthmus: Section;
  readonly lamina: {
    readonly from: ReadonlyVec3;
    readonly to: ReadonlyVec3;
    readonly fromSection: Section;
    readonly toSection: Section;
    /** Lean of the plate's height, degrees; positive: the upper edge lies further forward. */
    readonly leanDeg: number;
  };
  readonly transverse: CervicalTransverse<Point> | ThoracicTransverse<Point>;
  readonly spinous: SpinousProcess<Point>;
  /** Of the axis: the tooth that it turns round, from its root in the body to its top. */
  readonly dens?: readonly BarEnd[];
  /** Fillet between the parts, mm. */
  readonly fillet: number;
}

const RAD = Math.PI / 180;
const inMedianPlane = ([y, z]: readonly [number, number]): Vec3 => [0, y, z];

/** Opens the canal: negative inside it. An upright tube, widest in front. */
function vertebralCanal({ centre, leanDeg, width, depth, taper }: Vertebra['canal']): Field {
  const [cos, sin] = [Math.cos(leanDeg * RAD), Math.sin(leanDeg * RAD)];
  const b = depth / 2;
  return (x, y, z) => {
    const [dy, dz] = [y - centre[0], z - centre[1]];
    const forward = dz * cos + dy * sin;
    const q = forward / b;
    const a = (width / 2) * Math.max(0.25, 1 - taper * clamp01(0.35 - q / 1.6));
    const p = x / a;
    const n = Math.sqrt(p * p + q * q);
    const g = Math.sqrt((p * p) / (a * a) + (q * q) / (b * b));
    return g < 1e-9 ? -Math.min(a, b) : (n * (n - 1)) / g;
  };
}

/** Fillet where something is carved out, mm. */
const CARVED_FILLET_MM = 1;

/** The solid of a vertebra, symmetric in x. */
export function vertebraField(vertebra: Vertebra): Field {
  const { canal, superiorFacet, inferiorFacet, pedicle, lamina, spinous, transverse, fillet } = vertebra;
  const parts = [
    vertebralBody(vertebra.body),
    bar({ at: pedicle.from, section: pedicle.section }, { at: pedicle.to, section: pedicle.section }),
    pad(superiorFacet.centre, superiorFacet.size, superiorFacet, superiorFacet.squareness),
    pad(inferiorFacet.centre, inferiorFacet.size, inferiorFacet, inferiorFacet.squareness),
    bar(
      { at: superiorFacet.centre, section: vertebra.isthmus },
      { at: inferiorFacet.centre, section: vertebra.isthmus },
      { upright: [1, 0, 0] },
    ),
    bar(
      { at: lamina.from, section: lamina.fromSection },
      { at: lamina.to, section: lamina.toSection },
      { upright: [0, Math.cos(lamina.leanDeg * RAD), Math.sin(lamina.leanDeg * RAD)], squareness: 4 },
    ),
    ...spinousParts(spinous),
    ...(vertebra.dens ? [barChain(vertebra.dens, { upright: [0, 0, 1] })] : []),
    ...(transverse.kind === 'cervical'
      ? cervicalTransverseParts(transverse)
      : thoracicTransverseParts(transverse)),
  ];
  const opening = vertebralCanal(canal);
  const carved = transverse.kind === 'cervical' ? foramen(transverse) : null;
  return (x, y, z) => {
    const side = x < 0 ? -x : x;
    let d = parts[0](side, y, z);
    for (let i = 1; i < parts.length; i++) d = smoothUnion(d, parts[i](side, y, z), fillet);
    d = smoothDifference(d, opening(side, y, z), CARVED_FILLET_MM);
    if (carved) d = smoothDifference(d, carved(side, y, z), CARVED_FILLET_MM);
    return d;
  };
}

function spinousParts(spinous: SpinousProcess): Field[] {
  const [root, middle] = [spinous.root, spinous.middle].map(inMedianPlane);
  const tip: Vec3 = [0, spinous.tip[1], spinous.tip[2]];
  const { rootSection, middleSection, tipSection, bifid } = spinous;
  // A forked process ends at the fork; from there two prongs run on to the tip, and the notch stays open between them.
  const back = unit(subtract(tip, middle), [0, 0, -1]);
  const fork = bifid ? addScaled(tip, back, -0.75 * bifid.spread) : tip;
  const parts = [
    bar({ at: root, section: rootSection }, { at: middle, section: middleSection }),
    bar({ at: middle, section: middleSection }, { at: fork, section: tipSection }),
  ];
  if (bifid) {
    const { spread, thickness } = bifid;
    parts.push(
      bar(
        { at: [0.15 * spread, fork[1], fork[2]], section: [tipSection[0], thickness] },
        { at: [spread / 2, tip[1], tip[2]], section: [0.8 * tipSection[0], thickness] },
      ),
    );
  }
  return parts;
}

function cervicalTransverseParts(t: CervicalTransverse): Field[] {
  const tip = (section: Section): Section => [section[0] * 0.8, section[1] * 0.8];
  return [
    bar(
      { at: t.anteriorRoot, section: t.anteriorSection },
      { at: t.anteriorTubercle, section: tip(t.anteriorSection) },
    ),
    bar(
      { at: t.posteriorRoot, section: t.posteriorSection },
      { at: t.posteriorTubercle, section: tip(t.posteriorSection) },
    ),
    bar(
      { at: mix(t.anteriorRoot, t.anteriorTubercle, 0.8), section: [t.gutter, t.gutter * 1.6] },
      { at: mix(t.posteriorRoot, t.posteriorTubercle, 0.75), section: [t.gutter, t.gutter * 1.6] },
    ),
  ];
}

function thoracicTransverseParts(t: ThoracicTransverse): Field[] {
  return [bar({ at: t.root, section: t.rootSection }, { at: t.tip, section: t.tipSection })];
}

function foramen({ foramen: { lower, upper, radius } }: CervicalTransverse): Field {
  const size: Section = [2 * radius, 2 * radius];
  // Prolonged both ways, so that no skin of bone closes it.
  const beyond = (from: ReadonlyVec3, to: ReadonlyVec3): Vec3 => addScaled(to, subtract(to, from), 0.6);
  return bar(
    { at: beyond(upper, lower), section: size },
    { at: beyond(lower, upper), section: size },
    { upright: [0, 0, 1] },
  );
}
