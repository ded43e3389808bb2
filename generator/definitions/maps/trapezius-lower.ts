import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const TRAPEZIUS_LOWER: MuscleMaps = {
  muscleId: 'trapezius-lower',
  maps: [
    {
      pointId: 'trapezius-lower-trp3',
      strokes: [
        essential(
          ['neck-back-c5', 6],
          ['neck-back-c4', 11],
          ['neck-back-c3', 14],
          ['neck-back-c2', 12],
          ['suboccipital-low', 8],
        ),
        essential(['acromion-medial', 9], ['acromion-centre', 14], ['acromion-tip', 12]),
        spillover(['suboccipital-low', 10], ['suboccipital-edge', 11], ['mastoid-centre', 13]),
        spillover(
          ['acromion-centre', 14],
          ['supraspinous-lateral', 18],
          ['supraspinous-mid', 21],
          ['supraspinous-medial', 14],
          ['blade-edge-top', 11],
          ['blade-edge-high', 10],
          ['blade-edge-upper', 9],
          ['blade-edge-mid', 7],
        ),
      ],
      glyphs: [],
    },
    {
      pointId: 'trapezius-lower-trp4',
      strokes: [
        essential(
          ['blade-edge-high', 8],
          ['blade-edge-upper', 9],
          ['blade-edge-mid', 9],
          ['blade-edge-lower', 8],
          ['blade-edge-low', 6],
        ),
        spillover(
          ['blade-inside-top', 9],
          ['blade-inside-high', 12],
          ['blade-inside-mid', 12],
          ['blade-inside-low', 9],
        ),
      ],
      glyphs: [],
    },
  ],
};
