import type { OtherStructure } from '#domain/content.ts';
import type { Side } from '#domain/ids.ts';
import { asList, asSentence } from '#domain/plainText.ts';
import { namesIn } from '#domain/wording.ts';
import { clearSelection } from '#state/explorer.ts';
import { ClinicalMore } from '../words/ClinicalMore.tsx';
import { Glossed } from '../words/Glossed.tsx';
import { useWording } from '../words/Screen.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelSources } from './PanelSources.tsx';
import { ShapeAccuracy } from './ShapeAccuracy.tsx';
import { useWayBack } from './useWayBack.ts';

const KIND_WORDS: Readonly<Record<OtherStructure['kind'], string>> = {
  muscle: 'A muscle that this atlas shows for the whole picture. It describes no trigger points in it.',
  bone: 'A bone.',
  cartilage: 'Cartilage.',
  fascia: 'A sheet or band of connective tissue.',
  eye: 'Part of the eye.',
  skin: 'The surface of the model.',
};

/** The words of what carries no trigger points here: bones, cartilage, fasciae, the muscles between. */
export function StructurePanel({ structure, side }: { structure: OtherStructure; side: Side }) {
  const { id, latinName, kind, sides, words, attachments, sources } = structure;
  const { first, other } = namesIn(useWording(), structure);
  return (
    <>
      <PanelHead
        back={useWayBack()}
        onBack={clearSelection}
        title={first}
        side={sides === 'median' ? 'median' : side}
      >
        <p className="also-called">
          {other} · <i lang="la">{latinName}</i>
        </p>
      </PanelHead>
      <p className="lead">
        <Glossed>{asSentence(words)}</Glossed>
      </p>
      <p>{KIND_WORDS[kind]}</p>
      {attachments && (
        <ClinicalMore>
          <h3>Where it runs</h3>
          <dl className="facts">
            <dt>From</dt>
            <dd>{asList(attachments.origin)}</dd>
            <dt>To</dt>
            <dd>{asList(attachments.insertion)}</dd>
          </dl>
        </ClinicalMore>
      )}
      <ShapeAccuracy structureId={id} />
      <PanelSources ids={sources} />
    </>
  );
}
