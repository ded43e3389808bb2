import { CHILDREN_NOTE, WARNING_LEVELS, WARNING_PREAMBLE } from '#content/safety.ts';
import type { Source } from '#domain/content.ts';
import { getSources } from '../content.ts';
import { useLoaded } from '../useLoaded.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { LastReviewed } from '../panel/PanelSources.tsx';
import { Dialog } from './Dialog.tsx';
import { closeDialog } from './openDialog.ts';
import './WarningSigns.css';

/** The list itself, the same wherever it stands. */
export function WarningList({ sources: known }: { sources: ReadonlyMap<string, Source> | null }) {
  return (
    <>
      <p>
        {WARNING_PREAMBLE.text}
        <SourceRefs ids={WARNING_PREAMBLE.sources} sources={known} />
      </p>
      {WARNING_LEVELS.map((level) => (
        <section key={level.id} className={`warning-level warning-${level.id}`} aria-label={level.title}>
          <h3>{level.title}</h3>
          <ul>
            {level.signs.map((sign) => (
              <li key={sign.text}>
                {sign.text}
                {sign.sources.length === 0 && <span className="quiet"> (general medical knowledge)</span>}
                <SourceRefs ids={sign.sources} sources={known} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        {CHILDREN_NOTE.text}
        <SourceRefs ids={CHILDREN_NOTE.sources} sources={known} />
      </p>
      <p className="quiet">
        The list follows published expert opinion and has not been tested forward in time. The sorting into
        three levels is ours. It still needs a clinician’s check.
      </p>
    </>
  );
}

/** One fixed list for everyone. It asks nothing and answers nothing. */
export function WarningSigns() {
  const sources = useLoaded(getSources);
  return (
    <Dialog title="Warning signs" className="warning-signs" onClose={() => closeDialog('warning-signs')}>
      <WarningList sources={sources.status === 'ready' ? sources.value : null} />
      <LastReviewed />
    </Dialog>
  );
}
