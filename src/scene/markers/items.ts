import type { AtlasMm, UnitVector } from '#domain/frames.ts';

/** What the overlay shader draws; the order is part of the shader. */
export const ITEM_KINDS = {
  quietCross: 0,
  cross: 1,
  chosenCross: 2,
  deepEssential: 3,
  deepSpillover: 4,
  dentalEssential: 5,
  dentalSpillover: 6,
  origin: 7,
  insertion: 8,
} as const;

export type ItemKind = keyof typeof ITEM_KINDS;

/** One mark of constant size on the screen: a cross or glyph at `startMm`, or a line from there to `endMm`. */
export interface OverlayItem {
  readonly kind: ItemKind;
  readonly startMm: AtlasMm;
  readonly endMm?: AtlasMm;
  /** Half the size of a mark, half the width of a line, CSS px. */
  readonly halfPx: number;
  /** Running length at both ends of a line piece, mm; dashes follow it. */
  readonly dashMm?: readonly [start: number, end: number];
  /** Drawn only where nothing covers it and only from in front of its skin. */
  readonly isQuiet?: boolean;
  /** Outward, of the skin at a mark. */
  readonly normal?: UnitVector;
  /** Number of the map whose hue it takes on; ink without. */
  readonly hue?: number;
}

/** A quiet cross that is seen more aslant than this is not drawn: it would be cut to specks by the skin it lies on. */
export const QUIET_COSINE = 0.16;

export const MAX_ITEMS = 256;
export const ITEM_ROWS = 3;

/** Packs items for the shader; the caller owns `texels` (`MAX_ITEMS` x `ITEM_ROWS` RGBA). Returns how many fit. */
export function packItems(items: readonly OverlayItem[], texels: Float32Array): number {
  const count = Math.min(items.length, MAX_ITEMS);
  for (let i = 0; i < count; i++) {
    const item = items[i]!;
    const second = item.endMm ?? item.normal ?? [0, 0, 0];
    texels.set([...item.startMm, ITEM_KINDS[item.kind]], i * 4);
    texels.set([...second, item.halfPx], (MAX_ITEMS + i) * 4);
    texels.set(
      [item.dashMm?.[0] ?? 0, item.dashMm?.[1] ?? 0, item.isQuiet ? 1 : 0, (item.hue ?? -1) + 1],
      (2 * MAX_ITEMS + i) * 4,
    );
  }
  return count;
}
