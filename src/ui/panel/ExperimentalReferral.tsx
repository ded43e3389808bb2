import type { Muscle, Region } from '#domain/content.ts';
import { asList, asSentence } from '#domain/plainText.ts';

/** What one experiment found where no map is established: in words only, so that nobody takes it for a map. */
export function ExperimentalReferral({
  found,
  regions,
}: {
  found: NonNullable<Muscle['experimentalReferral']>;
  regions: ReadonlyMap<string, Region>;
}) {
  const names = (ids: readonly string[]): string => asList(ids.map((id) => regions.get(id)?.plainName ?? id));
  return (
    <section aria-labelledby="experiment-heading">
      <h3 id="experiment-heading">What one experiment found</h3>
      <p className="low-notice">One study, no established map. It is not drawn on the model.</p>
      <p>{asSentence(found.design)}</p>
      <dl className="facts">
        <dt>Felt by most</dt>
        <dd>{names(found.essential)}</dd>
        <dt>Felt by some</dt>
        <dd>{names(found.spillover)}</dd>
      </dl>
      <p>{asSentence(found.note)}</p>
    </section>
  );
}
