import { getSources } from '../content.ts';
import { useLoaded } from '../useLoaded.ts';
import { SourceList } from '../sources/SourceList.tsx';
import { LAST_REVIEWED } from '#content/safety.ts';

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export function LastReviewed() {
  return (
    <p className="quiet">
      Last reviewed: <time dateTime={LAST_REVIEWED}>{longDate.format(new Date(LAST_REVIEWED))}</time>
    </p>
  );
}

/** The references behind the panel's words. */
export function PanelSources({ ids }: { ids: readonly string[] }) {
  const sources = useLoaded(getSources);
  return (
    <section aria-labelledby="sources-heading">
      <h3 id="sources-heading">Sources</h3>
      {sources.status === 'loading' && <p>Loading the sources…</p>}
      {sources.status === 'failed' && (
        <p>
          The sources could not be loaded.{' '}
          <button type="button" className="tool" onClick={sources.retry}>
            Try again
          </button>
        </p>
      )}
      {sources.status === 'ready' && (
        <SourceList sources={ids.flatMap((id) => sources.value.get(id) ?? [])} />
      )}
      <LastReviewed />
    </section>
  );
}
