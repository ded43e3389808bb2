/** Several maps at once: what of them the reader keeps. */
import { isSamePoint, MAX_COMPARED } from '#domain/compared.ts';
import type { ComparedPoint, SharedRegion } from '#domain/compared.ts';
import { explorer } from './explorer.ts';

/** Keeps a point's map while others are chosen; one too many is left out. */
export function compareWith(point: ComparedPoint): void {
  explorer.setState(({ compared }) =>
    compared.length >= MAX_COMPARED || compared.some((other) => isSamePoint(other, point))
      ? {}
      : { compared: [...compared, point] },
  );
}

export function stopComparing(point: ComparedPoint): void {
  explorer.setState(({ compared }) => ({
    compared: compared.filter((other) => !isSamePoint(other, point)),
  }));
}

export function stopComparingAll(): void {
  explorer.setState({ compared: [] });
}

/** Told by the words, which know what each map reaches. */
export function setShared(shared: readonly SharedRegion[]): void {
  explorer.setState({ shared });
}
