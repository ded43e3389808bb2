import type { Muscle, TriggerPoint } from '#domain/content.ts';
import { asSentence } from '#domain/plainText.ts';
import { EXAMINER_AGREEMENT } from '#content/safety.ts';
import { CertaintyMark } from '../marks/CertaintyMark.tsx';
import { getSources } from '../content.ts';
import { useLoaded } from '../useLoaded.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';

const MEANING: Readonly<Record<TriggerPoint['mapConfidence'], string>> = {
  high: 'A source read for this atlas describes this map in words.',
  moderate:
    'Sources read for this atlas describe the core of this map. A part rests on knowledge of the manual, or the sources differ in detail.',
  low: 'This map rests on knowledge of the manual alone, or on weak sources.',
};

export function MapCertainty({ point, muscle }: { point: TriggerPoint; muscle: Muscle }) {
  const sources = useLoaded(getSources);
  const notes = [...new Set([point.mapNote, muscle.disputed])].flatMap((note) => note ?? []);
  return (
    <section aria-labelledby="certainty-heading">
      <h3 id="certainty-heading">How sure the map is</h3>
      <p>
        <CertaintyMark certainty={point.mapConfidence} />
      </p>
      <p>{MEANING[point.mapConfidence]}</p>
      {notes.map((note) => (
        <p key={note}>{asSentence(note)}</p>
      ))}
      <p>
        The maps were drawn from what people told their clinicians. They were not measured.{' '}
        {EXAMINER_AGREEMENT.text}
        <SourceRefs
          ids={EXAMINER_AGREEMENT.sources}
          sources={sources.status === 'ready' ? sources.value : null}
        />
      </p>
    </section>
  );
}
