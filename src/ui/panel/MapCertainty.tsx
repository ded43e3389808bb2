import type { Muscle, TriggerPoint } from '#domain/content.ts';
import { asSentence } from '#domain/plainText.ts';
import { EXAMINER_AGREEMENT } from '#content/safety.ts';
import { CertaintyMark } from '../marks/CertaintyMark.tsx';
import { getSources } from '../content.ts';
import { useLoaded } from '../useLoaded.ts';
import { useWording } from '../words/Screen.tsx';
import { SourceRefs } from '../sources/SourceRefs.tsx';

const MEANING: Readonly<Record<TriggerPoint['mapConfidence'], string>> = {
  high: 'A source read for this atlas describes this map in words.',
  moderate:
    'Sources read for this atlas describe the core of this map. A part rests on knowledge of the manual, or the sources differ in detail.',
  low: 'This map rests on knowledge of the manual alone, or on weak sources.',
};

const PLAIN_MEANING: Readonly<Record<TriggerPoint['mapConfidence'], string>> = {
  high: 'A source that we read describes this map in words.',
  moderate:
    'Sources that we read describe the main part of this map. The rest comes from what is known of the manual, or the sources differ in detail.',
  low: 'This map rests on what is known of the manual, or on weak sources.',
};

/** What is uncertain about a map, as the dossier has it. */
export function MapNotes({ point, muscle }: { point: TriggerPoint; muscle: Muscle }) {
  const notes = [...new Set([point.mapNote, muscle.disputed])].flatMap((note) => note ?? []);
  return notes.map((note) => <p key={note}>{asSentence(note)}</p>);
}

export function MapCertainty({ point, muscle }: { point: TriggerPoint; muscle: Muscle }) {
  const sources = useLoaded(getSources);
  const isPlain = useWording() === 'plain';
  return (
    <section aria-labelledby="certainty-heading">
      <h3 id="certainty-heading">How sure the map is</h3>
      <p>
        <CertaintyMark certainty={point.mapConfidence} />
      </p>
      <p>{(isPlain ? PLAIN_MEANING : MEANING)[point.mapConfidence]}</p>
      {!isPlain && <MapNotes point={point} muscle={muscle} />}
      {isPlain && (point.mapNote ?? muscle.disputed) !== undefined && (
        <p>There are doubts about parts of it. They stand below, in clinical words.</p>
      )}
      <p>
        The maps were drawn from what people told their clinicians. They were not measured.{' '}
        {isPlain ? EXAMINER_AGREEMENT.plain : EXAMINER_AGREEMENT.text}
        <SourceRefs
          ids={EXAMINER_AGREEMENT.sources}
          sources={sources.status === 'ready' ? sources.value : null}
        />
      </p>
    </section>
  );
}
