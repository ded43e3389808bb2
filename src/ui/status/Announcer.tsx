import { useEffect, useState } from 'react';
import { announcement } from '#domain/announcement.ts';
import { feltPlaces, feltSentence } from '#domain/felt.ts';
import { placedRegions } from '#domain/referral.ts';
import { pointName } from '#domain/pointName.ts';
import { explorer } from '#state/explorer.ts';
import type { Selection } from '#state/explorer.ts';
import { getFacts, muscleById, pointById } from '../content.ts';
import { readingTitle, structureLabel } from '../names.ts';
import { VIEW_NAMES } from '../controls/ViewButtons.tsx';

async function selectionWords({ muscleId, pointId, side }: Selection): Promise<string> {
  if (muscleId === null) return 'Nothing chosen. The whole model is shown.';
  const muscle = muscleById.get(muscleId);
  const entry = pointId === null ? undefined : pointById.get(pointId);
  const facts = await getFacts().catch(() => null);
  const point = facts?.muscles.get(muscleId)?.triggerPoints.find(({ id }) => id === pointId);
  return announcement({
    muscleName: structureLabel(muscleId),
    pointName: entry ? pointName(entry.point.label) : null,
    side,
    numPoints: muscle?.triggerPoints.length ?? 0,
    felt:
      facts && point
        ? feltSentence(
            feltPlaces({ regions: placedRegions(point, [...facts.regions.values()], side) }, facts.regions),
          )
        : '',
  });
}

/** The live region: says what was chosen and from where the model is seen, for those who do not see it. */
export function Announcer() {
  const [text, setText] = useState('');
  useEffect(() => {
    let serial = 0;
    return explorer.subscribe((state, before) => {
      const { muscleId, pointId, side } = state.selection;
      const was = before.selection;
      if (muscleId !== was.muscleId || pointId !== was.pointId || side !== was.side) {
        const own = ++serial;
        void selectionWords(state.selection).then((words) => own === serial && setText(words));
      } else if (state.reading !== before.reading && state.reading !== null) {
        serial++;
        setText(`Open: ${readingTitle(state.reading)}.`);
      } else if (state.view !== null && state.view !== before.view) {
        setText(`View: ${VIEW_NAMES[state.view]}.`);
      } else if (state.sceneStatus !== before.sceneStatus && state.sceneStatus === 'ready') {
        setText('The model is drawn.');
      }
    });
  }, []);
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-announcer>
      {text}
    </div>
  );
}
