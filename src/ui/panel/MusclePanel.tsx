import type { Muscle } from '#domain/content.ts';
import { disputesOfMuscle } from '#domain/disputes.ts';
import type { Side } from '#domain/ids.ts';
import { asList, asSentence, writtenOut } from '#domain/plainText.ts';
import { pointName } from '#domain/pointName.ts';
import { namesIn } from '#domain/wording.ts';
import { clearSelection, choosePoint, setHover } from '#state/explorer.ts';
import { CertaintyMark } from '../marks/CertaintyMark.tsx';
import { Swatch } from '../controls/Swatch.tsx';
import { structureName } from '../content.ts';
import type { Facts } from '../content.ts';
import { ArticleClaims } from './ArticleClaims.tsx';
import { ExperimentalReferral } from './ExperimentalReferral.tsx';
import { MuscleFigures } from './MuscleFigures.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelSources } from './PanelSources.tsx';
import { ShapeAccuracy } from './ShapeAccuracy.tsx';
import { DisputeLinks } from '../reading/DisputeLinks.tsx';
import { ClinicalMore } from '../words/ClinicalMore.tsx';
import { Glossed } from '../words/Glossed.tsx';
import { useWording } from '../words/Screen.tsx';
import { useWayBack } from './useWayBack.ts';

const DEPTH_WORDS = {
  superficial: 'Superficial: near the skin',
  intermediate: 'Middle layer',
  deep: 'Deep',
  deepest: 'Deepest layer, close to the bone',
} as const;

/** What covers may be no structure of this atlas; then its id is all there is to name it by. */
const coverName = (id: string): string => structureName(id) ?? id.replaceAll('-', ' ');

/** Everything that stands behind a muscle's words, without repeats. */
function sourceIdsOf({ sources, experimentalReferral, typicalDimensions, fmaSource }: Muscle): string[] {
  const found = experimentalReferral ? [experimentalReferral.source] : [];
  const measured = typicalDimensions.map(({ source }) => source);
  return [...new Set([...sources, ...found, ...measured, ...(fmaSource === undefined ? [] : [fmaSource])])];
}

/** The anatomy as the books put it. */
function MuscleFacts({ muscle, facts, withNote }: { muscle: Muscle; facts: Facts; withNote: boolean }) {
  const { layer, attachments } = muscle;
  return (
    <>
      {withNote && muscle.triggerPointNote && <p>{asSentence(muscle.triggerPointNote)}</p>}
      {muscle.experimentalReferral && (
        <ExperimentalReferral found={muscle.experimentalReferral} regions={facts.regions} />
      )}

      <h3>Where it runs</h3>
      <dl className="facts">
        <dt>From</dt>
        <dd>{asList(attachments.origin.map(writtenOut))}</dd>
        <dt>To</dt>
        <dd>{asList(attachments.insertion.map(writtenOut))}</dd>
        <dt>Fibres</dt>
        <dd>{writtenOut(muscle.fibreDirection)}</dd>
        <dt>Layer</dt>
        <dd>
          {DEPTH_WORDS[layer.depth]}
          {layer.coveredBy.length > 0 && `; covered by ${asList(layer.coveredBy.map(coverName))}`}.
          {layer.note && ` ${writtenOut(layer.note)}`}
        </dd>
      </dl>

      <h3>What it does</h3>
      <ul className="plain-list">
        {muscle.actions.map((action) => (
          <li key={action}>{writtenOut(action)}</li>
        ))}
      </ul>
      <dl className="facts">
        <dt>Nerve</dt>
        <dd>{writtenOut(muscle.innervation)}</dd>
        <dt>Blood</dt>
        <dd>{writtenOut(muscle.bloodSupply)}</dd>
      </dl>
      <MuscleFigures muscle={muscle} />
      {muscle.disputed && (
        <>
          <h3>What is disputed</h3>
          <p>{asSentence(muscle.disputed)}</p>
        </>
      )}
    </>
  );
}

export function MusclePanel({ muscleId, side, facts }: { muscleId: string; side: Side; facts: Facts }) {
  const back = useWayBack();
  const wording = useWording();
  const muscle = facts.muscles.get(muscleId);
  if (!muscle) return <p className="panel-wait">There are no words for this muscle.</p>;
  const { first, other } = namesIn(wording, muscle);
  const isPlain = wording === 'plain';
  return (
    <>
      <PanelHead back={back} onBack={clearSelection} title={first} side={side}>
        <p className="also-called">
          {other} · <i lang="la">{muscle.latinName}</i>
          {muscle.latinNameTA98 && (
            <>
              {' '}
              (formerly <i lang="la">{muscle.latinNameTA98}</i>)
            </>
          )}
        </p>
      </PanelHead>
      <p className="lead">
        <Glossed>{writtenOut(muscle.plainSummary)}</Glossed>
      </p>

      <h3>Its trigger points</h3>
      {muscle.triggerPoints.length === 0 && (
        <p>No map of pain is established for this muscle, so none is drawn.</p>
      )}
      {!isPlain && muscle.triggerPointNote && <p>{asSentence(muscle.triggerPointNote)}</p>}
      <ul className="point-list">
        {muscle.triggerPoints.map((point) => (
          <li key={point.id}>
            <button
              type="button"
              className="point-row"
              onClick={() => choosePoint(point.id, muscleId, side)}
              onPointerEnter={() => setHover({ kind: 'point', pointId: point.id, side })}
              onPointerLeave={() => setHover(null)}
              onFocus={() => setHover({ kind: 'point', pointId: point.id, side })}
              onBlur={() => setHover(null)}
            >
              <Swatch kind="cross" />
              <span>
                <b>{pointName(point.label)}</b>
                <span className="point-where">
                  {isPlain ? facts.plainPoints[point.id]?.felt : writtenOut(point.referral.description)}
                </span>
              </span>
              {point.mapConfidence === 'low' && <CertaintyMark certainty="low" />}
            </button>
          </li>
        ))}
      </ul>

      <ClinicalMore>
        <MuscleFacts muscle={muscle} facts={facts} withNote={isPlain} />
      </ClinicalMore>
      <DisputeLinks disputes={disputesOfMuscle(facts.disputed, muscleId)} />
      <ShapeAccuracy structureId={muscleId} />
      <ArticleClaims muscleId={muscleId} />
      <PanelSources ids={sourceIdsOf(muscle)} />
    </>
  );
}
