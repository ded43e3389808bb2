import { describe, expect, it } from 'vitest';
import { INITIAL_STATE } from '#state/explorer.ts';
import type { ExplorerState } from '#state/explorer.ts';
import { planDrawing } from '#scene/parts/drawPlan.ts';
import { createPartTable, writeLooks, writeTones } from '#scene/parts/partTable.ts';
import { FAKE_PARTS, FAKE_STRUCTURES } from './fakeAtlas.ts';

const plan = (change: Partial<ExplorerState>) =>
  planDrawing({ ...INITIAL_STATE, ...change }, FAKE_PARTS, FAKE_STRUCTURES);
const looks = (change: Partial<ExplorerState>) => {
  const entries = plan(change).looks.map((look, i) => [FAKE_PARTS[i]!.key, look] as const);
  return Object.fromEntries(entries);
};
const under = { muscleId: 'under', pointId: null, side: 'left' } as const;

describe('what is drawn how', () => {
  it('draws the skin alone while it is opaque: one draw call for the body', () => {
    expect(plan({})).toMatchObject({ skin: 'solid', drawsSolids: false, drawsFaded: false });
  });

  it('peels layer by layer', () => {
    const deep = looks({ depth: 'deep' });
    expect(plan({ depth: 'deep' }).skin).toBe('none');
    expect(deep['cover--left']?.opacity01).toBe(0);
    expect(deep['under--left']?.opacity01).toBe(1);
    expect(looks({ depth: 'bones' })['under--left']?.opacity01).toBe(0);
  });

  it('brings the chosen muscle forward, fades what covers it on its own side, dims the rest', () => {
    const chosen = looks({ selection: under });
    expect(chosen['under--left']).toEqual({ opacity01: 1, highlight01: 1, dim01: 0 });
    expect(chosen['cover--left']?.opacity01).toBeLessThan(0.5);
    expect(chosen['cover--right']).toMatchObject({ opacity01: 1, dim01: 1 });
    expect(plan({ selection: under }).drawsFaded).toBe(true);
  });

  it('shows a chosen muscle even where its layer is peeled away', () => {
    expect(looks({ selection: under, depth: 'bones' })['under--left']?.opacity01).toBe(1);
  });

  it('opens a window in the skin on the side of the chosen muscle, and lets rays through', () => {
    const left = plan({ selection: under });
    const right = plan({ selection: { ...under, side: 'right' } });
    expect(left.skinWindow?.lowMm[0]).toBe(10);
    expect([right.skinWindow?.lowMm[0], right.skinWindow?.highMm[0]]).toEqual([-60, -10]);
    expect(left.skinStopsRays).toBe(false);
    expect(plan({}).skinStopsRays).toBe(true);
  });

  it('keeps a hint of skin for the map where the skin is peeled', () => {
    expect(plan({ depth: 'deep', selection: { ...under, pointId: 'under-trp1' } }).skin).toBe('ghost');
    expect(plan({ depth: 'deep', selection: under }).skin).toBe('none');
  });

  it('isolates: other muscles go, bones stay as ghosts', () => {
    const alone = looks({ selection: under, isolated: true });
    expect(alone['cover--right']?.opacity01).toBe(0);
    expect(alone['skull--median']?.opacity01).toBeGreaterThan(0);
    expect(alone['skull--median']?.opacity01).toBeLessThan(1);
  });

  it('hides what the reader hid, chosen or not', () => {
    const hidden = new Set(['under--left', 'skull--median'] as const);
    expect(looks({ hidden, selection: under })['under--left']?.opacity01).toBe(0);
    expect(looks({ hidden, depth: 'deep' })['skull--median']?.opacity01).toBe(0);
  });

  it('lights what the pointer rests on', () => {
    const hover = { kind: 'structure', key: 'under--right' } as const;
    expect(looks({ hover, depth: 'deep' })['under--right']?.highlight01).toBeGreaterThan(0);
  });
});

describe('part table', () => {
  it('has the looks in row 0 from number 1 on, and equal tones for left and right', () => {
    const table = createPartTable();
    writeLooks(table, FAKE_PARTS, plan({ selection: under }).looks);
    writeTones(table, FAKE_PARTS);
    expect([...table.subarray(3 * 4, 4 * 4)]).toEqual([0, 255, 255, 0]);
    expect(table[5 * 4]).toBe(255);
    expect(table[(256 + 1) * 4]).toBe(table[(256 + 2) * 4]);
    expect(table[(256 + 1) * 4]).not.toBe(table[(256 + 3) * 4]);
  });
});
