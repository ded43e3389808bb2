import { useId } from 'react';
import type { ZoneKind } from '#domain/atlas.ts';
import { MapPattern } from './MapPattern.tsx';
import './Swatch.css';

export type SwatchKind =
  | 'essential'
  | 'spillover'
  | 'second'
  | 'second-spillover'
  | 'third'
  | 'third-spillover'
  | 'fourth'
  | 'fourth-spillover'
  | 'shared'
  | 'place'
  | 'cross'
  | 'cross-covered'
  | 'cross-chosen'
  | 'deep'
  | 'deep-spillover'
  | 'dental'
  | 'dental-spillover'
  | 'origin'
  | 'insertion';

/** Of the maps compared, by the number of their hue. */
export const MAP_SWATCHES = {
  essential: ['essential', 'second', 'third', 'fourth'],
  spillover: ['spillover', 'second-spillover', 'third-spillover', 'fourth-spillover'],
} as const satisfies Record<ZoneKind, readonly SwatchKind[]>;

/** Which map's zone a swatch shows; null for the other marks. */
function zoneOf(kind: SwatchKind): { readonly zone: ZoneKind; readonly map: number } | null {
  for (const zone of ['essential', 'spillover'] as const) {
    const map = (MAP_SWATCHES[zone] as readonly SwatchKind[]).indexOf(kind);
    if (map >= 0) return { zone, map };
  }
  return null;
}

const TOOTH = 'M5 3.5h10c1.5 4-.5 6-1 8.5l-.7 5h-1.8L10 12.5 8.5 17H6.7L6 12c-.5-2.5-2.5-4.5-1-8.5z';

/** The marks of the picture, small. Told apart by pattern and shape, so that colour is never needed. */
export function Swatch({ kind }: { kind: SwatchKind }) {
  const id = useId();
  const zoned = zoneOf(kind);
  return (
    <svg className={`swatch swatch-${kind}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {zoned && (
        <>
          <MapPattern id={id} {...zoned} />
          <rect
            x="1"
            y="1"
            width="18"
            height="18"
            rx="4"
            fill={`url(#${id})`}
            className={`swatch-${zoned.zone}-zone`}
          />
        </>
      )}
      {kind === 'shared' && (
        <>
          <path d="M5 1.5V18.5 M10 1V19 M15 1.5V18.5" className="swatch-hatching" />
          <rect x="1" y="1" width="18" height="18" rx="4" className="swatch-frame" />
        </>
      )}
      {kind === 'place' && <rect x="1" y="1" width="18" height="18" rx="4" className="swatch-place" />}
      {(kind === 'cross' || kind === 'cross-covered') && (
        <path d="M4 4 16 16 M16 4 4 16" className="swatch-cross" />
      )}
      {kind === 'cross-chosen' && (
        <>
          <circle cx="10" cy="10" r="8" className="swatch-ring" />
          <path d="M7 7 13 13 M13 7 7 13" className="swatch-cross" />
        </>
      )}
      {kind === 'deep' && (
        <>
          <circle cx="10" cy="10" r="7.5" className="swatch-ring" />
          <circle cx="10" cy="10" r="2.5" className="swatch-fill" />
        </>
      )}
      {kind === 'deep-spillover' && (
        <>
          <circle cx="10" cy="10" r="7.5" className="swatch-broken" />
          <circle cx="10" cy="10" r="2.5" className="swatch-broken" />
        </>
      )}
      {kind === 'dental' && <path d={TOOTH} className="swatch-fill" />}
      {kind === 'dental-spillover' && <path d={TOOTH} className="swatch-broken" />}
      {(kind === 'origin' || kind === 'insertion') && <path d="M1 10H19" className={`swatch-${kind}-line`} />}
    </svg>
  );
}
