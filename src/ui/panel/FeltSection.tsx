import type { TriggerPoint } from '#domain/content.ts';
import type { FeltPlace, FeltPlaces } from '#domain/felt.ts';
import { asSentence } from '#domain/plainText.ts';
import { Swatch } from '../controls/Swatch.tsx';

function Place({ place }: { place: FeltPlace }) {
  return (
    <li>
      <span className="felt-name">{place.plainName}</span>{' '}
      <span className="felt-side">{place.sideWords}</span>
      {place.kind === 'deep' && (
        <span className="felt-kind">
          <Swatch kind="deep" /> felt deep inside
        </span>
      )}
      {place.kind === 'dental' && (
        <span className="felt-kind">
          <Swatch kind="dental" /> felt in the teeth
        </span>
      )}
      {!place.inShownModel && <span className="felt-kind">outside the model shown</span>}
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
  kind: 'essential' | 'spillover';
  places: readonly FeltPlace[];
}) {
  return (
    <div className={`felt-zone felt-${kind}`}>
      <h4>
        <Swatch kind={kind} />
        {title}
      </h4>
      <p className="quiet">{hint}</p>
      {places.length === 0 ? (
        <p>No region named.</p>
      ) : (
        <ul>
          {places.map((place) => (
            <Place key={place.regionId} place={place} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Where the pain of the point is felt: the same regions that the picture covers. */
export function FeltSection({ felt, point }: { felt: FeltPlaces; point: TriggerPoint }) {
  return (
    <section aria-labelledby="felt-heading">
      <h3 id="felt-heading">Where its pain is felt</h3>
      {point.mapConfidence === 'low' && (
        <p className="low-notice">
          This map is uncertain. It rests on the manual alone or on weak sources. Take it as a rough idea.
        </p>
      )}
      <Zone
        kind="essential"
        title="Typical zone"
        hint="Solid on the model. Felt by most people who have this point."
        places={felt.essential}
      />
      <Zone
        kind="spillover"
        title="Spillover zone"
        hint="Stippled on the model. Felt by some people."
        places={felt.spillover}
      />
      <p>{asSentence(point.referral.description)}</p>
    </section>
  );
}
