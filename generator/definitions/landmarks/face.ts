/**
 * Landmarks of the orbit, the cheek and the mouth, left side, atlas mm.
 *
 * Those of the orbit and the alveolar processes were measured on the bone meshes of Z-Anatomy (CC BY-SA 4.0, after
 * BodyParts3D, (c) The Database Center for Life Science) and rounded to 0.5 mm. The source has no palpebral ligament: its two
 * places were set by text. The modiolus is where the source's muscles of the corner of the mouth run together.
 */
import type { ReadonlyVec3 } from '#generator/core/solid.ts';

export const FACE_LANDMARKS = {
  'orbit-rim-superior': [30, 1616, 79.5],
  'orbit-rim-inferior': [30, 1571, 69],
  'orbit-rim-medial': [9, 1594, 81.5],
  'orbit-rim-lateral': [49, 1594, 61],
  'palpebral-ligament-medial-end': [11, 1591.5, 78],
  'palpebral-ligament-canthus': [16, 1591.5, 77.5],
  'superciliary-arch-medial-end': [11, 1605.5, 80],
  'zygomatic-bone-front-upper': [51, 1575.5, 58.5],
  'zygomatic-bone-front-lower': [55, 1572.5, 51.5],
  'maxilla-alveolus-first-molar': [29.5, 1544, 65],
  'maxilla-alveolus-second-molar': [31.5, 1547.5, 55.5],
  'maxilla-alveolus-third-molar': [31, 1550, 46],
  'mandible-alveolus-first-molar': [26, 1520.5, 63.5],
  'mandible-alveolus-second-molar': [31, 1525, 54.5],
  'mandible-alveolus-third-molar': [33.5, 1531.5, 45.5],
  'modiolus-centre': [30.5, 1532, 70],
} as const satisfies Record<string, ReadonlyVec3>;
