import type { Side } from './ids.ts';

/** What the live region says after a choice. */
export function announcement({
  muscleName,
  pointName,
  side,
  numPoints,
  felt,
}: {
  muscleName: string;
  pointName: string | null;
  side: Side;
  numPoints: number;
  /** The sentence on where the pain is felt; may be empty. */
  felt: string;
}): string {
  if (pointName === null) {
    const points = numPoints === 1 ? '1 trigger point' : `${numPoints} trigger points`;
    return `Chosen: ${muscleName}, the body’s ${side}. ${points}.`;
  }
  return `Chosen: ${pointName} of ${muscleName}, the body’s ${side}. ${felt}`.trim();
}
