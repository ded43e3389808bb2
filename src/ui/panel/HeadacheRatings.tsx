import type { TriggerPoint } from '#domain/content.ts';
import { getSources } from '../content.ts';
import { useLoaded } from '../useLoaded.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';

const TYPES = [
  ['migraine', 'Migraine'],
  ['tensionType', 'Tension-type headache'],
  ['cervicogenic', 'Headache that starts in the neck'],
] as const;

const RATING_WORDS = {
  frequent: 'Found often, in at least one study',
  reported: 'Reported; how often is not known',
  rare: 'Described as uncommon',
  'none known': 'No report found',
} as const;

/** Which headaches points in this muscle were reported with, in words and with sources. */
export function HeadacheRatings({ point }: { point: TriggerPoint }) {
  const sources = useLoaded(getSources);
  const known = sources.status === 'ready' ? sources.value : null;
  return (
    <section aria-labelledby="headache-heading">
      <h3 id="headache-heading">Headaches it was reported with</h3>
      <dl className="facts ratings">
        {TYPES.map(([type, name]) => (
          <div key={type}>
            <dt>{name}</dt>
            <dd>
              {RATING_WORDS[point.headacheRelevance[type].rating]}
              <SourceRefs ids={point.headacheRelevance[type].sources} sources={known} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        This speaks of the muscle, not of the single point. Being found together does not show which comes
        first. “No report found” does not mean that there is none.
      </p>
    </section>
  );
}
