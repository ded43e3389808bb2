import { useEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import type { PlaygroundData } from '#domain/playground.ts';
import type { LineSet } from './geometry.ts';
import { createPicture } from './picture.ts';
import type { Look, Picture } from './picture.ts';

const DEGREES_PER_PX = 0.4;
const STEEPEST_DEG = 88;
const ZOOM_STEP = 1.12;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

interface PlaygroundStageProps {
  readonly data: PlaygroundData;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  readonly shown: ReadonlySet<LineSet>;
  readonly bodyOpacity01: number;
}

/** The picture and the names of the landmarks over it. Dragging turns it, the wheel comes nearer. */
export function PlaygroundStage({ data, look, onLook, shown, bodyOpacity01 }: PlaygroundStageProps) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const namesRef = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const [size, setSize] = useState(0);

  useEffect(() => {
    const canvas = canvasRef.current;
    if (!canvas) return;
    const created = createPicture(canvas);
    setPicture(created);
    const observer = new ResizeObserver(() => setSize((count) => count + 1));
    observer.observe(canvas);
    return () => {
      observer.disconnect();
      created.dispose();
      setPicture(null);
    };
  }, []);

  useEffect(() => picture?.show(data), [picture, data]);
  useEffect(() => {
    if (!picture) return;
    picture.draw(look, shown, bodyOpacity01);
    const names = [...(namesRef.current?.children ?? [])] as HTMLElement[];
    data.landmarks.forEach(({ atMm }, i) => {
      const { xPx, yPx } = picture.project(atMm);
      names[i]?.style.setProperty('transform', `translate(${xPx.toFixed(1)}px, ${yPx.toFixed(1)}px)`);
    });
  }, [picture, data, look, shown, bodyOpacity01, size]);

  const turn = (event: PointerEvent): void => {
    if (event.buttons === 0) return;
    const { azimuthDeg, elevationDeg } = look.direction;
    onLook({
      ...look,
      direction: {
        azimuthDeg: azimuthDeg - event.movementX * DEGREES_PER_PX,
        elevationDeg: clamp(elevationDeg + event.movementY * DEGREES_PER_PX, -STEEPEST_DEG, STEEPEST_DEG),
      },
    });
  };
  return (
    <div className="stage">
      <canvas
        ref={canvasRef}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={turn}
        onWheel={({ deltaY }) =>
          onLook({ ...look, zoom: clamp(look.zoom * (deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP), 0.3, 12) })
        }
      />
      <div className="names" ref={namesRef} hidden={!shown.has('landmarks')}>
        {data.landmarks.map(({ id }) => (
          <span key={id}>{id}</span>
        ))}
      </div>
    </div>
  );
}
