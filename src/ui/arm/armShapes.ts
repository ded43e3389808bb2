/**
 * The drawing of a left arm and hand, hanging, palm forwards, seen from the front: units of its own, x from the body
 * outwards, y downwards from the middle of the upper arm. From behind the same outline is seen the other way round.
 */

/** Width of the drawing, which it is turned round in. */
export const ARM_WIDTH = 108;
export const ARM_HEIGHT = 296;

export type ArmView = 'front' | 'back';

export const ARM_OUTLINE =
  'M34 0C35 30 36 55 37 80C37 90 36 96 35 103C32 118 33 132 36 150C39 170 43 188 45 205C44 212 42 218 41 226' +
  'C40 235 39 242 38 250C37 258 35 266 34 273C33.5 278 39.5 279.5 41 274.5L45.5 255' +
  'C45.2 266 44 276 43.5 284C43.5 289.5 50 290 50.5 285L52.8 257C53 268 53 280 53 289C53.5 294.5 60 294.5 60.3 289' +
  'L60.8 256C62 266 63.5 276 64.5 282C65.8 287 71.6 286 71.2 280.5C70.5 272 69.5 262 69.5 252C69.5 247 70 243 72 241' +
  'C75 246 79 252 82 257C85 260.5 90 257.5 88 253C84 244 80 234 76 227C73 221 69 214 66 205' +
  'C69 190 73 170 75 150C77 132 77 118 74 103C72.5 96 72 90 72 80C72 55 72 30 72 0';

/** Creases and nails that tell front from back. */
export const ARM_LINES: Readonly<Record<ArmView, string>> = {
  front:
    'M40 98C48 103 60 103 68 97 M46 206C52 209 60 209 65 206 M66 216C60 222 57 231 57 242 M43 238C51 233 60 232 68 238',
  back:
    'M48 92C49 104 60 104 61 92 M36.4 271C37.5 269.5 39.5 269.8 40.2 271.8 M45 283C46.4 281 48.6 281.2 49.4 283.4 ' +
    'M54.8 287C56 285 58.4 285 59.2 287.2 M66.2 279.5C67 277.5 69.2 277.4 70 279.4 M84 252.8C84.8 250.8 86.6 250.4 87.6 252',
};

export interface ArmRegion {
  readonly regionId: string;
  /** Round the region, beyond the outline where it ends there; the drawing cuts it off. */
  readonly outline: string;
  /** From where it is seen, with a spot in the middle of what is seen of it. */
  readonly seen: Readonly<Partial<Record<ArmView, readonly [x: number, y: number]>>>;
}

const oval = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}A${rx} ${ry} 0 1 0 ${x + rx} ${y}A${rx} ${ry} 0 1 0 ${x - rx} ${y}Z`;

/** The regions of the maps that lie on the arm below the model; drawn by us after their names. */
export const ARM_REGIONS: readonly ArmRegion[] = [
  { regionId: 'elbow-lateral', outline: oval(73, 98, 11, 14), seen: { front: [69, 98], back: [69, 98] } },
  { regionId: 'elbow-medial', outline: oval(36, 98, 11, 14), seen: { front: [41, 98], back: [41, 98] } },
  { regionId: 'elbow-posterior', outline: oval(54.5, 97, 9.5, 13), seen: { back: [54.5, 97] } },
  {
    regionId: 'forearm-radial',
    outline: 'M55 114H100V197H56Z',
    seen: { front: [66, 148], back: [66, 148] },
  },
  {
    regionId: 'forearm-ulnar',
    outline: 'M55 114H0V197H56Z',
    seen: { front: [45, 148], back: [45, 148] },
  },
  { regionId: 'wrist', outline: 'M0 199H100V213H0Z', seen: { front: [56, 206], back: [56, 206] } },
  {
    regionId: 'hand-radial',
    outline: 'M54 215H100V300H51.6V258Z',
    seen: { front: [62, 232], back: [62, 232] },
  },
  {
    regionId: 'hand-ulnar',
    outline: 'M54 215H0V300H51.6V258Z',
    seen: { front: [47, 232], back: [47, 232] },
  },
];
