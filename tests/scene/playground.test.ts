import { expect, test } from 'vitest';
import type { PlaygroundData } from '#domain/playground.ts';
import { partOfVertex } from '#scene/model/buffers.ts';
import { bodyGeometry, LINE_SETS, lineGeometry, placesOf } from '#playground/geometry.ts';

const DATA: PlaygroundData = {
  schema: 'trigger-point-playground/1',
  id: 'a',
  layer: 'deep',
  file: 'a.ts',
  bodies: [
    {
      slip: '',
      kind: 'strap',
      edges: ['front', 'back'],
      mesh: { positionsMm: [0, 0, 0, 1000, 0, 0, 0, 1000, 0], indices: [0, 1, 2] },
      sections: [
        {
          name: 'middle',
          placesMm: [[0, 0, 0]],
          thicknessMm: [4],
          outlineMm: [
            [0, 0, 0],
            [1, 0, 0],
            [0, 1, 0],
          ],
        },
      ],
      attachments: [
        {
          end: 'origin',
          on: 'b',
          words: 'c',
          lineMm: [
            [0, 0, 0],
            [1, 0, 0],
          ],
        },
      ],
      fibresMm: [
        [
          [0, 0, 0],
          [1, 0, 0],
          [2, 0, 0],
        ],
      ],
      normals: [{ atMm: [0, 0, 0], normal: [0, 0, 1] }],
      figures: { triangles: 1, volumeMm3: 0, lengthMm: 2, greatestThicknessMm: 4, folds: 0 },
    },
  ],
  landmarks: [{ id: 'd', atMm: [0, 0, 0], usedIn: ['e'] }],
};

test('the playground draws a body as the page would, in metres and with its part number', () => {
  const geometry = bodyGeometry(DATA.bodies[0]!, 3);
  expect([...geometry.getAttribute('position').array].slice(3, 6)).toEqual([1, 0, 0]);
  const normals = geometry.getAttribute('normalPart').array as Int8Array<ArrayBuffer>;
  const surface = geometry.getAttribute('surface').array as Uint8Array<ArrayBuffer>;
  expect([...normals.subarray(0, 3)]).toEqual([0, 0, 127]);
  expect(partOfVertex({ normals, surface }, 1)).toBe(3);
  expect(placesOf(DATA)).toHaveLength(3);
});

test('outlines are closed, fibres run on, landmarks are crosses in space', () => {
  const counts = LINE_SETS.map((set) => [set, lineGeometry(DATA, set).getAttribute('position').count / 2]);
  expect(Object.fromEntries(counts)).toEqual({
    sections: 3,
    attachments: 1,
    fibres: 2,
    normals: 1,
    landmarks: 3,
  });
});
