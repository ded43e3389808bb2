import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ViewName } from '#domain/views.ts';
import { setView } from '#state/explorer.ts';
import { FROM_BELOW } from '../camera/fixedViews.ts';
import type { StageLink } from '../stageLink.ts';

interface Face {
  readonly letter: string;
  readonly view: ViewName | 'below';
  readonly name: string;
  /** Turns the front of a cube to this face. */
  readonly css: string;
}

const FACES: readonly Face[] = [
  { letter: 'A', view: 'front', name: 'Anterior: view from the front', css: 'rotateY(0deg)' },
  { letter: 'P', view: 'back', name: 'Posterior: view from behind', css: 'rotateY(180deg)' },
  { letter: 'L', view: 'left', name: 'Left: view from the left of the body', css: 'rotateY(90deg)' },
  { letter: 'R', view: 'right', name: 'Right: view from the right of the body', css: 'rotateY(-90deg)' },
  { letter: 'S', view: 'top', name: 'Superior: view from above', css: 'rotateX(90deg)' },
  { letter: 'I', view: 'below', name: 'Inferior: view from below', css: 'rotateX(-90deg)' },
];

/** Says which side of the body faces the reader; its faces are buttons. Drawn by CSS, it costs no draw call. */
export function OrientationCube({ link }: { readonly link: StageLink }) {
  const ref = useRef<HTMLDivElement>(null);
  const inset = useStore(link.store, (state) => state.inset);
  useEffect(
    () =>
      link.onFrame(({ rotation: m }) => {
        // CSS has y downwards: turn the sign of each term that has y once.
        const css = [m[0], -m[1]!, m[2], 0, -m[4]!, m[5], -m[6]!, 0, m[8], -m[9]!, m[10], 0, 0, 0, 0, 1];
        if (ref.current)
          ref.current.style.transform = `matrix3d(${css.map((value) => value!.toFixed(5)).join(',')})`;
      }),
    [link],
  );
  return (
    <div
      className="plate-cube"
      role="group"
      aria-label="Orientation"
      style={{ bottom: inset.bottom, right: inset.right }}
    >
      <div className="plate-cube-solid" ref={ref}>
        {FACES.map(({ letter, view, name, css }) => (
          <button
            key={letter}
            type="button"
            className="plate-cube-face"
            aria-label={name}
            title={name}
            style={{ transform: `${css} translateZ(var(--cube-half))` }}
            onClick={() =>
              view === 'below' ? link.command({ kind: 'from', direction: FROM_BELOW }) : setView(view)
            }
          >
            {letter}
          </button>
        ))}
      </div>
    </div>
  );
}
