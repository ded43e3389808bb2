import type { CameraCommand, StageLink } from './stageLink.ts';

const STEP_DEG = 15;
const ZOOM = 0.85;

const COMMANDS: Readonly<Record<string, CameraCommand>> = {
  ArrowLeft: { kind: 'turn', azimuthDeg: -STEP_DEG, polarDeg: 0 },
  ArrowRight: { kind: 'turn', azimuthDeg: STEP_DEG, polarDeg: 0 },
  ArrowUp: { kind: 'turn', azimuthDeg: 0, polarDeg: -STEP_DEG },
  ArrowDown: { kind: 'turn', azimuthDeg: 0, polarDeg: STEP_DEG },
  '+': { kind: 'zoom', factor: ZOOM },
  '=': { kind: 'zoom', factor: ZOOM },
  '-': { kind: 'zoom', factor: 1 / ZOOM },
};

/** Keys that move the camera while the canvas has the focus; those of the whole page are not the scene's. */
export function onCanvasKey(event: KeyboardEvent, link: StageLink): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const command = COMMANDS[event.key];
  if (!command) return;
  event.preventDefault();
  link.command(command);
}
