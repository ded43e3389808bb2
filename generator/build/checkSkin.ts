import { DefinitionProblem } from '#generator/core/problem.ts';
import type { SkinDefinition } from '#generator/definitions/skin/skinDefinition.ts';

/** Where the definitions of a part live, for messages. */
const FILE = {
  stations: 'generator/definitions/skin/stations*.ts',
  arm: 'generator/definitions/skin/arm.ts',
  nose: 'generator/definitions/skin/nose.ts',
  mouth: 'generator/definitions/skin/mouth.ts',
  eye: 'generator/definitions/skin/eye.ts',
  ear: 'generator/definitions/skin/ear.ts',
  creases: 'generator/definitions/skin/creases*.ts',
  tints: 'generator/definitions/skin/tints.ts',
  cutLevelMm: 'generator/definitions/skin/skinDefinition.ts',
} satisfies Record<keyof SkinDefinition, string>;

/** The crease along which the closed lids meet. */
export const LID_LINE = 'palpebral fissure';
/** Closer stations disagree more than they agree and make pits. */
const CLOSEST_STATIONS_MM = 4;

/** Fields whose value is a tube: chains of [x, y, z, radius]. */
const TUBES =
  /(^|\.)(ala|columella|nostril|upperLip|lowerLip|sections|posteriorFold|biceps|triceps|helix|antihelix|inferiorCrus|scapha)$/;
/** Fields whose value is a size and must be greater than 0. */
const SIZES =
  /(radiusMm|radiiMm(\.\d)?|radiiUv(\.\d)?|halfThicknessMm|spreadMm|SpreadMm|FadeMm|filletMm|widthToDepth)$/;

/**
 * Looks for figures that no skin can have before anything is built from them.
 * @throws DefinitionProblem at the first fault.
 */
export function checkSkin(definition: SkinDefinition): void {
  checkStations(definition);
  checkCreases(definition);
  for (const part of ['arm', 'nose', 'mouth', 'eye', 'ear', 'tints', 'creases', 'cutLevelMm'] as const) {
    checkNumbers(FILE[part], part, definition[part]);
  }
  if (!definition.creases.some(({ name, front }) => name === LID_LINE && front)) {
    throw new DefinitionProblem(
      FILE.creases,
      LID_LINE,
      'this crease is tinted and must be given from the front',
    );
  }
  const azimuths = definition.tints.hairline.map(([azimuthDeg]) => azimuthDeg);
  if (azimuths.length < 2 || azimuths.some((a, i) => i > 0 && a <= azimuths[i - 1])) {
    throw new DefinitionProblem(FILE.tints, 'tints.hairline', 'two or more azimuths expected, rising');
  }
}

function checkStations({ stations }: SkinDefinition): void {
  const names = new Set<string>();
  stations.forEach(({ name, atMm, normal }, i) => {
    const problem = (reason: string): DefinitionProblem => new DefinitionProblem(FILE.stations, name, reason);
    if (names.has(name)) throw problem('this name is given twice');
    names.add(name);
    if (![...atMm, ...(normal ?? [])].every(Number.isFinite)) throw problem('finite numbers expected');
    if (atMm[0] < 0) throw problem(`x must not be negative (half side), is ${atMm[0]}`);
    if (normal && Math.hypot(...normal) < 1e-6) throw problem('the normal has no length');
    for (const other of stations.slice(0, i)) {
      const apart = Math.hypot(...atMm.map((v, k) => v - other.atMm[k]));
      if (apart < CLOSEST_STATIONS_MM) {
        throw problem(
          `${apart.toFixed(1)} mm from "${other.name}": at least ${CLOSEST_STATIONS_MM} mm expected`,
        );
      }
    }
  });
}

function checkCreases({ creases }: SkinDefinition): void {
  const names = new Set<string>();
  for (const { name, front, near } of creases) {
    const problem = (reason: string): DefinitionProblem => new DefinitionProblem(FILE.creases, name, reason);
    if (names.has(name)) throw problem('this name is given twice');
    names.add(name);
    const line = front ?? near;
    if ((front === undefined) === (near === undefined)) throw problem('either front or near expected');
    if (!line?.length) throw problem('a line of at least one point expected');
    for (const point of line) {
      const weight = point[point.length - 1];
      if (!(weight >= 0 && weight <= 1)) throw problem(`weights from 0 to 1 expected, found ${weight}`);
    }
  }
}

/** Every number finite; sizes and radii greater than 0. */
function checkNumbers(file: string, field: string, value: unknown): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new DefinitionProblem(file, field, `a finite number expected, found ${value}`);
    if (SIZES.test(field) && !(value > 0)) {
      throw new DefinitionProblem(file, field, `must be greater than 0, is ${value}`);
    }
  } else if (Array.isArray(value)) {
    if (TUBES.test(field)) checkTube(file, field, value);
    value.forEach((entry, i) => checkNumbers(file, `${field}.${i}`, entry));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) checkNumbers(file, `${field}.${key}`, entry);
  }
}

function checkTube(file: string, field: string, chain: readonly unknown[]): void {
  if (chain.length < 2) throw new DefinitionProblem(file, field, 'at least two points expected');
  chain.forEach((point, i) => {
    const radius: unknown = Array.isArray(point) ? point[3] : undefined;
    if (!(typeof radius === 'number' && radius > 0)) {
      throw new DefinitionProblem(
        file,
        `${field}.${i}`,
        `the radius must be greater than 0, is ${String(radius)}`,
      );
    }
  });
}
