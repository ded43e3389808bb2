import type { Atlas, AtlasStructure } from '#domain/atlas.ts';
import type { ModelPart } from '#scene/model/buffers.ts';

const structure = (
  id: string,
  kind: AtlasStructure['kind'],
  layer: AtlasStructure['layer'],
  more: Partial<AtlasStructure> = {},
): AtlasStructure => ({
  id,
  kind,
  sides: kind === 'muscle' ? 'paired' : 'median',
  layer,
  file: `${kind}.glb`,
  triangles: 1,
  vertices: 3,
  volumeMm3: 1,
  boundsMm: [
    [10, 1400, -80],
    [60, 1500, -20],
  ],
  coveredBy: [],
  attachments: [],
  ...more,
});

/** A body of four structures: enough to ask what is drawn how. */
export const FAKE_ATLAS: Atlas = {
  schema: 'trigger-point-atlas/1',
  files: [],
  structures: [
    structure('skin', 'skin', 'skin', {
      boundsMm: [
        [-240, 1240, -135],
        [240, 1710, 127],
      ],
    }),
    structure('cover', 'muscle', 'superficial', { coveredBy: ['skin'] }),
    structure('under', 'muscle', 'deep', {
      coveredBy: ['cover', 'skin'],
      attachments: [
        {
          end: 'origin',
          on: 'skull',
          lineMm: [
            [10, 1400, 0],
            [13, 1404, 0],
            [13, 1404, 5],
          ],
        },
      ],
    }),
    structure('skull', 'bone', 'bones'),
  ],
  triggerPoints: [
    {
      id: 'under-trp1',
      muscleId: 'under',
      insideMm: [30, 1450, -50],
      surfaceMm: [30, 1450, -60],
      skinMm: [30, 1450, -75],
      skinNormal: [0, 0, -1],
    },
    {
      id: 'cover-trp1',
      muscleId: 'cover',
      insideMm: [40, 1480, -60],
      surfaceMm: [40, 1480, -66],
      skinMm: [40, 1480, -70],
      skinNormal: [0, 0, -1],
    },
  ],
  maps: [
    {
      pointId: 'under-trp1',
      strokes: [
        {
          zone: 'essential',
          side: 'same',
          path: [
            { atMm: [50, 1600, 60], radiusMm: 12, normal: [0.6, 0, 0.8] },
            { atMm: [60, 1620, 50], radiusMm: 10, normal: [0.8, 0, 0.6] },
          ],
        },
        {
          zone: 'spillover',
          side: 'other',
          path: [{ atMm: [40, 1580, 70], radiusMm: 8, normal: [0, 0, 1] }],
        },
      ],
      glyphs: [
        { regionId: 'deep-in-eye', zone: 'essential', side: 'same', atMm: [32, 1590, 60] },
        { regionId: 'throat', zone: 'spillover', side: 'median', atMm: [0, 1450, 20] },
      ],
    },
  ],
  regions: [
    {
      id: 'temple',
      index: 7,
      kind: 'surface',
      sideable: true,
      anchorMm: [70, 1600, 20],
      normal: [1, 0, 0],
      areaMm2: 900,
    },
    {
      id: 'throat',
      index: 0,
      kind: 'deep',
      sideable: false,
      anchorMm: [0, 1500, 20],
      normal: [0, 0, 1],
      areaMm2: 0,
    },
    {
      id: 'deep-in-eye',
      index: 0,
      kind: 'deep',
      sideable: true,
      anchorMm: [32, 1590, 60],
      normal: [0, 0, 1],
      areaMm2: 0,
    },
  ],
};

export const FAKE_STRUCTURES = new Map(FAKE_ATLAS.structures.map((entry) => [entry.id, entry]));

const part = (key: ModelPart['key'], kind: ModelPart['kind'], layer: ModelPart['layer']): ModelPart => ({
  key,
  kind,
  layer,
  isContext: false,
});

export const FAKE_PARTS: readonly ModelPart[] = [
  part('cover--left', 'muscle', 'superficial'),
  part('cover--right', 'muscle', 'superficial'),
  part('under--left', 'muscle', 'deep'),
  part('under--right', 'muscle', 'deep'),
  part('skull--median', 'bone', 'bones'),
];
