import { outline } from './form.ts';
import type { SurfaceRegion } from './form.ts';
import { ABOVE, NECK } from './viewpoints.ts';

/** Neck and throat; painted over the trunk and under the head. */
export const NECK_REGIONS: readonly SurfaceRegion[] = [
  {
    id: 'lateral-neck',
    labelAt: 'lateral-neck-mid',
    patches: [
      ...outline(
        NECK,
        'mastoid-back-low',
        'trapezius-edge-c2',
        'trapezius-edge-c4',
        'trapezius-edge-root',
        'supraclavicular-top',
        'scm-mid',
        'scm-upper-third',
        'mastoid-tip',
      ),
      ...outline(
        ABOVE,
        'trapezius-edge-root',
        'trapezius-edge-mid',
        'trapezius-edge-lateral',
        'clavicle-end',
        'clavicle-lateral',
        'clavicle-mid',
        'clavicle-third',
        'scm-clavicular-foot',
        'scm-mid',
        'trapezius-edge-c4',
      ),
    ],
  },
  {
    id: 'supraclavicular',
    labelAt: 'clavicle-back-mid',
    patches: outline(
      ABOVE,
      'supraclavicular-top',
      'clavicle-back-mid',
      'clavicle-lateral',
      'clavicle-mid',
      'clavicle-third',
      'scm-back-low',
    ),
  },
  {
    id: 'posterior-neck-upper',
    labelAt: 'neck-back-c3',
    patches: outline(
      NECK,
      'nape-c2',
      'neck-back-c2',
      'trapezius-edge-c2',
      'trapezius-edge-c4',
      'neck-outer-c4',
      'neck-back-c4',
      'nape-c4',
    ),
  },
  {
    id: 'posterior-neck-lower',
    labelAt: 'neck-back-c5',
    patches: outline(
      NECK,
      'nape-c4',
      'neck-back-c4',
      'neck-outer-c4',
      'trapezius-edge-c4',
      'trapezius-edge-root',
      'nape-edge-c7',
      'vertebral-edge-c7',
      'cervicale-c7',
    ),
  },
  {
    id: 'angle-of-neck',
    labelAt: 'angle-of-neck',
    patches: [{ shape: 'strip', along: ['angle-of-neck'], halfWidthMm: 20 }],
  },
  {
    id: 'anterior-neck',
    labelAt: 'throat-mid',
    patches: outline(
      NECK,
      'cervicale-anterior',
      'hyoid-side',
      'throat-side',
      'scm-front-low',
      'notch-side',
      'suprasternale',
      'throat-mid',
    ),
  },
  {
    id: 'carotid-triangle',
    labelAt: 'scm-front-mid',
    patches: outline(
      NECK,
      'hyoid-side',
      'hyoid-horn',
      'digastric-back',
      'scm-front-upper',
      'scm-front-mid',
      'throat-side',
    ),
  },
  {
    id: 'sternocleidomastoid-region',
    labelAt: 'scm-mid',
    patches: [
      {
        shape: 'strip',
        along: ['scm-top', 'scm-upper-third', 'scm-mid', 'scm-lower-third', 'sternoclavicular'],
        halfWidthMm: [13, 14, 14, 12, 9],
      },
      {
        shape: 'strip',
        along: ['scm-mid', 'scm-clavicular-mid', 'scm-clavicular-foot'],
        halfWidthMm: [12, 11, 11],
      },
    ],
  },
  {
    id: 'submental',
    labelAt: 'digastric-front',
    patches: outline(NECK, 'menton', 'digastric-front', 'hyoid-side', 'cervicale-anterior'),
  },
  {
    id: 'submandibular',
    labelAt: 'submandibular-centre',
    patches: outline(
      NECK,
      'digastric-front',
      'jaw-edge-front',
      'jaw-edge-mid',
      'jaw-edge-back',
      'gonion',
      'digastric-back',
      'hyoid-horn',
      'hyoid-side',
    ),
  },
];
