import { Swatch } from './Swatch.tsx';
import type { SwatchKind } from './Swatch.tsx';
import './Legend.css';

const ROWS: readonly (readonly [SwatchKind, string, string])[] = [
  ['essential', 'Solid', 'typical zone: most people with this point feel pain here'],
  ['spillover', 'Stippled', 'spillover zone: some people feel it here too'],
  ['deep', 'Ring', 'felt deep inside, not on the skin; broken for spillover'],
  ['dental', 'Tooth', 'felt in the teeth; outlined for spillover'],
  ['cross', 'Cross', 'a trigger point'],
  ['cross-covered', 'Broken cross', 'a trigger point with something in front of it'],
  ['origin', 'Line', 'where the chosen muscle starts (origin)'],
  ['insertion', 'Broken line', 'where it ends (insertion)'],
];

/** What the marks on the model mean. */
export function Legend({ startOpen }: { startOpen: boolean }) {
  return (
    <details className="legend" open={startOpen}>
      <summary>Key to the marks</summary>
      <dl>
        {ROWS.map(([kind, mark, meaning]) => (
          <div key={kind}>
            <dt>
              <Swatch kind={kind} />
              {mark}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
