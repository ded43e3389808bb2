import { describe, expect, it } from 'vitest';
import { INITIAL_STATE } from '#state/explorer.ts';
import type { ExplorerState } from '#state/explorer.ts';
import { planDrawing } from '#scene/parts/drawPlan.ts';
import { MAX_PARTS } from '#scene/model/buffers.ts';
import { createPartTable, kindNumber, writeLooks, writeTissues } from '#scene/parts/partTable.ts';
import { tonesOf } from '#scene/parts/tones.ts';
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

  it('lets ghosts hide what lies behind them only where they are the bones round an isolated muscle', () => {
    expect(plan({ selection: under, isolated: true }).ghostsHide).toBe(true);
    expect(plan({ selection: under }).ghostsHide).toBe(false);
  });

  it('fades all muscles over a chosen bone in the midline', () => {
    const skull = looks({ selection: { ...under, muscleId: 'skull' } });
    expect(['cover--left', 'cover--right', 'under--right'].map((key) => skull[key]!.opacity01 < 0.5)).toEqual(
      [true, true, true],
    );
    expect(skull['skull--median']?.highlight01).toBe(1);
  });

  it('hides what the reader hid, chosen or not', () => {
    const hidden = new Set(['under--left', 'skull--median'] as const);
    expect(looks({ hidden, selection: under })['under--left']?.opacity01).toBe(0);
    expect(looks({ hidden, depth: 'deep' })['skull--median']?.opacity01).toBe(0);
  });

  it('lights what a passage speaks of on both sides, less than a choice, fades what covers it, dims the rest', () => {
    const lit = looks({ spokenOf: ['under'] });
    for (const side of ['left', 'right']) {
      expect(lit[`under--${side}`]).toEqual({ opacity01: 1, highlight01: 0.6, dim01: 0 });
      expect(lit[`cover--${side}`]?.opacity01).toBeLessThan(0.5);
    }
    expect(lit['skull--median']).toMatchObject({ opacity01: 1, highlight01: 0 });
    const { skinWindow, skin, drawsOutline } = plan({ spokenOf: ['under'] });
    expect([skinWindow?.lowMm, skinWindow?.highMm]).toEqual([
      [-60, 1400, -80],
      [60, 1500, -20],
    ]);
    expect([skin, drawsOutline]).toEqual(['ghost', false]);
  });

  it('lets a choice come before what a passage speaks of', () => {
    expect(looks({ spokenOf: ['cover'], selection: under })).toEqual(looks({ selection: under }));
  });

  it('keeps a hint of skin for a place, and for a map that is kept, where the skin is peeled', () => {
    const place = { kind: 'place', regionId: 'temple', side: 'left' } as const;
    expect(plan({ depth: 'deep', reading: place }).skin).toBe('ghost');
    expect(plan({ depth: 'deep', compared: [{ pointId: 'under-trp1', side: 'left' }] }).skin).toBe('ghost');
    expect(plan({ depth: 'deep', reading: place, selection: under }).skin).toBe('none');
  });

  it('lights what the pointer rests on', () => {
    const hover = { kind: 'structure', key: 'under--right' } as const;
    expect(looks({ hover, depth: 'deep' })['under--right']?.highlight01).toBeGreaterThan(0);
  });
});

describe('part table', () => {
  it('has the looks in row 0 from number 1 on, and kind and tone in row 1, equal for left and right', () => {
    const table = createPartTable();
    writeLooks(table, plan({ selection: under }).looks);
    writeTissues(table, FAKE_PARTS, FAKE_STRUCTURES);
    const tissue = (part: number) => [...table.subarray((MAX_PARTS + part) * 4, (MAX_PARTS + part) * 4 + 2)];
    expect([...table.subarray(3 * 4, 4 * 4)]).toEqual([255, 255, 0, 0]);
    expect(tissue(1)).toEqual(tissue(2));
    expect(tissue(5)[0]).toBe(kindNumber('bone'));
  });

  it('gives things side by side different tones, always the same ones', () => {
    const tones = tonesOf([...FAKE_STRUCTURES.values()]);
    expect(new Set(tones.values()).size).toBe(3);
    expect(tonesOf([...FAKE_STRUCTURES.values()])).toEqual(tones);
    expect(tones.has('skin')).toBe(false);
  });
});
