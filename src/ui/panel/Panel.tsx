import { useEffect, useRef } from 'react';
import { useExplorer } from '../useExplorer.ts';
import { getFacts } from '../content.ts';
import { useLoaded } from '../useLoaded.ts';
import { EmptyPanel } from './EmptyPanel.tsx';
import { MusclePanel } from './MusclePanel.tsx';
import { PointPanel } from './PointPanel.tsx';
import './panel.css';

/** The words that belong to the selection. */
export function Panel() {
  const selection = useExplorer((state) => state.selection);
  const facts = useLoaded(getFacts, selection.muscleId !== null);
  const top = useRef<HTMLDivElement>(null);
  const shown = selection.pointId ?? selection.muscleId;
  useEffect(() => {
    top.current?.closest('[data-scrolls]')?.scrollTo({ top: 0 });
  }, [shown]);

  return (
    <div className="panel" ref={top}>
      {selection.muscleId === null ? (
        <EmptyPanel />
      ) : facts.status === 'loading' ? (
        <p className="panel-wait">Loading the words…</p>
      ) : facts.status === 'failed' ? (
        <p className="panel-wait">
          The words could not be loaded. The connection may be broken.{' '}
          <button type="button" className="tool" onClick={facts.retry}>
            Try again
          </button>
        </p>
      ) : selection.pointId === null ? (
        <MusclePanel muscleId={selection.muscleId} side={selection.side} facts={facts.value} />
      ) : (
        <PointPanel
          key={selection.pointId}
          muscleId={selection.muscleId}
          pointId={selection.pointId}
          side={selection.side}
          facts={facts.value}
        />
      )}
    </div>
  );
}
