import type { ReactNode } from 'react';
import type { TriggerPoint } from '#domain/content.ts';
import type { FeltPlace, FeltPlaces } from '#domain/felt.ts';
import { asSentence } from '#domain/plainText.ts';
import { Swatch } from '../controls/Swatch.tsx';
import { Glossed } from '../words/Glossed.tsx';
import { useWording } from '../words/Screen.tsx';

/** Said where the pain is not felt on the side of the point alone. */
const LATERALITY: Readonly<Record<'contralateral' | 'bilateral', string>> = {
  contralateral: 'It is felt on the other side of the body.',
  bilateral: 'It can be felt on both sides. It usually begins on the side of the point.',
};

type ZoneKind = 'essential' | 'spillover';

function Place({ place, zone }: { place: FeltPlace; zone: ZoneKind }) {
  const isPlain = useWording() === 'plain';
  return (
    <li>
      <span className="felt-name">{isPlain ? place.plainName : place.name}</span>{' '}
      <span className="felt-side">{place.sideWords}</span>
      {place.kind === 'deep' && (
        <span className="felt-kind">
          <Swatch kind={zone === 'essential' ? 'deep' : 'deep-spillover'} /> felt deep inside
        </span>
      )}
      {place.kind === 'dental' && (
        <span className="felt-kind">
          <Swatch kind={zone === 'essential' ? 'dental' : 'dental-spillover'} /> felt in the teeth
        </span>
      )}
      {!place.inShownModel && <span className="felt-kind">on the drawing below</span>}
    </li>
  );
}

function Zone({
  title,
  hint,
  kind,
  places,
}: {
  title: string;
  hint: string;
  kind: ZoneKind;
  places: readonly FeltPlace[];
}) {
  return (
    <div className={`felt-zone felt-${kind}`}>
      <div className="felt-head">
        <h4>
          <Swatch kind={kind} />
          {title}
        </h4>
        <p className="quiet">{hint}</p>
      </div>
      {places.length === 0 ? (
        <p>No region named.</p>
      ) : (
        <ul>
          {places.map((place) => (
            <Place key={place.regionId} place={place} zone={kind} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Where the pain of the point is felt: the same regions that the picture covers. */
export function FeltSection({
  felt,
  point,
  inPlainWords,
  children,
}: {
  felt: FeltPlaces;
  point: TriggerPoint;
  /** Said instead of what the dossier says. */
  inPlainWords: string | undefined;
  /** What shows places that the model does not have. */
  children: ReactNode;
}) {
  return (
    <section aria-labelledby="felt-heading">
      <h3 id="felt-heading">Where its pain is felt</h3>
      {point.mapConfidence === 'low' && (
        <p className="low-notice">This map is uncertain. Take it as a rough idea.</p>
      )}
      <Zone
        kind="essential"
        title="Typical zone"
        hint="Solid: felt by most people with an active point"
        places={felt.essential}
      />
      <Zone
        kind="spillover"
        title="Spillover zone"
        hint="Stippled: felt by some, most often when the point is very active"
        places={felt.spillover}
      />
      {children}
      <p>
        <Glossed>{inPlainWords ?? asSentence(point.referral.description)}</Glossed>
        {point.referral.laterality !== 'ipsilateral' && ` ${LATERALITY[point.referral.laterality]}`}
      </p>
    </section>
  );
}
