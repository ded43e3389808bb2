import type { SelfCare, Source } from '#domain/content.ts';
import { DISCLAIMERS } from '#content/safety.ts';
import { WarningList } from '../dialogs/WarningSigns.tsx';
import { GradeMark } from '../marks/GradeMark.tsx';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { Glossed } from '../words/Glossed.tsx';

/**
 * General advice, the same for everyone, after its safety text. No amounts, no repetitions, and nothing that depends on what
 * was chosen: anything else would make the atlas a medical device (safety rules, section 7).
 */
export function SelfCareWords({
  selfCare: { rules, advice },
  sources,
  openId,
}: {
  selfCare: SelfCare;
  sources: ReadonlyMap<string, Source>;
  openId: string | null;
}) {
  return (
    <>
      <section aria-labelledby="self-care-rules">
        <h3 id="self-care-rules">Before anything else</h3>
        <ul className="plain-list">
          {rules.map(({ text, sources: ids }) => (
            <li key={text}>
              <Glossed>{text}</Glossed>
              {ids.length === 0 ? ' (Our own rule of care.)' : <SourceRefs ids={ids} sources={sources} />}
            </li>
          ))}
          <li>{DISCLAIMERS.needling}</li>
        </ul>
      </section>
      {advice.map(({ id, title, text, evidence }) => (
        <section
          key={id}
          id={`passage-${id}`}
          className={id === openId ? 'passage is-open' : 'passage'}
          tabIndex={-1}
          aria-label={title}
        >
          <h3>{title}</h3>
          <div className="claim advice">
            <p className="claim-statement">
              <Glossed>{text}</Glossed>
            </p>
            <div className="claim-note">
              <p className="claim-intro">
                Our note <GradeMark grade={evidence.grade} />
              </p>
              <p>
                <Glossed>{evidence.note}</Glossed>
                <SourceRefs ids={evidence.sources} sources={sources} />
              </p>
            </div>
          </div>
        </section>
      ))}
      <section aria-labelledby="self-care-signs">
        <h3 id="self-care-signs">Warning signs: get help first</h3>
        <WarningList sources={sources} />
      </section>
    </>
  );
}
