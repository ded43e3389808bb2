import { dropOntoSurface } from '#generator/core/surface.ts';
import { withEar } from '#generator/definitions/skin/ear.ts';
import { lips } from '#generator/definitions/skin/mouth.ts';
import { SKIN, type SkinDefinition } from '#generator/definitions/skin/skinDefinition.ts';
import {
  catmullRom,
  distanceToChainSq,
  smoothChain,
  type Chain,
  type ChainPoint,
} from '#generator/kernels/chains.ts';
import type { FrontPoint } from '#generator/kernels/creases.ts';
import { clamp01, eased01 } from '#generator/kernels/scalar.ts';
import { LID_LINE } from './checkSkin.ts';
import { skinField } from './skinField.ts';

/** Masks at a place on the skin (mm, either side), each from 0 to 1. */
export type SkinMasks = (
  x: number,
  y: number,
  z: number,
) => [lip: number, brow: number, lidLine: number, scalp: number];

/** The masks lip, brow, lid line and scalp at a point of the skin, each from 0 to 1. */
export function skinMasks(definition: SkinDefinition = SKIN): SkinMasks {
  const field = skinField(definition);
  const { tints } = definition;
  const red = lips(definition.mouth);
  const fromFront = (line: readonly FrontPoint[]): Chain =>
    smoothChain(line.map(([x, y, w]): ChainPoint => [...dropOntoSurface(field, x, y), w]));
  const brow = fromFront(tints.browLine);
  // laid anew: the furrow's own line lies on the skin as it was before the furrow sank into it
  const lidLine = fromFront(definition.creases.find(({ name }) => name === LID_LINE)?.front ?? []);
  const auricle = withEar(() => 50, definition.ear);
  const foot = { carried: 0 };
  return (side, y, z) => {
    const x = Math.abs(side);
    const inFace = z > 50 && y > 1500 && y < 1640;
    const bell = (distanceSq: number, spreadMm: number): number =>
      clamp01(foot.carried) * Math.exp(-distanceSq / (2 * spreadMm * spreadMm));
    return [
      inFace && y < 1550 ? 1 - smoothstep(0.4, 2, red(x, y, z)) : 0,
      inFace && y > 1590 ? bell(distanceToChainSq(brow, x, y, z, foot), tints.browSpreadMm) : 0,
      inFace && y > 1570 ? bell(distanceToChainSq(lidLine, x, y, z, foot), tints.lidLineSpreadMm) : 0,
      y > 1520 && auricle(x, y, z) > 1.5 ? scalp(x, y, z) : 0,
    ];
  };

  function scalp(x: number, y: number, z: number): number {
    const azimuthDeg = (Math.atan2(x, z + 10) * 180) / Math.PI;
    const line = tints.hairline;
    let k = 0;
    while (k < line.length - 2 && azimuthDeg > line[k + 1][0]) k++;
    const t = clamp01((azimuthDeg - line[k][0]) / (line[k + 1][0] - line[k][0]));
    const [before, here, next, after] = [k - 1, k, k + 1, k + 2].map(
      (i) => line[Math.max(0, Math.min(line.length - 1, i))],
    );
    const height = catmullRom(before[1], here[1], next[1], after[1], t);
    return smoothstep(-tints.hairlineFadeMm, tints.hairlineFadeMm, y - height);
  }
}

function smoothstep(from: number, to: number, value: number): number {
  return eased01((value - from) / (to - from));
}
