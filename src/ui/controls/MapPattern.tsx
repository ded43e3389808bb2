import type { ZoneKind } from '#domain/atlas.ts';

/** Side of the square that repeats, in units of the drawing. */
const UNIT = 6;

/** What repeats in it: the patterns of the picture (`zones.glsl.ts`), by the number of the map. */
const DRAWN: Readonly<Record<ZoneKind, readonly string[]>> = {
  essential: [
    // solid
    'M0 0H6V6H0Z',
    // stripes
    'M0 0H3V6H0Z',
    // holes
    'M0 0H6V6H0Z M3 1.1A1.9 1.9 0 1 0 3 4.9A1.9 1.9 0 1 0 3 1.1Z',
    // a lattice
    'M0 0H6V2H2V6H0Z',
  ],
  spillover: [
    // dots
    'M1.5 .5A1 1 0 1 1 1.5 2.5A1 1 0 1 1 1.5 .5Z M4.5 3.5A1 1 0 1 1 4.5 5.5A1 1 0 1 1 4.5 3.5Z',
    // dashes
    'M.5 .8H2.1V5.2H.5Z M3.5 .8H5.1V2.2H3.5Z M3.5 3.8H5.1V6H3.5Z M3.5 0H5.1V.8H3.5Z',
    // rings
    'M3 .6A2.4 2.4 0 1 0 3 5.4A2.4 2.4 0 1 0 3 .6Z M3 1.8A1.2 1.2 0 1 1 3 4.2A1.2 1.2 0 1 1 3 1.8Z',
    // squares
    'M1.5 1.5H4.5V4.5H1.5Z',
  ],
};

/** Stripes and dashes run a little aslant, as on the model. */
const ASLANT_MAP = 1;

/** A zone's fill, in the current colour. Maps are told apart by it, so that colour is never needed. */
export function MapPattern({ id, map, zone }: { id: string; map: number; zone: ZoneKind }) {
  return (
    <pattern
      id={id}
      width={UNIT}
      height={UNIT}
      patternUnits="userSpaceOnUse"
      patternTransform={map === ASLANT_MAP ? 'rotate(76)' : undefined}
    >
      <path d={DRAWN[zone][map]} fill="currentcolor" fillRule="evenodd" />
    </pattern>
  );
}
