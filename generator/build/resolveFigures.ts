/** Makes a definition ready for the kernels: landmarks become points, and figures that no bone can have are refused. */
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { resolvePlace, type Place } from '#generator/definitions/landmarks.ts';

/** The same structure with every place resolved to atlas mm. */
export type Resolved<T> = T extends Place
  ? ReadonlyVec3
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Resolved<T[K]> }
    : T extends object
      ? { readonly [K in keyof T]: Resolved<T[K]> }
      : T;

/** Figures under these names are sizes. */
const SIZE =
  /^(across|depth|fillet|gutter|height|isthmus|long|radius|section|spread|thick|thickness|width|\w+Section)$/;

/** @throws DefinitionProblem with the path of the first figure that is not finite, or is a size and not above 0. */
export function resolvedFigures<T extends object>(definition: T, file: string): Resolved<T> {
  const visit = (value: unknown, path: string, isSize: boolean): unknown => {
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new DefinitionProblem(file, path, `must be a number, is ${value}`);
      if (isSize && !(value > 0))
        throw new DefinitionProblem(file, path, `must be greater than 0 mm, is ${value}`);
      return value;
    }
    if (value === null || typeof value !== 'object') return value;
    if ('landmark' in value) return resolvePlace(value as Place, file, path);
    if (Array.isArray(value)) return value.map((entry, i) => visit(entry, `${path}[${i}]`, isSize));
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [
        key,
        visit(entry, path ? `${path}.${key}` : key, SIZE.test(key) || isSize),
      ]),
    );
  };
  return visit(definition, '', false) as Resolved<T>;
}

/** Anything below this is an extent, an angle or an offset; atlas heights of the skeleton lie above it (mm). */
const LEAST_HEIGHT_MM = 900;

/**
 * A box that holds the bone: all points of a resolved definition (triples, and pairs in the median plane), with `marginMm`
 * for what stands round them.
 */
export function boundsOfFigures(figures: object, marginMm: number): [Vec3, Vec3] {
  const low: Vec3 = [Infinity, Infinity, Infinity];
  const high: Vec3 = [-Infinity, -Infinity, -Infinity];
  const take = (point: readonly number[]): void =>
    point.forEach((mm, k) => {
      low[k] = Math.min(low[k], mm - marginMm);
      high[k] = Math.max(high[k], mm + marginMm);
    });
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value) && typeof value[0] === 'number') {
      if (value.length === 3 && value[1] > LEAST_HEIGHT_MM) take(value as number[]);
      else if (value.length === 2 && value[0] > LEAST_HEIGHT_MM) take([0, ...(value as number[])]);
      return;
    }
    for (const entry of Object.values(value)) visit(entry);
  };
  visit(figures);
  return [low, high];
}
