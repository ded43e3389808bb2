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

/** A schema with what it holds, in words; every field of the published data carries them. */
const said = <S extends v.GenericSchema>(schema: S, words: string) => v.pipe(schema, v.description(words));

export const HeadacheRatingSchema = v.object({
  rating: v.pipe(
    v.picklist(['frequent', 'reported', 'rare', 'none known']),
    v.description('evidence for the muscle, not for the single point'),
  ),
  sources: SourceIds,
});

export const TriggerPointSchema = v.object({
  id: said(Id, 'stable; begins with the id of the muscle'),
  label: v.pipe(Text, v.description('TrPn where the 1999 manual numbers the point, else a word')),
  locationDescription: said(Text, 'where it lies, by what can be felt'),
  referral: v.object({
    essential: v.pipe(v.array(Id), v.description('regions felt by nearly everybody with this point active')),
    spillover: v.pipe(v.array(Id), v.description('regions felt by some')),
    description: said(Text, 'the map in words'),
    laterality: said(
      v.picklist(['ipsilateral', 'contralateral', 'bilateral']),
      'side of the pain relative to the point',
    ),
  }),
  mapConfidence: said(v.picklist(['high', 'moderate', 'low']), 'how well the map is established'),
  mapNote: v.optional(said(Text, 'what is uncertain about the map')),
  symptoms: said(v.array(Text), 'what else has been described'),
  headacheRelevance: v.object({
    migraine: said(HeadacheRatingSchema, 'found with migraine'),
    tensionType: said(HeadacheRatingSchema, 'found with tension-type headache'),
    cervicogenic: said(HeadacheRatingSchema, 'found with headache from the neck'),
  }),
  commonlyMistakenFor: said(v.array(Text), 'conditions that can feel the same'),
  aggravatingFactors: said(v.array(Text), 'what is said to make it worse'),
  needling: v.pipe(
    v.object({
      performedBy: said(Text, 'who may needle at all'),
      structuresAtRisk: said(v.array(Text), 'what lies near and can be harmed'),
      sources: SourceIds,
    }),
    v.description('facts about what lies near; never guidance'),
  ),
  sources: SourceIds,
});

export const MuscleSchema = v.object({
  id: said(Id, 'stable; equals the name of the file and the structure of the model'),
  name: v.pipe(Text, v.description('Terminologia Anatomica, English')),
  plainName: said(Text, 'everyday name'),
  plainSummary: said(Text, 'one sentence in everyday words'),
  latinName: said(Text, 'Terminologia Anatomica 2, Latin'),
  latinNameTA98: v.optional(said(Text, 'the older Latin name where it is more familiar')),
  ta2Id: said(Text, 'number in Terminologia Anatomica 2'),
  fmaId: v.optional(said(Text, 'Foundational Model of Anatomy')),
  fmaIdLeft: v.optional(said(Text, 'the left instance there')),
  fmaIdRight: v.optional(said(Text, 'the right instance there')),
  fmaSource: v.optional(said(Id, 'where the id was confirmed; in sources.json')),
  fmaScope: v.optional(said(Text, 'what the id stands for where it is not just this part')),
  group: said(Text, 'anatomical group'),
  layer: v.object({
    depth: said(v.picklist(['superficial', 'intermediate', 'deep', 'deepest']), 'layer of the model'),
    coveredBy: v.pipe(v.array(Text), v.description('muscle ids or words')),
    note: v.optional(said(v.string(), 'relations in words')),
  }),
  attachments: v.object({
    origin: said(v.array(Text), 'where it arises'),
    insertion: said(v.array(Text), 'where it ends'),
  }),
  innervation: said(Text, 'nerves'),
  bloodSupply: said(Text, 'arteries'),
  actions: said(v.array(Text), 'what it does'),
  fibreDirection: said(Text, 'how the fibres run'),
  typicalDimensions: v.array(
    v.object({
      measure: said(Text, 'what was measured'),
      value: said(Text, 'with its unit'),
      source: said(Id, 'in sources.json'),
      note: v.optional(said(v.string(), 'how it was measured')),
    }),
  ),
  disputed: v.optional(said(Text, 'what authors disagree on')),
  triggerPointNote: v.optional(said(Text, 'on the points of this muscle together')),
  experimentalReferral: v.optional(
    v.pipe(
      v.object({
        source: said(Id, 'in sources.json'),
        design: said(Text, 'what was done'),
        essential: said(v.array(Id), 'regions felt by most'),
        spillover: said(v.array(Id), 'regions felt by some'),
        note: said(Text, 'what was found, in words'),
      }),
      v.description('what one experiment found where there is no established map; never drawn as one'),
    ),
  ),
  triggerPoints: said(v.array(TriggerPointSchema), 'none where no map is established'),
  sources: SourceIds,
});

/** What the model shows besides the muscles that carry trigger points. */
export const OtherStructureSchema = v.object({
  id: said(Id, 'stable; the structure of the model'),
  name: v.pipe(Text, v.description('Terminologia Anatomica, English')),
  latinName: said(Text, 'Terminologia Anatomica, Latin'),
  plainName: said(Text, 'everyday name'),
  kind: said(v.picklist(STRUCTURE_KINDS), 'what it is made of'),
  sides: v.pipe(v.picklist(['paired', 'median']), v.description('as in the model')),
  words: v.pipe(Text, v.description('one sentence: what it does or what is drawn of it')),
  attachments: v.optional(
    v.object({
      origin: said(v.array(Text), 'where it arises'),
      insertion: said(v.array(Text), 'where it ends'),
    }),
  ),
  sources: SourceIds,
});

export const RegionSchema = v.object({
  id: said(Id, 'stable; the maps name regions by it'),
  name: said(Text, 'clinical name'),
  plainName: said(Text, 'everyday name'),
  description: said(Text, 'its borders in words'),
  sideable: said(v.boolean(), 'has a left and a right'),
  kind: said(v.picklist(['surface', 'deep', 'dental']), 'on the skin, felt inside, or teeth'),
  inShownModel: said(v.boolean(), 'false: words only'),
  latinName: v.optional(said(Text, 'Latin name where there is one')),
  partOf: v.optional(said(Id, 'the larger region it is cut out of')),
  overlaps: v.optional(said(v.array(Id), 'regions it lies over on purpose')),
});

export const GradeSchema = v.picklist(['supported', 'mixed', 'weak', 'contested', 'not established']);
export const DisplaySchema = v.picklist(['show', 'show-hedged', 'show-with-correction']);

export const ClaimSchema = v.object({
  id: said(Id, 'stable; the address of the passage'),
  article: said(Id, 'in articles.json'),
  section: v.pipe(Text, v.description("the article's own heading, for tracing only")),
  sectionLabel: v.pipe(Text, v.description('our wording of the heading, for display')),
  type: said(Text, 'a key of `types` in articles.json'),
  topic: said(Text, 'a value of `topics` in articles.json'),
  restatement: v.pipe(Text, v.description('the statement in our own words')),
  bodyAreas: said(v.array(Text), 'areas that it speaks of'),
  relatesToMuscleGroups: said(
    v.array(Text),
    'values of `muscleGroups` in articles.json; "any": none in particular',
  ),
  evidence: v.object({
    grade: said(GradeSchema, 'our grade, see `gradeScale`'),
    note: said(Text, 'our note; never shown apart from the statement'),
    sources: SourceIds,
  }),
  display: said(DisplaySchema, 'how it may be shown, see `displayModes`'),
});

export const ArticlesSchema = v.object({
  gradeScale: said(v.record(GradeSchema, Text), 'what each grade means'),
  gradeScalePlain: said(v.record(GradeSchema, Text), 'the same in everyday words'),
  displayModes: said(v.record(v.string(), Text), 'what each way of showing means'),
  types: said(v.record(v.string(), Text), 'kinds of statement'),
  muscleGroups: said(v.array(Text), 'areas of muscles that statements relate to'),
  topics: said(v.array(Text), 'topics of statements'),
  linkingNote: said(Text, 'what the articles do not speak of'),
  omissions: said(
    v.array(
      v.object({
        id: said(Id, 'stable'),
        topic: said(Text, 'what is missing'),
        text: said(Text, 'what a reader should know'),
        appMust: said(Text, 'what follows for whoever shows the articles'),
        sources: SourceIds,
      }),
    ),
    'what the articles leave out',
  ),
  disagreements: said(
    v.array(
      v.object({
        between: said(v.array(Id), 'ids of claims'),
        note: said(Text, 'how they repeat or contradict each other'),
      }),
    ),
    'claims to be read together',
  ),
  reviewed: said(Text, 'date of our last reading'),
  articles: v.array(
    v.object({
      id: said(Id, 'stable'),
      title: said(Text, 'as printed'),
      dateAsPrinted: said(v.nullable(Text), 'null: none is printed'),
      author: said(v.nullable(Text), 'null: none is named'),
      credit: v.object({
        short: said(Text, 'beside a statement'),
        long: said(Text, 'at the head of the article'),
        link: v.optional(
          v.pipe(v.string(), v.url(), v.description('where it can be read; absent where that is not known')),
        ),
      }),
    }),
  ),
});

export const SourceSchema = v.object({
  id: said(Id, 'stable'),
  citation: v.pipe(Text, v.description('author, title, publication, year')),
  authors: v.optional(said(Text, 'as printed')),
  year: v.optional(said(v.union([v.number(), v.string()]), 'of publication')),
  title: v.optional(said(Text, 'as printed')),
  kind: said(Text, 'book, trial, review, web page'),
  design: v.optional(said(v.nullable(Text), 'of a study')),
  finding: v.optional(said(v.nullable(v.string()), 'what we took from it; not shown in the page')),
  confirmedHere: v.pipe(
    v.boolean(),
    v.description('a page carrying it was read for this project; else shown as "not checked"'),
  ),
  doi: v.optional(said(Text, 'digital object identifier')),
  pmid: v.optional(said(v.union([v.string(), v.number()]), 'number in PubMed')),
  url: v.optional(
    v.pipe(v.string(), v.url(), v.description('where it may be read; absent where it must not be linked')),
  ),
});

export const DisputedSchema = v.object({
  id: said(Id, 'stable'),
  topic: said(Text, 'the question'),
  summary: said(Text, 'what is held on either side'),
  plain: v.object({
    topic: said(Text, 'the question in everyday words'),
    summary: said(Text, 'the same in everyday words; nothing is added'),
  }),
  bearsOn: v.object({
    everyPoint: said(v.boolean(), 'a question about all points and maps'),
    muscles: said(v.array(Id), 'muscles whose points or maps it is about'),
    passages: said(v.array(Id), 'claims that take sides in it'),
  }),
  sources: SourceIds,
});

export const SelfCareSchema = v.object({
  intro: said(Text, 'what the advice is, and what it is not'),
  rules: v.pipe(
    v.array(
      v.object({
        text: said(Text, 'what to take care of'),
        sources: v.pipe(SourceIds, v.description('ids in sources.json; none: a rule of care of our own')),
      }),
    ),
    v.description('the safety text; it stands before the advice'),
  ),
  advice: v.pipe(
    v.array(
      v.object({
        id: said(Id, 'stable; the address of the passage'),
        title: said(Text, 'its heading'),
        text: said(Text, 'general advice without amounts or repetitions'),
        evidence: v.object({
          grade: said(GradeSchema, 'our grade, see `gradeScale` in articles.json'),
          note: said(Text, 'our note; never shown apart from the advice'),
          sources: SourceIds,
        }),
      }),
    ),
    v.description('the same for everyone; for no muscle, point or place in particular'),
  ),
});

export const PlacementSchema = v.object({
  lineFrom: said(Id, 'landmark'),
  lineTo: said(Id, 'landmark'),
  fraction: said(v.number(), '0 at the first landmark, 1 at the second'),
  offset: v.optional(said(v.nullable(v.string()), 'then in words')),
  depthMm: said(
    v.tuple([v.number(), v.number()]),
    'distance from the skin, an estimate; not shown in the page',
  ),
  basis: said(Text, 'estimate or source'),
});

export const PlacementsSchema = v.object({
  basis: said(Text, 'how the places were found'),
  landmarks: said(
    v.array(
      v.object({
        id: said(Id, 'stable'),
        name: said(Text, 'of the landmark'),
        description: said(Text, 'where it is felt'),
        midline: said(v.boolean(), 'lies in the midline'),
      }),
    ),
    'points that the lines run between',
  ),
  placements: said(v.record(Id, PlacementSchema), 'by the id of the trigger point'),
});

export const PlainPointsSchema = v.record(
  Id,
  v.object({
    where: said(Text, 'locationDescription of the point, in everyday words; nothing is added'),
    felt: said(Text, 'referral.description of the point, in everyday words; nothing is added'),
  }),
);

export const GlossarySchema = v.array(
  v.object({
    term: said(Text, 'the medical word'),
    forms: said(v.array(Text), 'other forms of it: plurals, spellings, short forms'),
    explanation: said(Text, 'what it means, in everyday words, to stand in brackets behind it'),
    sources: v.pipe(SourceIds, v.description('ids in sources.json; none: plain wording of ours, no claim')),
  }),
);

export type TriggerPoint = v.InferOutput<typeof TriggerPointSchema>;
export type Muscle = v.InferOutput<typeof MuscleSchema>;
export type OtherStructure = v.InferOutput<typeof OtherStructureSchema>;
export type Region = v.InferOutput<typeof RegionSchema>;
export type Grade = v.InferOutput<typeof GradeSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Articles = v.InferOutput<typeof ArticlesSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type SelfCare = v.InferOutput<typeof SelfCareSchema>;
export type Disputed = v.InferOutput<typeof DisputedSchema>;
export type PlainPoints = v.InferOutput<typeof PlainPointsSchema>;
export type GlossaryEntry = v.InferOutput<typeof GlossarySchema>[number];
export type Placements = v.InferOutput<typeof PlacementsSchema>;
