import {
  DISCLAIMERS,
  EXAMINER_AGREEMENT,
  HEADACHE_EXPLAINER,
  INTENDED_PURPOSE,
  TRIGGER_POINT_CAVEAT,
} from '#content/safety.ts';
import { writtenOut } from '#domain/plainText.ts';
import { getArticles, getDisputed, getSources } from '../content.ts';
import { LastReviewed } from '../panel/PanelSources.tsx';
import { SourceList } from '../sources/SourceList.tsx';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { setNumberKeys, useNumberKeys } from '../shortcuts.ts';
import { useLoaded } from '../useLoaded.ts';
import { Dialog } from './Dialog.tsx';
import { closeDialog } from './openDialog.ts';
import { WarningButton } from './WarningButton.tsx';

function KeyboardSection() {
  const numberKeys = useNumberKeys();
  return (
    <>
      <h3>Keyboard</h3>
      <p>
        Number keys 1 to 6 turn to the fixed views: front, back, left, right, top, three-quarter. Escape goes
        a step back. Arrow keys move through the list and the search results.
      </p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={numberKeys}
            onChange={(event) => setNumberKeys(event.target.checked)}
          />{' '}
          Number keys turn the model
        </label>
      </p>
    </>
  );
}

/** What it is for and for whom, what it rests on, and under which terms. */
export function About() {
  const sources = useLoaded(getSources);
  const disputed = useLoaded(getDisputed);
  const articles = useLoaded(getArticles);
  const known = sources.status === 'ready' ? sources.value : null;
  return (
    <Dialog title="About" onClose={() => closeDialog('about')} action={<WarningButton />}>
      <h3>Intended purpose</h3>
      <blockquote>{INTENDED_PURPOSE}</blockquote>
      <p>{DISCLAIMERS.about}</p>
      <p>{DISCLAIMERS.footer}</p>
      <p>
        It is made for patients who want to understand a picture, for therapists who explain one, and for
        students of anatomy. For therapists and students: {DISCLAIMERS.therapists}
      </p>
      <p>{DISCLAIMERS.needling}</p>

      <h3>What the maps are</h3>
      <p>
        {TRIGGER_POINT_CAVEAT.text}
        <SourceRefs ids={TRIGGER_POINT_CAVEAT.sources} sources={known} /> {EXAMINER_AGREEMENT.text}
        <SourceRefs ids={EXAMINER_AGREEMENT.sources} sources={known} />
      </p>
      <p>
        The solid zone follows the solid part of the classic drawings, the stippled zone their dotted part.
        The drawings come from what people told their clinicians and were not measured. Where a point lies on
        this model is our estimate: no source gives coordinates.
      </p>

      <h3>Migraine, tension-type headache and headache from the neck</h3>
      <p>
        {HEADACHE_EXPLAINER.text}
        <SourceRefs ids={HEADACHE_EXPLAINER.sources} sources={known} />
      </p>

      <h3>What is disputed</h3>
      {disputed.status === 'ready' && (
        <dl className="disputed">
          {disputed.value.map(({ id, topic, summary, sources: ids }) => (
            <div key={id}>
              <dt>{writtenOut(topic)}</dt>
              <dd>
                {writtenOut(summary)}
                <SourceRefs ids={ids} sources={known} />
              </dd>
            </div>
          ))}
        </dl>
      )}

      <h3>The two articles</h3>
      <p>{DISCLAIMERS.sourceHonesty}</p>
      {articles.status === 'ready' && (
        <>
          <ul>
            {articles.value.articles.map(({ id, credit }) => (
              <li key={id}>{credit.long}</li>
            ))}
          </ul>
          <p>What the articles leave out, and this page therefore adds:</p>
          <ul>
            {articles.value.omissions.map(({ id, text, sources: ids }) => (
              <li key={id}>
                {text}
                <SourceRefs ids={ids} sources={known} />
              </li>
            ))}
          </ul>
        </>
      )}

      <KeyboardSection />

      <h3>Privacy</h3>
      <p>
        Nothing about you leaves the browser. The browser keeps how you set the page: how the model looks, how
        finely it is drawn, and plain or clinical words. For the time of a visit it also keeps whether it
        draws slowly. Nothing else is stored: not what you look at, nor what you search for. There are no
        adverts and no clinic referrals.
      </p>

      <h3>Licences and credits</h3>
      <p>
        The program is free software under the MIT licence. The models, and the figures that they are made
        from, are under Creative Commons Attribution–ShareAlike 4.0. The shapes are our own. Figures for them
        were measured on Z-Anatomy and on BodyParts3D (The Database Center for Life Science). Both are under
        Creative Commons licences.
      </p>
      <LastReviewed />

      <h3>All sources</h3>
      {known && <SourceList sources={[...known.values()]} />}
    </Dialog>
  );
}
