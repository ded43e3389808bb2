import { frameStats } from './frameStats.ts';
import type { AtlasMm } from '#domain/frames.ts';

/** What a debug overlay may read of a running picture; plain values. */
export interface DebugReading {
  readonly frames: number;
  readonly drawCalls: number;
  readonly trianglesDrawn: number;
  readonly trianglesPickable: number;
  readonly rays: number;
  readonly hit: { readonly key: string; readonly atMm: AtlasMm; readonly regionIndex: number } | null;
}

type Source = () => Omit<DebugReading, 'frames' | 'drawCalls' | 'trianglesDrawn'>;

let source: Source | null = null;

/** A stage makes itself readable while it is mounted. */
export function offerDebugSource(offered: Source): () => void {
  source = offered;
  return () => {
    if (source === offered) source = null;
  };
}

export function readDebug(): DebugReading | null {
  if (!source) return null;
  const { frames, drawCalls, triangles } = frameStats;
  return { frames, drawCalls, trianglesDrawn: triangles, ...source() };
}
