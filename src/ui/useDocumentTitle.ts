import { useEffect } from 'react';
import { instanceKey } from './content.ts';
import { readingTitle, thingName } from './names.ts';
import { useExplorer } from './useExplorer.ts';

const PAGE_NAME = 'Trigger Point Explorer';

/** The title names the choice, so that tabs and the browser's history can be told apart. */
export function useDocumentTitle(): void {
  const { muscleId, pointId, side } = useExplorer((state) => state.selection);
  const reading = useExplorer((state) => state.reading);
  const wording = useExplorer((state) => state.wording);
  useEffect(() => {
    const chosen =
      pointId !== null
        ? thingName({ kind: 'point', pointId, side })
        : muscleId !== null
          ? thingName({ kind: 'structure', key: instanceKey(muscleId, side) })
          : reading !== null
            ? readingTitle(reading)
            : 'a teaching atlas of head, neck and shoulders';
    document.title =
      muscleId === null && reading === null ? `${PAGE_NAME}: ${chosen}` : `${chosen} · ${PAGE_NAME}`;
  }, [muscleId, pointId, side, reading, wording]);
}
