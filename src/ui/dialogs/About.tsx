import {
  DISCLAIMERS,
  EXAMINER_AGREEMENT,
  HEADACHE_EXPLAINER,
  INTENDED_PURPOSE,
  TRIGGER_POINT_CAVEAT,
} from '#content/safety.ts';
import { OWN_PAGE_TITLES } from '#domain/pages.ts';
import type { OwnPageId } from '#domain/pages.ts';
import { read } from '#state/explorer.ts';
import { getArticles, getSources } from '../content.ts';
import { LastReviewed } from '../panel/PanelSources.tsx';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { setNumberKeys, useNumberKeys } from '../shortcuts.ts';
import { useLoaded } from '../useLoaded.ts';
import { Dialog } from './Dialog.tsx';
import { closeDialog } from './openDialog.ts';
import { WarningButton } from './WarningButton.tsx';

/** To a page, out of this dialog. */
function PageLink({ id }: { id: OwnPageId }) {
  const go = (): void => {
    closeDialog('about');
    read({ kind: 'page', pageId: id, passageId: null });
  };
  return (
    <button type="button" className="link-button" onClick={go}>
      {OWN_PAGE_TITLES[id]}
    </button>
  );
}

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
      <p>
        General advice on self-care has a page of its own: <PageLink id="general-self-care" />. It is the same
        for everyone and is chosen for no result.
      </p>

      <h3>Who made it</h3>
      <p>
        The Trigger Point Explorer authors made it as an open project. The words are a careful lay summary of
        the sources named. No headache doctor and no physiotherapist has checked them yet. Who publishes it
        must still name an owner, who pays for it, and how to reach them.
      </p>

      <h3>What the maps are</h3>
      <p>
        {TRIGGER_POINT_CAVEAT.text}
        <SourceRefs ids={TRIGGER_POINT_CAVEAT.sources} sources={known} /> {EXAMINER_AGREEMENT.plain}
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
      <p>
        Experts, books and studies answer some questions in different ways. They stand on a page of their own:{' '}
        <PageLink id="what-is-disputed" />.
      </p>

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
      <p>
        Every claim, number and map names what it rests on. The whole list has a page of its own:{' '}
        <PageLink id="all-sources" />.
      </p>
    </Dialog>
  );
}
