import { useEffect, useId, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { SNAPS, heightOf, nearestSnap } from './sheetSnaps.ts';
import type { Snap } from './sheetSnaps.ts';
import { useSheetDrag } from './useSheetDrag.ts';
import './BottomSheet.css';

const SNAP_WORDS: Readonly<Record<Snap, string>> = {
  peek: 'small',
  half: 'half the screen',
  full: 'whole screen',
};

export interface SheetTab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/**
 * The sheet over the canvas on a narrow screen: three heights, dragged by its handle or set by keyboard, and tabs.
 * @param onInset pixels of the canvas that the sheet covers at rest
 */
export function BottomSheet({
  tabs,
  tab,
  onTab,
  snap,
  onSnap,
  summary,
  onInset,
}: {
  tabs: readonly SheetTab[];
  tab: string;
  onTab: (id: string) => void;
  snap: Snap;
  onSnap: (snap: Snap) => void;
  summary: string;
  onInset: (px: number) => void;
}) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [roomPx, setRoomPx] = useState(0);
  useEffect(() => {
    const room = sheet.current?.parentElement;
    if (!room) return;
    const observer = new ResizeObserver(() => setRoomPx(room.clientHeight));
    observer.observe(room);
    return () => observer.disconnect();
  }, []);
  // at full height the canvas is behind the sheet, and framing it for the half sheet keeps it still
  useEffect(
    () => onInset(roomPx === 0 ? 0 : heightOf(snap === 'full' ? 'half' : snap, roomPx)),
    [snap, roomPx, onInset],
  );

  const drag = useSheetDrag(sheet, (heightPx, velocity) => onSnap(nearestSnap(heightPx, velocity, roomPx)));
  const step = (event: KeyboardEvent): void => {
    const at = SNAPS.indexOf(snap);
    const to = { ArrowUp: at + 1, ArrowRight: at + 1, ArrowDown: at - 1, ArrowLeft: at - 1, Home: 0, End: 2 }[
      event.key
    ];
    const next = to === undefined ? undefined : SNAPS[to];
    if (to !== undefined) event.preventDefault();
    if (next) onSnap(next);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSnap(snap === 'half' ? 'full' : 'half');
    }
  };
  const chooseTab = (to: string): void => {
    onTab(to);
    if (snap === 'peek') onSnap('half');
  };
  const stepTab = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((entry) => entry.id === tab);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by === undefined ? undefined : tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    chooseTab(next.id);
    document.getElementById(`${id}-tab-${next.id}`)?.focus();
  };

  return (
    <div
      ref={sheet}
      className="sheet"
      data-snap={snap}
      style={roomPx === 0 ? undefined : ({ '--rest': `${heightOf(snap, roomPx)}px` } as CSSProperties)}
    >
      <div
        className="sheet-handle"
        role="slider"
        tabIndex={0}
        aria-label="Height of this sheet"
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={2}
        aria-valuenow={SNAPS.indexOf(snap)}
        aria-valuetext={SNAP_WORDS[snap]}
        onKeyDown={step}
        {...drag}
      >
        <span className="sheet-grip" />
        {snap === 'peek' && <span className="sheet-summary">{summary}</span>}
      </div>
      <div className="sheet-tabs" role="tablist" aria-label="Find, read or view" onKeyDown={stepTab}>
        {tabs.map((entry) => (
          <button
            key={entry.id}
            type="button"
            role="tab"
            id={`${id}-tab-${entry.id}`}
            aria-selected={entry.id === tab}
            aria-controls={`${id}-panel-${entry.id}`}
            tabIndex={entry.id === tab ? 0 : -1}
            onClick={() => chooseTab(entry.id)}
          >
            {entry.label}
          </button>
        ))}
      </div>
      {tabs.map((entry) => (
        <div
          key={entry.id}
          className="sheet-panel"
          role="tabpanel"
          id={`${id}-panel-${entry.id}`}
          aria-labelledby={`${id}-tab-${entry.id}`}
          tabIndex={0}
          hidden={entry.id !== tab}
          data-scrolls
        >
          {entry.content}
        </div>
      ))}
    </div>
  );
}
