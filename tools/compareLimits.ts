/** Greatest mean and 95th percentile of the surface distance to the reference anatomy, mm. */
export interface Limit {
  readonly meanMm: number;
  readonly p95Mm: number;
}

const LIMITS: readonly (readonly [structure: RegExp, limit: Limit])[] = [
  [
    /^(rectus-capitis-posterior-(major|minor)|obliquus-capitis-(superior|inferior))$/,
    { meanMm: 0.5, p95Mm: 2 },
  ],
  [
    /^(trapezius|scm|splenius-(capitis|cervicis)|semispinalis-capitis|levator-scapulae|temporalis|masseter|frontalis|occipitalis)$/,
    { meanMm: 1, p95Mm: 4 },
  ],
  [/^cranium$/, { meanMm: 1.2, p95Mm: 4.5 }],
  [/^skin$/, { meanMm: 1.3, p95Mm: 4.5 }],
  [/^mandible$/, { meanMm: 2, p95Mm: 5.5 }],
  [/^(atlas|axis|vertebra-[ct]\d+|clavicle)$/, { meanMm: 1, p95Mm: 3 }],
  [/^scapula$/, { meanMm: 1.5, p95Mm: 6 }],
];

/** Structures that differ from the reference on purpose: what is shown there is not what we mean to show. */
const DIFFERENT_ON_PURPOSE: Readonly<Record<string, string>> = {
  'vertebra-c5': 'the reference has the larynx on it',
  'semispinalis-capitis': 'the reference starts at C7; the muscle arises down to T6',
  humerus: 'cut where the shown body ends',
  sternum: 'cut where the shown body ends',
  'rib-6': 'cut where the shown body ends',
};

/** Why a structure is not held to its limit, or undefined. */
export function differenceOf(key: string): string | undefined {
  return DIFFERENT_ON_PURPOSE[key.split('--')[0] ?? ''];
}

/** Limit of a structure of the reference (`trapezius--left`), or undefined where none is set. */
export function limitOf(key: string): Limit | undefined {
  const [structure = ''] = key.split('--');
  return differenceOf(key) !== undefined
    ? undefined
    : LIMITS.find(([pattern]) => pattern.test(structure))?.[1];
}

/** What `compare.mjs --json` says of a structure. */
export interface ComparedRow {
  readonly structure: string;
  readonly missing?: boolean;
  /** Mean symmetric surface distance, mm. */
  readonly mean: number;
  /** 95th percentile of the same distances, mm. */
  readonly p95: number;
  /** Share of the reference surface within 4 mm of ours. */
  readonly cover: number;
  readonly vol: number | null;
  readonly closed: boolean;
  /** Share of the vertices that coincide with the reference's. */
  readonly copied: number;
}

/** One line of the table, and whether the structure keeps its limit. */
export function comparedLine(row: ComparedRow): { readonly text: string; readonly within: boolean } {
  const limit = limitOf(row.structure);
  const { mean, p95, cover, vol, closed } = row;
  const within = !limit || (mean <= limit.meanMm && p95 <= limit.p95Mm);
  const allowed = limit ? `${limit.meanMm.toFixed(1)} / ${limit.p95Mm.toFixed(1)}` : 'no limit';
  const cells = [
    row.structure.padEnd(36),
    `${mean.toFixed(2)} / ${p95.toFixed(2)}`.padStart(13),
    allowed.padStart(10),
    cover.toFixed(2).padStart(6),
    (vol?.toFixed(2) ?? '-').padStart(6),
    (closed ? 'closed' : 'OPEN').padStart(7),
    within ? '' : '  OVER',
    differenceOf(row.structure) ?? '',
  ];
  return { text: cells.join(' ').trimEnd(), within };
}
