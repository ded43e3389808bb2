import { Swatch } from './Swatch.tsx';
import type { SwatchKind } from './Swatch.tsx';
import './Legend.css';

const ROWS: readonly (readonly [readonly SwatchKind[], string, string])[] = [
  [['essential'], 'Solid', 'typical zone: felt by most people with this point'],
  [['spillover'], 'Stippled', 'spillover zone: felt by some of them'],
  [['second', 'second-spillover'], 'Stripes', 'the second map compared; dashes: spillover'],
  [['third', 'third-spillover'], 'Holes', 'the third; rings: spillover'],
  [['fourth', 'fourth-spillover'], 'Lattice', 'the fourth; squares: spillover'],
  [['shared'], 'Hatched', 'a place named for more than one of them'],
  [['place'], 'In light', 'the place you opened'],
  [['deep', 'deep-spillover'], 'Ring', 'felt deep inside; broken: spillover'],
  [['dental', 'dental-spillover'], 'Tooth', 'felt in the teeth; broken: spillover'],
  [['cross'], 'Cross', 'a trigger point'],
  [['cross-chosen'], 'Ringed cross', 'the chosen trigger point'],
  [['cross-covered'], 'Broken cross', 'a trigger point that something covers'],
  [['origin'], 'Line', 'where the chosen muscle starts (origin)'],
  [['insertion'], 'Broken line', 'where it ends (insertion)'],
];

/** What the marks on the model mean. */
export function Legend({ startOpen }: { startOpen: boolean }) {
  return (
    <details className="legend" open={startOpen}>
      <summary>Key to the marks</summary>
      <dl>
        {ROWS.map(([kinds, mark, meaning]) => (
          <div key={mark}>
            <dt>
              <span className="legend-marks">
                {kinds.map((kind) => (
                  <Swatch key={kind} kind={kind} />
                ))}
              </span>
              {mark}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
