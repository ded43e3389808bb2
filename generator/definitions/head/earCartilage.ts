export type Uv = readonly [u: number, v: number];

/** The cartilage of the auricle, in the ear's own axes (see `EarDefinition`): u backwards along the plate, v upwards, mm. */
export interface EarCartilageDefinition {
  /** In the bowl of the concha; all of both lines can be seen from here. */
  readonly centreUv: Uv;
  /** Round the concha on the crest of its wall: tragus, antitragus, antihelix and its lower crus, crus of the helix. */
  readonly crestUv: readonly Uv[];
  /** Edge of the cartilage: from the tragus downwards, up behind, and over the top to the front. */
  readonly edgeUv: readonly Uv[];
  /** Thickness where the ear leaves room for it. */
  readonly thicknessMm: number;
}

/** It follows the helix and ends above the lobe, between the tail of the helix and the antitragus. */
export const EAR_CARTILAGE: EarCartilageDefinition = {
  centreUv: [11.5, 1],
  crestUv: [
    [2.4, -4.5],
    [4.6, -9.5],
    [9.5, -13],
    [15.2, -10.8],
    [19.8, -3],
    [20.5, 5],
    [18, 10.5],
    [13, 13.5],
    [7, 14],
    [3, 10],
    [2.2, 3],
  ],
  edgeUv: [
    [-0.4, -3.5],
    [1.2, -8],
    [3.6, -10.5],
    [4.8, -12.6],
    [7.5, -15],
    [11.5, -15.6],
    [15.5, -16.8],
    [18.2, -17.4],
    [21.4, -14],
    [25.8, -6],
    [28.3, 4],
    [27.7, 13.8],
    [24.2, 22.3],
    [16.9, 27.3],
    [7.8, 26.6],
    [1.2, 20.5],
    [-0.4, 12],
    [-0.2, 6],
    [0, 1.5],
  ],
  thicknessMm: 0.9,
};
