/**
 * The facts as data. Field names are those of the trigger point dossier; a fact carries ids of sources that resolve in
 * `src/content/sources.json`.
 */
import * as v from 'valibot';
import { STRUCTURE_KINDS } from './layers.ts';

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens expected'),
);
const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
const SourceIds = v.pipe(v.array(Id), v.description('ids in sources.json'));

export const HeadacheRatingSchema = v.object({
  rating: v.pipe(
    v.picklist(['frequent', 'reported', 'rare', 'none known']),
    v.description('evidence for the muscle, not for the single point'),
  ),
  sources: SourceIds,
});

export const TriggerPointSchema = v.object({
  id: Id,
  label: v.pipe(Text, v.description('TrPn where the 1999 manual numbers the point, else a word')),
  locationDescription: Text,
  palpation: Text,
  referral: v.object({
    essential: v.pipe(v.array(Id), v.description('regions felt by nearly everybody with this point active')),
    spillover: v.pipe(v.array(Id), v.description('regions felt by some')),
    description: Text,
    laterality: v.picklist(['ipsilateral', 'contralateral', 'bilateral']),
  }),
  mapConfidence: v.picklist(['high', 'moderate', 'low']),
  mapNote: v.optional(Text),
  symptoms: v.array(Text),
  headacheRelevance: v.object({
    migraine: HeadacheRatingSchema,
    tensionType: HeadacheRatingSchema,
    cervicogenic: HeadacheRatingSchema,
  }),
  commonlyMistakenFor: v.array(Text),
  aggravatingFactors: v.array(Text),
  needling: v.pipe(
    v.object({
      performedBy: Text,
      structuresAtRisk: v.array(Text),
      caution: Text,
      sources: SourceIds,
    }),
    v.description('facts about what lies near; never guidance'),
  ),
  sources: SourceIds,
});

export const MuscleSchema = v.object({
  id: Id,
  name: v.pipe(Text, v.description('Terminologia Anatomica, English')),
  plainName: Text,
  plainSummary: Text,
  latinName: Text,
  latinNameTA98: v.optional(Text),
  ta2Id: Text,
  fmaId: v.optional(Text),
  fmaIdLeft: v.optional(Text),
  fmaIdRight: v.optional(Text),
  fmaSource: v.optional(Id),
  fmaScope: v.optional(Text),
  group: Text,
  layer: v.object({
    depth: v.picklist(['superficial', 'intermediate', 'deep', 'deepest']),
    coveredBy: v.pipe(v.array(Text), v.description('muscle ids or words')),
    note: v.optional(v.string()),
  }),
  attachments: v.object({ origin: v.array(Text), insertion: v.array(Text) }),
  innervation: Text,
  bloodSupply: Text,
  actions: v.array(Text),
  fibreDirection: Text,
  typicalDimensions: v.array(
    v.object({ measure: Text, value: Text, source: Id, note: v.optional(v.string()) }),
  ),
  disputed: v.optional(Text),
  triggerPointNote: v.optional(Text),
  experimentalReferral: v.optional(
    v.pipe(
      v.object({
        source: Id,
        design: Text,
        essential: v.array(Id),
        spillover: v.array(Id),
        note: Text,
      }),
      v.description('what one experiment found where there is no established map; never drawn as one'),
    ),
  ),
  triggerPoints: v.array(TriggerPointSchema),
  sources: SourceIds,
});

/** What the model shows besides the muscles that carry trigger points. */
export const OtherStructureSchema = v.object({
  id: Id,
  name: v.pipe(Text, v.description('Terminologia Anatomica, English')),
  latinName: Text,
  plainName: Text,
  kind: v.picklist(STRUCTURE_KINDS),
  sides: v.pipe(v.picklist(['paired', 'median']), v.description('as in the model')),
  words: v.pipe(Text, v.description('one sentence: what it does or what is drawn of it')),
  attachments: v.optional(v.object({ origin: v.array(Text), insertion: v.array(Text) })),
  sources: SourceIds,
});

export const RegionSchema = v.object({
  id: Id,
  name: Text,
  plainName: Text,
  description: Text,
  sideable: v.boolean(),
  kind: v.picklist(['surface', 'deep', 'dental']),
  inShownModel: v.boolean(),
  latinName: v.optional(Text),
  partOf: v.optional(Id),
  overlaps: v.optional(v.array(Id)),
});

export const GradeSchema = v.picklist(['supported', 'mixed', 'weak', 'contested', 'not established']);
export const DisplaySchema = v.picklist(['show', 'show-hedged', 'show-with-correction']);

export const ClaimSchema = v.object({
  id: Id,
  article: Id,
  section: v.pipe(Text, v.description("the article's own heading, for tracing only")),
  sectionLabel: v.pipe(Text, v.description('our wording of the heading, for display')),
  type: Text,
  topic: Text,
  restatement: v.pipe(Text, v.description('the statement in our own words')),
  bodyAreas: v.array(Text),
  relatesToMuscleGroups: v.array(Text),
  evidence: v.object({ grade: GradeSchema, note: Text, sources: SourceIds }),
  display: DisplaySchema,
});

export const ArticlesSchema = v.object({
  gradeScale: v.record(GradeSchema, Text),
  displayModes: v.record(v.string(), Text),
  types: v.record(v.string(), Text),
  muscleGroups: v.array(Text),
  topics: v.array(Text),
  linkingNote: Text,
  omissions: v.array(v.object({ id: Id, topic: Text, text: Text, appMust: Text, sources: SourceIds })),
  disagreements: v.array(v.object({ between: v.array(Id), note: Text })),
  reviewed: Text,
  articles: v.array(
    v.object({
      id: Id,
      title: Text,
      dateAsPrinted: v.nullable(Text),
      author: v.nullable(Text),
      credit: v.object({ short: Text, long: Text, link: v.optional(v.string()) }),
    }),
  ),
});

export const SourceSchema = v.object({
  id: Id,
  citation: v.pipe(Text, v.description('author, title, publication, year')),
  authors: v.optional(Text),
  year: v.optional(v.union([v.number(), v.string()])),
  title: v.optional(Text),
  kind: Text,
  design: v.optional(v.nullable(Text)),
  finding: v.optional(v.nullable(v.string())),
  confirmedHere: v.pipe(
    v.boolean(),
    v.description('a page carrying it was read for this project; else shown as "not checked"'),
  ),
  doi: v.optional(Text),
  pmid: v.optional(v.union([v.string(), v.number()])),
  url: v.optional(v.pipe(v.string(), v.url())),
});

export const DisputedSchema = v.object({ id: Id, topic: Text, summary: Text, sources: SourceIds });

export const PlacementSchema = v.object({
  lineFrom: Id,
  lineTo: Id,
  fraction: v.number(),
  offset: v.optional(v.nullable(v.string())),
  depthMm: v.tuple([v.number(), v.number()]),
  basis: Text,
});

export const PlacementsSchema = v.object({
  basis: Text,
  landmarks: v.array(v.object({ id: Id, name: Text, description: Text, midline: v.boolean() })),
  placements: v.record(Id, PlacementSchema),
});

export type TriggerPoint = v.InferOutput<typeof TriggerPointSchema>;
export type Muscle = v.InferOutput<typeof MuscleSchema>;
export type OtherStructure = v.InferOutput<typeof OtherStructureSchema>;
export type Region = v.InferOutput<typeof RegionSchema>;
export type Grade = v.InferOutput<typeof GradeSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Articles = v.InferOutput<typeof ArticlesSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Disputed = v.InferOutput<typeof DisputedSchema>;
export type Placements = v.InferOutput<typeof PlacementsSchema>;
