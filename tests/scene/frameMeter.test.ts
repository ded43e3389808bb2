import { expect, test } from 'vitest';
import { createFrameMeter } from '#scene/frameMeter.ts';

/** Frames so many ms apart, one movement. @returns the first verdict */
function move(meter: ReturnType<typeof createFrameMeter>, stepMs: number, frames: number, isSlow = false) {
  let verdict: boolean | null = null;
  for (let i = 0; i <= frames && verdict === null; i++) verdict = meter.frame(i * stepMs, isSlow);
  meter.rest();
  return verdict;
}

test('slow frames in the middle of a movement call for the light model; a few do not', () => {
  expect(move(createFrameMeter(), 80, 40)).toBe(true);
  expect(move(createFrameMeter(), 80, 8)).toBeNull();
  expect(move(createFrameMeter(), 30, 40)).toBeNull();
});

test('single long frames and rests are no reason', () => {
  const meter = createFrameMeter();
  let now = 0;
  const verdicts = Array.from({ length: 60 }, (_, i) => meter.frame((now += i % 5 === 0 ? 400 : 16), false));
  expect(verdicts.every((verdict) => verdict === null)).toBe(true);
  expect(Array.from({ length: 20 }, () => meter.frame((now += 5000), false)).some(Boolean)).toBe(false);
});

test('the full model comes back where the light one is drawn with time to spare, but not again and again', () => {
  const meter = createFrameMeter();
  expect(move(meter, 80, 40)).toBe(true);
  expect(move(meter, 30, 40, true)).toBeNull();
  expect(move(meter, 16, 40, true)).toBe(false);
  expect(move(meter, 80, 17)).toBe(true);
  expect(move(meter, 16, 40, true)).toBeNull();
});
