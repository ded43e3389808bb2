/** Where lips, brows, the line between the lids and the hair are: masks that the page tints. Half side, mm and degrees. */
export interface TintDefinition {
  /** Middle of the brow seen from the front: x, y, density from 0 to 1. */
  readonly browLine: readonly (readonly [x: number, y: number, density: number])[];
  readonly browSpreadMm: number;
  readonly lidLineSpreadMm: number;
  /** Height of the hairline over azimuth (0 front, 90 left, 180 back) round the axis x = 0, z = -10. */
  readonly hairline: readonly (readonly [azimuthDeg: number, heightMm: number])[];
  /** Half width of the hairline's fading, mm. */
  readonly hairlineFadeMm: number;
}

export const TINTS: TintDefinition = {
  browLine: [
    [9.5, 1613.2, 0.35],
    [14, 1614.6, 0.85],
    [22, 1616.3, 1],
    [31, 1617.6, 1],
    [40, 1617.2, 0.85],
    [49, 1613.2, 0.15],
  ],
  browSpreadMm: 2.2,
  lidLineSpreadMm: 0.9,
  hairline: [
    [0, 1667],
    [22, 1668],
    [42, 1657],
    [56, 1640],
    [68, 1618],
    [80, 1592],
    [90, 1592],
    [98, 1604],
    [110, 1600],
    [122, 1572],
    [140, 1550],
    [160, 1540],
    [180, 1536],
  ],
  hairlineFadeMm: 5,
};
