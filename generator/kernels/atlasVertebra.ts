import type { Field, ReadonlyVec3 } from '#generator/core/solid.ts';
import { bar, barChain, pad, type BarEnd, type Section } from './boneForms.ts';
import { smoothDifference, smoothUnion } from './distanceFields.ts';
import type { Facet } from './vertebra.ts';

/**
 * The first cervical vertebra in figures: a ring without a body. Points are atlas mm on the left side (in definitions, `Point`
 * may be a landmark with an offset); sizes are full sizes in mm.
 */
export interface AtlasVertebra<Point = ReadonlyVec3> {
  /** From the median plane to the lateral mass. */
  readonly anteriorArch: readonly BarEnd<Point>[];
  readonly anteriorTubercle: BarEnd<Point>;
  readonly lateralMass: Facet;
  /** The hollow for the occipital condyle, carved out of the mass. */
  readonly superiorHollow: Facet;
  readonly inferiorFacet: Facet;
  /** From the lateral mass to the median plane; thin at first, where the vertebral artery crosses it. */
  readonly posteriorArch: readonly BarEnd<Point>[];
  readonly transverse: {
    readonly anteriorRoot: BarEnd<Point>;
    readonly posteriorRoot: BarEnd<Point>;
    readonly tip: BarEnd<Point>;
    /** A second point of the tip, so that it ends as a blade. */
    readonly tipBack: Point;
  };
  readonly foramen: { readonly lower: ReadonlyVec3; readonly upper: ReadonlyVec3; readonly section: Section };
  readonly fillet: number;
}

/** Fillet where something is carved out, mm. */
const CARVED_FILLET_MM = 1;

/** The solid of the atlas, symmetric in x. */
export function atlasVertebraField(atlas: AtlasVertebra): Field {
  const { transverse, superiorHollow, foramen, fillet } = atlas;
  const [front, ...frontArch] = atlas.anteriorArch;
  const parts = [
    pad(atlas.lateralMass.centre, atlas.lateralMass.size, atlas.lateralMass),
    pad(atlas.inferiorFacet.centre, atlas.inferiorFacet.size, atlas.inferiorFacet),
    barChain([front, ...frontArch]),
    bar(front, atlas.anteriorTubercle),
    barChain(atlas.posteriorArch),
    bar(transverse.anteriorRoot, transverse.tip),
    bar(transverse.posteriorRoot, { at: transverse.tipBack, section: transverse.tip.section }),
    bar(transverse.tip, { at: transverse.tipBack, section: transverse.tip.section }),
  ];
  const hollow = pad(superiorHollow.centre, superiorHollow.size, superiorHollow, 2);
  const opening = bar(
    { at: foramen.lower, section: foramen.section },
    { at: foramen.upper, section: foramen.section },
    { upright: [0, 0, 1] },
  );
  return (x, y, z) => {
    const side = x < 0 ? -x : x;
    let d = parts[0](side, y, z);
    for (let i = 1; i < parts.length; i++) d = smoothUnion(d, parts[i](side, y, z), fillet);
    d = smoothDifference(d, hollow(side, y, z), CARVED_FILLET_MM);
    return smoothDifference(d, opening(side, y, z), CARVED_FILLET_MM);
  };
}
