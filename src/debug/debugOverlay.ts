/**
 * `?debug`: what lies under the pointer, in ids and millimetres, and what the picture costs. Loaded on demand by a
 * dynamic import; it reads and never changes anything.
 */
import { parseStructureKey } from '#domain/ids.ts';
import { readDebug } from '#scene/debugSource.ts';
import type { DebugReading } from '#scene/debugSource.ts';
import { explorer } from '#state/explorer.ts';

declare global {
  interface Window {
    /** Counts of the picture, for benches and tests; only under `?debug`. */
    __explorerStats?: () => DebugReading | null;
  }
}

const REFRESH_MS = 200;

/** Puts the read-out into the page. Returns how to take it away. */
export function startDebugOverlay(parent: HTMLElement): () => void {
  window.__explorerStats = readDebug;
  const box = document.createElement('pre');
  box.className = 'debug-overlay';
  box.setAttribute('aria-hidden', 'true');
  Object.assign(box.style, {
    position: 'fixed',
    left: '8px',
    bottom: '8px',
    zIndex: '9',
    margin: '0',
    padding: '6px 8px',
    font: '11px/1.45 ui-monospace, monospace',
    color: '#e8f1ff',
    background: 'rgb(10 14 20 / 0.82)',
    borderRadius: '4px',
    pointerEvents: 'none',
    whiteSpace: 'pre',
  });
  parent.append(box);
  const timer = setInterval(() => {
    box.textContent = describe(readDebug());
  }, REFRESH_MS);
  return () => {
    clearInterval(timer);
    box.remove();
    delete window.__explorerStats;
  };
}

/** Lines of the read-out; left and right are the body's own. */
export function describe(reading: DebugReading | null): string {
  if (!reading) return 'no picture';
  const { selection, sceneStatus, view, depth } = explorer.getState();
  const { hit } = reading;
  const chosen = selection.pointId ?? selection.muscleId ?? 'nothing';
  return [
    `scene ${sceneStatus} · view ${view ?? 'free'} · depth ${depth}`,
    `chosen ${chosen} ${selection.muscleId ? selection.side : ''}`,
    hit ? `under pointer ${named(hit.key)}` : 'under pointer nothing',
    hit ? `  ${hit.atMm.map((mm) => mm.toFixed(1)).join('  ')} mm (L S A) · region ${hit.regionIndex}` : '',
    `frames ${reading.frames} · draw calls ${reading.drawCalls} · triangles ${reading.trianglesDrawn}`,
    `pickable triangles ${reading.trianglesPickable} · rays ${reading.rays}`,
  ].join('\n');
}

function named(key: string): string {
  const { id, side } = parseStructureKey(key);
  return `${id} (${side})`;
}
