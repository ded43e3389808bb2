/** The body's own side, never the screen's. */
export type Side = 'left' | 'right';

/** Side of one instance of a structure; a structure of the midline has no left or right instance. */
export type InstanceSide = Side | 'median';

/** Kebab-case and stable: `trapezius-upper`. */
export type StructureId = string;

/** Kebab-case and stable: `trapezius-upper-trp1`. */
export type TriggerPointId = string;

/** Kebab-case and stable: `posterior-neck-upper`. */
export type RegionId = string;

/** One instance in the model; equals the GLB node name: `trapezius-upper--left`. */
export type StructureKey = `${StructureId}--${InstanceSide}`;

export const SIDES: readonly Side[] = ['left', 'right'];

export function isSide(value: unknown): value is Side {
  return value === 'left' || value === 'right';
}

export function oppositeSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

export function structureKey(id: StructureId, side: InstanceSide): StructureKey {
  return `${id}--${side}`;
}

/** @throws RangeError where the key has no `--left`, `--right` or `--median` at its end. */
export function parseStructureKey(key: string): { id: StructureId; side: InstanceSide } {
  const match = /^(.+)--(left|right|median)$/.exec(key);
  if (!match)
    throw new RangeError(`"${key}" is not a structure key: <id>--left, --right or --median expected`);
  return { id: match[1] as StructureId, side: match[2] as InstanceSide };
}
