import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { StageLink } from '../stageLink.ts';

const TITLES = { point: 'The point', map: 'Where pain is felt', both: 'Point and pain' } as const;

/** Frame and title of the second small view; the canvas beneath draws into it. */
export function SecondViewFrame({ link }: { readonly link: StageLink }) {
  const ref = useRef<HTMLElement>(null);
  const shot = useStore(link.store, (state) => state.secondShot);
  const inset = useStore(link.store, (state) => state.inset);

  useEffect(() => {
    const frame = ref.current;
    const stage = frame?.parentElement;
    if (!shot || !frame || !stage) {
      link.store.setState({ secondRect: null });
      return;
    }
    const measure = (): void => {
      const [inner, outer] = [frame.getBoundingClientRect(), stage.getBoundingClientRect()];
      const title = frame.querySelector('figcaption')?.offsetHeight ?? 0;
      link.store.setState({
        secondRect: {
          left: Math.round(inner.left - outer.left),
          top: Math.round(inner.top - outer.top),
          width: Math.round(inner.width),
          height: Math.round(inner.height - title),
        },
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [link, shot, inset]);

  if (!shot) return null;
  return (
    <>
      <div className="plate-second plate-second-ground" style={{ top: inset.top, right: inset.right }} />
      <figure
        className="plate-second"
        ref={ref}
        style={{ top: inset.top, right: inset.right }}
        aria-label="Second view"
      >
        <figcaption>
          {TITLES[shot.shows]}, {from(shot.direction.azimuthDeg)}
        </figcaption>
      </figure>
    </>
  );
}

/** A direction in words; left and right are the body's own. */
function from(azimuthDeg: number): string {
  const side = azimuthDeg > 0 ? 'left' : 'right';
  const turn = Math.abs(azimuthDeg);
  if (turn < 30) return 'from the front';
  if (turn > 150) return 'from behind';
  if (turn < 60) return `from the front ${side}`;
  if (turn > 120) return `from behind on the ${side}`;
  return `from the ${side}`;
}
