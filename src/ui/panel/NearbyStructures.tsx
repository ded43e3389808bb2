import type { TriggerPoint } from '#domain/content.ts';
import { writtenOut } from '#domain/plainText.ts';
import { DISCLAIMERS } from '#content/safety.ts';
import { getSources } from '../content.ts';
import { useLoaded } from '../useLoaded.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';

/** What lies near and can be harmed by needling: facts of anatomy, never guidance. */
export function NearbyStructures({ point }: { point: TriggerPoint }) {
  const sources = useLoaded(getSources);
  return (
    <section aria-labelledby="nearby-heading">
      <h3 id="nearby-heading">What lies near and can be harmed</h3>
      <ul className="plain-list">
        {point.needling.structuresAtRisk.map((structure) => (
          <li key={structure}>{writtenOut(structure)}</li>
        ))}
      </ul>
      <p>
        {DISCLAIMERS.needling} Serious harm is rare but does happen: none in 7,629 treatments in one survey,
        about 1 in 1,000 in another.
        <SourceRefs
          ids={['brady-2014', 'boyce-2020', ...point.needling.sources]}
          sources={sources.status === 'ready' ? sources.value : null}
        />
      </p>
    </section>
  );
}
