import { useId } from 'react';
import './Swatch.css';

export type SwatchKind =
  | 'essential'
  | 'spillover'
  | 'second'
  | 'third'
  | 'fourth'
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
export const MAP_SWATCHES: readonly SwatchKind[] = ['essential', 'second', 'third', 'fourth'];

/** Stripes of the maps after the first, and the hatching of what they share. */
const STRIPES: Partial<Record<SwatchKind, string>> = {
  second: 'M-4 4 16 24 M-4 -6 24 22 M4 -8 28 16',
  third: 'M-4 16 16 -4 M-4 26 26 -4 M4 28 28 4',
  fourth: 'M0 4H20 M0 10H20 M0 16H20',
  shared: 'M4 0V20 M8 0V20 M12 0V20 M16 0V20',
};

const TOOTH = 'M5 3.5h10c1.5 4-.5 6-1 8.5l-.7 5h-1.8L10 12.5 8.5 17H6.7L6 12c-.5-2.5-2.5-4.5-1-8.5z';

/** The marks of the picture, small. Told apart by pattern and shape, so that colour is never needed. */
export function Swatch({ kind }: { kind: SwatchKind }) {
  const id = useId();
  return (
    <svg className={`swatch swatch-${kind}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {kind === 'essential' && <rect x="1" y="1" width="18" height="18" rx="4" className="swatch-fill" />}
      {kind === 'spillover' && (
        <>
          <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse">
            <circle cx="2.5" cy="2.5" r="1.25" className="swatch-fill" />
          </pattern>
          <rect x="1" y="1" width="18" height="18" rx="4" fill={`url(#${id})`} className="swatch-edge" />
        </>
      )}
      {STRIPES[kind] !== undefined && (
        <>
          <clipPath id={id}>
            <rect x="1" y="1" width="18" height="18" rx="4" />
          </clipPath>
          <path d={STRIPES[kind]} clipPath={`url(#${id})`} className="swatch-stripes" />
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
