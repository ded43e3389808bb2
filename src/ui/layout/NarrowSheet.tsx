import { useEffect, useState } from 'react';
import { DISCLAIMERS } from '#content/safety.ts';
import { pointName } from '#domain/pointName.ts';
import { explorer } from '#state/explorer.ts';
import type { Reading, Selection } from '#state/explorer.ts';
import { Controls } from '../controls/Controls.tsx';
import { Legend } from '../controls/Legend.tsx';
import { ThemeSwitch } from '../controls/ThemeSwitch.tsx';
import { WordingSwitch } from '../controls/WordingSwitch.tsx';
import { ViewSettings } from '../controls/ViewSettings.tsx';
import { muscleById, pointById, structureName } from '../content.ts';
import { Finder } from '../list/Finder.tsx';
import { readingTitle } from '../names.ts';
import { Panel } from '../panel/Panel.tsx';
import { useExplorer } from '../useExplorer.ts';
import { BottomSheet } from './BottomSheet.tsx';
import type { Snap } from './sheetSnaps.ts';

function summaryOf({ muscleId, pointId, side }: Selection, reading: Reading | null): string {
  if (muscleId === null) return reading === null ? 'Nothing chosen' : readingTitle(reading);
  const muscle = muscleById.get(muscleId);
  if (!muscle) return structureName(muscleId) ?? muscleId;
  const entry = pointId === null ? undefined : pointById.get(pointId);
  return [entry ? pointName(entry.point.label) : null, muscle.plainName, `the body’s ${side}`]
    .filter(Boolean)
    .join(', ');
}

/** List, words and controls in one sheet. A choice turns to the words and leaves half of the canvas in sight. */
export function NarrowSheet({ onInset }: { onInset: (px: number) => void }) {
  const selection = useExplorer((state) => state.selection);
  const reading = useExplorer((state) => state.reading);
  const isChosen = selection.muscleId !== null || reading !== null;
  const [tab, setTab] = useState(isChosen ? 'read' : 'find');
  const [snap, setSnap] = useState<Snap>('half');

  useEffect(
    () =>
      explorer.subscribe(({ selection: now, reading: reads }, { selection: was, reading: read }) => {
        if (now.muscleId === was.muscleId && now.pointId === was.pointId && reads === read) return;
        setTab(now.muscleId === null && reads === null ? 'find' : 'read');
        setSnap('half');
      }),
    [],
  );

  return (
    <div
      id="words"
      className="sheet-room"
      // the keyboard on the screen would cover half a sheet
      onFocus={(event) => event.target.matches('[role=combobox]') && setSnap('full')}
    >
      <BottomSheet
        tab={tab}
        onTab={setTab}
        snap={snap}
        onSnap={setSnap}
        summary={summaryOf(selection, reading)}
        onInset={onInset}
        tabs={[
          {
            id: 'find',
            label: 'Find',
            content: <Finder intro={isChosen ? null : <p className="finder-intro">{DISCLAIMERS.about}</p>} />,
          },
          { id: 'read', label: 'Read', content: <Panel /> },
          {
            id: 'view',
            label: 'View',
            content: (
              <div className="sheet-view">
                <Controls />
                <ViewSettings startOpen />
                <Legend startOpen />
                <WordingSwitch />
                <ThemeSwitch />
              </div>
            ),
          },
        ]}
      />
    </div>
  );
}
