import type { TriggerPoint } from '#domain/content.ts';
import { writtenOut } from '#domain/plainText.ts';
import { DISCLAIMERS } from '#content/safety.ts';
import { getSources } from '../content.ts';
import { useLoaded } from '../useLoaded.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { Glossed } from '../words/Glossed.tsx';
import { RisksLink } from './NeedlingRisks.tsx';

/** What lies near and can be harmed by needling: facts of anatomy, never guidance. */
export function NearbyStructures({ point }: { point: TriggerPoint }) {
  const sources = useLoaded(getSources);
  return (
    <section aria-labelledby="nearby-heading">
      <h3 id="nearby-heading">What lies near and can be harmed</h3>
      <ul className="plain-list">
        {point.needling.structuresAtRisk.map((structure) => (
          <li key={structure}>
            <Glossed>{writtenOut(structure)}</Glossed>
          </li>
        ))}
      </ul>
      <p>
        {DISCLAIMERS.needling} Serious harm is rare but does happen. <RisksLink />
        <SourceRefs
          ids={point.needling.sources}
          sources={sources.status === 'ready' ? sources.value : null}
        />
      </p>
    </section>
  );
}
