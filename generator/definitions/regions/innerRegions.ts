import type { InnerRegion } from './form.ts';

/**
 * Places of the glyphs for pain that is not felt on the skin. Skull figures measured on Z-Anatomy (BodyParts3D): centre of the
 * orbit (29, 1593.5, 72.8), condyle (43, 1579, 6), meatus (63, 1581, -6). Teeth: the middle of each group on the rows of
 * `bones/teeth.ts`.
 */
export const INNER_REGIONS: readonly InnerRegion[] = [
  // Behind the globe, about 20 mm behind the centre of the orbital opening, towards its apex.
  { id: 'deep-in-eye', kind: 'deep', atMm: [27, 1593, 50] },
  // 24 mm from the tragus, medial and a little behind it: the middle ear.
  { id: 'deep-in-ear', kind: 'deep', atMm: [50, 1581, -4] },
  { id: 'inside-head', kind: 'deep', atMm: [34, 1632, -12] },
  { id: 'tmj', kind: 'deep', atMm: [48, 1576, 9] },
  { id: 'maxillary-sinus-deep', kind: 'deep', atMm: [28, 1563, 58] },
  { id: 'upper-incisors', kind: 'dental', atMm: [7.5, 1536, 85] },
  { id: 'upper-premolars', kind: 'dental', atMm: [21, 1536, 73] },
  { id: 'upper-molars', kind: 'dental', atMm: [27, 1537, 53] },
  { id: 'lower-incisors', kind: 'dental', atMm: [5.5, 1524, 82] },
  { id: 'lower-premolars', kind: 'dental', atMm: [17, 1524, 72] },
  { id: 'lower-molars', kind: 'dental', atMm: [25.5, 1525, 52] },
  { id: 'tongue', kind: 'deep', atMm: [0, 1532, 42] },
  { id: 'hard-palate', kind: 'deep', atMm: [0, 1551, 62] },
  { id: 'throat-deep', kind: 'deep', atMm: [0, 1512, 22] },
  { id: 'glenohumeral-deep', kind: 'deep', atMm: [158, 1378, -12] },
  { id: 'deep-under-scapula', kind: 'deep', atMm: [96, 1378, -84] },
];
