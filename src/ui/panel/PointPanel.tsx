import type { Muscle, TriggerPoint } from '#domain/content.ts';
import { disputesOfPoint } from '#domain/disputes.ts';
import { feltPlaces } from '#domain/felt.ts';
import type { Side } from '#domain/ids.ts';
import { asSentence, writtenOut } from '#domain/plainText.ts';
import { labelNote, pointName } from '#domain/pointName.ts';
import { namesIn } from '#domain/wording.ts';
import { placedRegions } from '#domain/referral.ts';
import { stepBack } from '#state/explorer.ts';
import type { Facts } from '../content.ts';
import { ArmInset } from '../arm/ArmInset.tsx';
import { CompareButton } from '../compare/CompareButton.tsx';
import { DisputeLinks } from '../reading/DisputeLinks.tsx';
import { ArticleClaims } from './ArticleClaims.tsx';
import { FeltSection } from './FeltSection.tsx';
import { HeadacheRatings } from './HeadacheRatings.tsx';
import { MapCertainty, MapNotes } from './MapCertainty.tsx';
import { NearbyStructures } from './NearbyStructures.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelSources } from './PanelSources.tsx';
import { ClinicalMore } from '../words/ClinicalMore.tsx';
import { Glossed } from '../words/Glossed.tsx';
import { useWording } from '../words/Screen.tsx';

function Phrases({ title, intro, items }: { title: string; intro?: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {intro !== undefined && <p>{intro}</p>}
      <ul className="plain-list">
        {items.map((item) => (
          <li key={item}>
            <Glossed>{writtenOut(item)}</Glossed>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Everything that stands behind a point's words, without repeats. */
function sourceIdsOf(muscle: Muscle, point: TriggerPoint): string[] {
  const { migraine, tensionType, cervicogenic } = point.headacheRelevance;
  const ratings = [migraine, tensionType, cervicogenic].flatMap(({ sources }) => sources);
  return [...new Set([...point.sources, ...ratings, ...point.needling.sources, ...muscle.sources])];
}

/** What the plain words of a point leave to the clinical ones. */
function ClinicalPoint({ point, muscle }: { point: TriggerPoint; muscle: Muscle }) {
  return (
    <>
      <p>{asSentence(point.locationDescription)}</p>
      <p>{asSentence(point.referral.description)}</p>
      <MapNotes point={point} muscle={muscle} />
    </>
  );
}

export function PointPanel({
  muscleId,
  pointId,
  side,
  facts,
}: {
  muscleId: string;
  pointId: string;
  side: Side;
  facts: Facts;
}) {
  const wording = useWording();
  const muscle = facts.muscles.get(muscleId);
  const point = muscle?.triggerPoints.find(({ id }) => id === pointId);
  if (!muscle || !point) return <p className="panel-wait">There are no words for this point.</p>;
  const placed = placedRegions(point, [...facts.regions.values()], side);
  const felt = feltPlaces({ regions: placed }, facts.regions);
  const muscleNames = namesIn(wording, muscle);
  const plain = wording === 'plain' ? facts.plainPoints[point.id] : undefined;
  return (
    <>
      <PanelHead back="Back to the muscle" onBack={stepBack} title={pointName(point.label)} side={side}>
        <p className="also-called">
          of {muscleNames.first} · {muscleNames.other}
        </p>
      </PanelHead>

      {/* first what most readers came for: on a telephone little more than this fits under the picture */}
      <FeltSection felt={felt} point={point} inPlainWords={plain?.felt}>
        <ArmInset placed={placed} regions={facts.regions} />
      </FeltSection>
      <CompareButton point={{ pointId, side }} />

      <h3>Where it lies</h3>
      <p>
        <Glossed>{plain?.where ?? asSentence(point.locationDescription)}</Glossed>{' '}
        <span className="quiet">{labelNote(point.label)}</span>
      </p>

      <MapCertainty point={point} muscle={muscle} />
      <DisputeLinks disputes={disputesOfPoint(facts.disputed, muscleId)} />
      <Phrases title="What else has been described" items={point.symptoms} />
      <Phrases title="What is said to make it worse" items={point.aggravatingFactors} />
      <Phrases
        title="What can feel the same"
        intro="Many conditions feel like this. Only a health professional can tell them apart."
        items={point.commonlyMistakenFor}
      />
      <HeadacheRatings point={point} />
      <NearbyStructures point={point} />
      {plain && (
        <ClinicalMore>
          <ClinicalPoint point={point} muscle={muscle} />
        </ClinicalMore>
      )}
      <ArticleClaims muscleId={muscleId} />
      <PanelSources ids={sourceIdsOf(muscle, point)} />
    </>
  );
}
