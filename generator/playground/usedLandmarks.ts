import type { PlaygroundData } from '#domain/playground.ts';
import { at, LANDMARKS, resolvePlace } from '#generator/definitions/landmarks.ts';
import type { LandmarkId } from '#generator/definitions/landmarks.ts';

/** Landmarks that stand anywhere in a definition, each with its place and the fields that name it. */
export function usedLandmarks(definition: object, file: string): PlaygroundData['landmarks'] {
  const used = new Map<LandmarkId, string[]>();
  const walk = (value: unknown, field: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('landmark' in value && isLandmark(value.landmark)) {
      used.set(value.landmark, [...(used.get(value.landmark) ?? []), field]);
    }
    for (const [name, inner] of Object.entries(value)) {
      walk(inner, Array.isArray(value) ? `${field}[${name}]` : field ? `${field}.${name}` : name);
    }
  };
  walk(definition, '');
  return [...used].map(([id, usedIn]) => ({ id, atMm: resolvePlace(at(id), file, usedIn[0]), usedIn }));
}

const isLandmark = (value: unknown): value is LandmarkId => typeof value === 'string' && value in LANDMARKS;
