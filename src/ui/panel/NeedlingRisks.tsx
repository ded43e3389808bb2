import { RISK_CAVEAT, RISK_ROWS, TRIAL_FINDINGS } from '#content/needlingRisks.ts';
import { DISCLAIMERS } from '#content/safety.ts';
import type { Source } from '#domain/content.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';

const HEADING_ID = 'risks-heading';

/** From a statement that promises a benefit to what stands against it. */
export function RisksLink() {
  const go = (): void => {
    const heading = document.getElementById(HEADING_ID);
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <button type="button" className="link-button" onClick={go}>
      Risks of needling
    </button>
  );
}

/** What needling may do to people and what trials found, in numbers and with sources. */
export function NeedlingRisks({ sources }: { sources: ReadonlyMap<string, Source> }) {
  return (
    <>
      <h4 id={HEADING_ID} tabIndex={-1}>
        Needling in plain numbers: risks and benefit
      </h4>
      <p>{DISCLAIMERS.needling} Serious harm is rare but does happen.</p>
      <dl className="facts ratings">
        {RISK_ROWS.map(({ what, howOften, sources: ids }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {howOften}
              <SourceRefs ids={ids} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {RISK_CAVEAT.text}
        <SourceRefs ids={RISK_CAVEAT.sources} sources={sources} />
      </p>
      <p>What trials found:</p>
      <ul className="plain-list">
        {TRIAL_FINDINGS.map(({ text, sources: ids }) => (
          <li key={text}>
            {text}
            <SourceRefs ids={ids} sources={sources} />
          </li>
        ))}
      </ul>
      <p>
        There are other choices. One is usual care with medicine. One is exercise or physiotherapy. One is no
        treatment. Talk it over with a health professional.
      </p>
    </>
  );
}
