import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const TRAPEZIUS_MIDDLE: MuscleMaps = {
  muscleId: 'trapezius-middle',
  maps: [
    {
      pointId: 'trapezius-middle-trp5',
      strokes: [
        essential(
          ['beside-spine-c7', 9],
          ['beside-spine-t1', 15],
          ['beside-spine-t2', 16],
          ['beside-spine-t3', 11],
        ),
        // The burning spreads inwards from the point like a fan.
        spillover(['blade-edge-high', 10], ['between-blades-t1', 17], ['beside-spine-t1', 14]),
        spillover(['blade-edge-high', 8], ['between-blades-t3', 19], ['beside-spine-t3', 17]),
      ],
      glyphs: [],
    },
    {
      pointId: 'trapezius-middle-trp6',
      strokes: [
        essential(['acromion-medial', 11], ['acromion-centre', 15], ['acromion-tip', 12]),
        spillover(
          ['acromion-tip', 17],
          ['acromion-medial', 19],
          ['shoulder-line-lateral', 18],
          ['shoulder-line-mid', 17],
          ['shoulder-line-medial', 8],
        ),
        spillover(
          ['acromion-centre', 16],
          ['supraspinous-lateral', 21],
          ['supraspinous-mid', 19],
          ['supraspinous-inner', 10],
        ),
      ],
      glyphs: [],
    },
    {
      pointId: 'trapezius-middle-trp7',
      strokes: [
        essential(['arm-side-top', 7], ['arm-side-high', 13], ['arm-side-mid', 16], ['arm-side-low', 15]),
      ],
      glyphs: [],
    },
  ],
};
