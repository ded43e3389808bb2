/** Headings under which the regions are listed, from the head down. */
import type { Region } from './content.ts';

const HEADINGS: readonly (readonly [heading: string, regionIds: readonly string[]])[] = [
  [
    'Head',
    [
      'frontal',
      'supraorbital',
      'glabella',
      'vertex',
      'parietal',
      'temporal',
      'temple',
      'hat-band',
      'occipital',
      'suboccipital',
      'mastoid',
      'postauricular',
      'auricular',
    ],
  ],
  [
    'Face and jaw',
    [
      'orbital',
      'lateral-orbital',
      'infraorbital',
      'zygomatic',
      'nasal',
      'upper-lip',
      'oral',
      'mental',
      'buccal',
      'parotideomasseteric',
      'angle-of-jaw',
      'mandibular-body',
    ],
  ],
  [
    'Inside the head and mouth',
    [
      'inside-head',
      'deep-in-eye',
      'deep-in-ear',
      'tmj',
      'maxillary-sinus-deep',
      'tongue',
      'hard-palate',
      'throat-deep',
    ],
  ],
  [
    'Teeth',
    [
      'upper-incisors',
      'upper-premolars',
      'upper-molars',
      'lower-incisors',
      'lower-premolars',
      'lower-molars',
    ],
  ],
  [
    'Neck',
    [
      'submental',
      'submandibular',
      'anterior-neck',
      'carotid-triangle',
      'sternocleidomastoid-region',
      'lateral-neck',
      'posterior-neck-upper',
      'posterior-neck-lower',
      'angle-of-neck',
      'supraclavicular',
    ],
  ],
  [
    'Shoulder',
    [
      'suprascapular',
      'acromial',
      'deltoid-anterior',
      'deltoid-middle',
      'deltoid-posterior',
      'glenohumeral-deep',
    ],
  ],
  [
    'Upper back',
    [
      'vertebral-upper-thoracic',
      'interscapular',
      'medial-scapular-border',
      'scapular',
      'deep-under-scapula',
      'inferior-scapular-angle',
      'infrascapular',
    ],
  ],
  ['Chest', ['presternal', 'infraclavicular', 'pectoral']],
  [
    'Arm and hand',
    [
      'upper-arm-anterior',
      'upper-arm-lateral',
      'upper-arm-posterior',
      'upper-arm-medial',
      'elbow-lateral',
      'elbow-medial',
      'elbow-posterior',
      'forearm-radial',
      'forearm-ulnar',
      'wrist',
      'hand-radial',
      'hand-ulnar',
    ],
  ],
];

export interface RegionGroup {
  readonly heading: string;
  readonly regions: readonly Region[];
}

/** Every region under its heading; one that no heading names comes last, under "Elsewhere". */
export function regionGroups(regions: ReadonlyMap<string, Region>): RegionGroup[] {
  const named = new Set(HEADINGS.flatMap(([, ids]) => ids));
  const rest = [...regions.values()].filter(({ id }) => !named.has(id));
  return [
    ...HEADINGS.map(([heading, ids]) => ({ heading, regions: ids.flatMap((id) => regions.get(id) ?? []) })),
    { heading: 'Elsewhere', regions: rest },
  ].filter((group) => group.regions.length > 0);
}
