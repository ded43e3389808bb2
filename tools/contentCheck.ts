/**
 * `npm run content:check [folder]`: reads every file of src/content, checks it against its schema and every id against
 * what it names, and lists all problems at once with file and path. Exit code 1 where there is one.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { AccuracySchema } from '#domain/accuracy.ts';
import {
  ArticlesSchema,
  ClaimSchema,
  DisputedSchema,
  GlossarySchema,
  MuscleSchema,
  OtherStructureSchema,
  PlacementsSchema,
  PlainPointsSchema,
  RegionSchema,
  SelfCareSchema,
  SourceSchema,
} from '#domain/content.ts';
import type { Muscle } from '#domain/content.ts';

export interface ContentProblem {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

/** @param folder directory laid out like src/content @returns every problem found, in the order of the files. */
export function contentProblems(folder: string): ContentProblem[] {
  const problems: ContentProblem[] = [];

  function read<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | undefined {
    let data: unknown;
    try {
      data = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      problems.push({ file, path: '', reason: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
    const result = v.safeParse(schema, data);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      problems.push({ file, path: v.getDotPath(issue) ?? '', reason: issue.message });
    }
    return undefined;
  }

  const sources = read('sources.json', v.array(SourceSchema)) ?? [];
  const regions = read('regions.json', v.array(RegionSchema)) ?? [];
  const claims = read('claims.json', v.array(ClaimSchema)) ?? [];
  const articles = read('articles.json', ArticlesSchema);
  const disputed = read('disputed.json', v.array(DisputedSchema)) ?? [];
  const selfCare = read('selfCare.json', SelfCareSchema);
  const plainPoints = read('plainPoints.json', PlainPointsSchema);
  const glossary = read('glossary.json', GlossarySchema) ?? [];
  const placements = read('placements.json', PlacementsSchema);
  const accuracy = read('accuracy.json', AccuracySchema);
  const others = read('structures.json', v.array(OtherStructureSchema)) ?? [];
  const muscles: { file: string; muscle: Muscle }[] = [];
  for (const name of readdirSync(join(folder, 'muscles'))
    .filter((n) => n.endsWith('.json'))
    .sort()) {
    const file = `muscles/${name}`;
    const muscle = read(file, MuscleSchema);
    if (!muscle) continue;
    muscles.push({ file, muscle });
    if (basename(name, '.json') !== muscle.id) {
      problems.push({ file, path: 'id', reason: `"${muscle.id}" differs from the name of its file` });
    }
  }

  function knownIn(kind: string, ids: ReadonlySet<string>) {
    return (file: string, path: string, named: readonly string[]) => {
      named.forEach((id, i) => {
        if (!ids.has(id)) problems.push({ file, path: `${path}.${i}`, reason: `unknown ${kind} "${id}"` });
      });
    };
  }
  function unique(file: string, ids: readonly string[]) {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) problems.push({ file, path: id, reason: 'the id stands twice' });
      seen.add(id);
    }
    return seen;
  }
  const checkSources = knownIn(
    'source',
    unique(
      'sources.json',
      sources.map((s) => s.id),
    ),
  );
  const checkRegions = knownIn(
    'region',
    unique(
      'regions.json',
      regions.map((r) => r.id),
    ),
  );
  const checkClaims = knownIn(
    'claim',
    unique(
      'claims.json',
      claims.map((c) => c.id),
    ),
  );
  const checkLandmarks = knownIn('landmark', new Set(placements?.landmarks.map((l) => l.id)));
  const pointIds = unique(
    'muscles',
    muscles.flatMap((m) => m.muscle.triggerPoints.map((p) => p.id)),
  );

  for (const id of pointIds) {
    if (plainPoints && !plainPoints[id])
      problems.push({ file: 'plainPoints.json', path: id, reason: 'the point has no plain words' });
  }
  knownIn('trigger point', pointIds)('plainPoints.json', 'ids', Object.keys(plainPoints ?? {}));
  unique(
    'glossary.json',
    glossary.flatMap(({ term, forms }) => [term, ...forms].map((form) => form.toLowerCase())),
  );

  glossary.forEach(({ sources: named }, i) => checkSources('glossary.json', `${i}.sources`, named));
  others.forEach(({ sources: named }, i) => checkSources('structures.json', `${i}.sources`, named));
  unique(
    'structures.json',
    [...others, ...muscles.map(({ muscle }) => muscle)].map(({ id }) => id),
  );
  const shown = new Set([...others, ...muscles.map(({ muscle }) => muscle)].map(({ id }) => id));
  knownIn('structure', shown)('accuracy.json', 'structures', Object.keys(accuracy?.structures ?? {}));
  for (const { file, muscle } of muscles) {
    checkSources(file, 'sources', muscle.sources);
    if (muscle.experimentalReferral) {
      const { source, essential, spillover } = muscle.experimentalReferral;
      checkSources(file, 'experimentalReferral.source', [source]);
      checkRegions(file, 'experimentalReferral', [...essential, ...spillover]);
    }
    checkSources(
      file,
      'typicalDimensions',
      muscle.typicalDimensions.map((d) => d.source),
    );
    muscle.triggerPoints.forEach((point, i) => {
      const path = `triggerPoints.${i}`;
      checkSources(file, `${path}.sources`, point.sources);
      checkSources(file, `${path}.needling.sources`, point.needling.sources);
      for (const [kind, rating] of Object.entries(point.headacheRelevance)) {
        checkSources(file, `${path}.headacheRelevance.${kind}.sources`, rating.sources);
      }
      checkRegions(file, `${path}.referral.essential`, point.referral.essential);
      checkRegions(file, `${path}.referral.spillover`, point.referral.spillover);
      if (placements && !placements.placements[point.id]) {
        problems.push({
          file,
          path: `${path}.id`,
          reason: `no placement for "${point.id}" in placements.json`,
        });
      }
    });
  }
  regions.forEach((region, i) => {
    checkRegions('regions.json', `${i}.partOf`, region.partOf ? [region.partOf] : []);
    checkRegions('regions.json', `${i}.overlaps`, region.overlaps ?? []);
  });
  const articleIds = new Set(articles?.articles.map((a) => a.id));
  const groups = new Set(articles?.muscleGroups);
  claims.forEach((claim, i) => {
    checkSources('claims.json', `${i}.evidence.sources`, claim.evidence.sources);
    knownIn('article', articleIds)('claims.json', `${i}.article`, [claim.article]);
    knownIn('muscle group', groups)('claims.json', `${i}.relatesToMuscleGroups`, claim.relatesToMuscleGroups);
  });
  articles?.omissions.forEach((o, i) => checkSources('articles.json', `omissions.${i}.sources`, o.sources));
  articles?.disagreements.forEach((d, i) =>
    checkClaims('articles.json', `disagreements.${i}.between`, d.between),
  );
  const checkMuscles = knownIn('muscle', new Set(muscles.map(({ muscle }) => muscle.id)));
  disputed.forEach(({ sources: named, bearsOn }, i) => {
    checkSources('disputed.json', `${i}.sources`, named);
    checkMuscles('disputed.json', `${i}.bearsOn.muscles`, bearsOn.muscles);
    checkClaims('disputed.json', `${i}.bearsOn.passages`, bearsOn.passages);
    if (!bearsOn.everyPoint && bearsOn.muscles.length + bearsOn.passages.length === 0)
      problems.push({ file: 'disputed.json', path: `${i}.bearsOn`, reason: 'nothing leads to it' });
  });
  selfCare?.rules.forEach((rule, i) => checkSources('selfCare.json', `rules.${i}.sources`, rule.sources));
  selfCare?.advice.forEach(({ evidence }, i) =>
    checkSources('selfCare.json', `advice.${i}.evidence.sources`, evidence.sources),
  );
  unique('selfCare.json', selfCare?.advice.map(({ id }) => id) ?? []);
  for (const [id, placement] of Object.entries(placements?.placements ?? {})) {
    if (!pointIds.has(id)) {
      problems.push({ file: 'placements.json', path: `placements.${id}`, reason: 'no such trigger point' });
    }
    checkLandmarks('placements.json', `placements.${id}`, [placement.lineFrom, placement.lineTo]);
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../src/content', import.meta.url));
  const problems = contentProblems(folder);
  for (const { file, path, reason } of problems) console.error(`${file}: ${path}: ${reason}`);
  console.log(problems.length === 0 ? 'content: no problem' : `content: ${problems.length} problems`);
  process.exit(problems.length === 0 ? 0 : 1);
}
