import { beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Side } from '#domain/ids.ts';
import { LAYERS } from '#domain/layers.ts';
import { VIEWS } from '#domain/views.ts';
import {
  chooseMuscle,
  choosePoint,
  explorer,
  INITIAL_STATE,
  read,
  setDepth,
  setView,
} from '#state/explorer.ts';
import { readAddress, startAddressSync, writeAddress } from '#state/url.ts';
import type { AddressState } from '#state/url.ts';

const known = {
  structureIds: new Set(['temporalis', 'masseter-deep']),
  muscleOfPoint: new Map([['temporalis-trp1', 'temporalis']]),
  sideableRegions: new Map([
    ['temple', true],
    ['vertex', false],
  ]),
  pageIds: new Set(['session-steps']),
};

const READINGS: Readonly<Record<string, (side: Side) => AddressState['reading']>> = {
  temple: (side) => ({ kind: 'place', regionId: 'temple', side }),
  vertex: () => ({ kind: 'place', regionId: 'vertex', side: 'median' }),
  page: () => ({ kind: 'page', pageId: 'session-steps', passageId: null }),
  passage: () => ({ kind: 'page', pageId: 'session-steps', passageId: 'a1-28' }),
};

const anyState: fc.Arbitrary<AddressState> = fc
  .record({
    chosen: fc.constantFrom(
      { muscleId: null, pointId: null },
      { muscleId: 'temporalis', pointId: null },
      { muscleId: 'temporalis', pointId: 'temporalis-trp1' },
    ),
    side: fc.constantFrom<Side>('left', 'right'),
    opened: fc.constantFrom('nothing', 'temple', 'vertex', 'page', 'passage'),
    view: fc.constantFrom(...VIEWS),
    depth: fc.constantFrom(...LAYERS),
    percent: fc.integer({ min: 0, max: 100 }),
    isolated: fc.boolean(),
    compared: fc.uniqueArray(fc.constantFrom<Side>('left', 'right')),
    hidden: fc.uniqueArray(fc.constantFrom('temporalis--left', 'masseter-deep--right')),
  })
  .map(({ chosen, side, opened, percent, isolated, compared, hidden, ...rest }) => ({
    ...rest,
    compared: compared.map((of) => ({ pointId: 'temporalis-trp1', side: of })),
    selection: { ...chosen, side },
    reading: READINGS[opened]?.(side) ?? null,
    skinOpacity01: percent / 100,
    isolated: isolated && chosen.muscleId !== null,
    hidden: new Set(hidden as AddressState['hidden'] extends ReadonlySet<infer K> ? K[] : never),
  }));

describe('the address', () => {
  test('reads back what it wrote', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { state: again, problems } = readAddress(writeAddress(state), known);
        expect(problems).toEqual([]);
        expect(again).toEqual(state);
      }),
      { seed: 20 },
    );
  });

  test('is empty for the first view', () => expect(writeAddress(INITIAL_STATE)).toBe(''));

  test('can be written as the documentation shows it', () => {
    const { state, problems } = readAddress('?point=temporalis-trp1&side=right&view=back&depth=deep', known);
    expect(problems).toEqual([]);
    expect(state.selection).toEqual({ muscleId: 'temporalis', pointId: 'temporalis-trp1', side: 'right' });
    expect([state.view, state.depth]).toEqual(['back', 'deep']);
  });

  test.each([
    ['?place=no-such', /no place “no-such”/],
    ['?page=no-such', /no page “no-such”/],
    ['?point=no-such', /no trigger point “no-such”.*whole model/],
    ['?muscle=no-such&side=left', /no muscle “no-such”.*whole model/],
    ['?muscle=temporalis&side=top', /side “top”/],
    ['?muscle=temporalis', /does not say which side/],
    ['?view=inside', /view “inside”/],
    ['?depth=9', /depth “9”/],
    ['?skin=101', /skin opacity of “101”/],
    ['?skin=abc', /skin opacity of “abc”/],
    ['?with=no-such~left', /compares with “no-such~left”/],
    ['?with=temporalis-trp1', /compares with “temporalis-trp1”/],
    ['?with=temporalis-trp1~top', /compares with “temporalis-trp1~top”/],
    ['?hide=liver--left', /hides “liver--left”/],
    ['?hide=temporalis', /hides “temporalis”/],
  ])('%s says what it could not use', (query, problem) => {
    const { problems } = readAddress(query, known);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  test('a place without a view leaves it to the model to turn there', () => {
    expect(readAddress('?place=temple', known).state.view).toBe(null);
    expect(readAddress('?place=temple&view=back', known).state.view).toBe('back');
    explorer.setState(INITIAL_STATE, true);
    read({ kind: 'place', regionId: 'temple', side: 'left' });
    expect(explorer.getState()).toMatchObject({ view: null, camera: { kind: 'place' } });
  });

  test('a place that was pointed at is seen already: the model stays as it is', () => {
    explorer.setState(INITIAL_STATE, true);
    read({ kind: 'place', regionId: 'temple', side: 'left' }, false);
    expect(explorer.getState()).toMatchObject({ view: INITIAL_STATE.view, camera: INITIAL_STATE.camera });
    expect(writeAddress(explorer.getState())).toContain(`view=${INITIAL_STATE.view}`);
  });

  test('an unknown id leaves the whole model and nothing chosen', () => {
    expect(readAddress('?point=no-such&side=right&isolate=1', known).state).toEqual({
      selection: INITIAL_STATE.selection,
      reading: null,
      compared: [],
      view: INITIAL_STATE.view,
      depth: 'skin',
      skinOpacity01: 1,
      isolated: false,
      hidden: new Set(),
    });
  });

  test('keeps three points beside the chosen one, each once, and says that the others are left out', () => {
    const many = { ...known, muscleOfPoint: new Map(['a', 'b'].map((id) => [id, 'temporalis'])) };
    const { state, problems } = readAddress('?with=a~left,a~left,b~left,a~right,b~right', many);
    expect(state.compared).toEqual([
      { pointId: 'a', side: 'left' },
      { pointId: 'b', side: 'left' },
      { pointId: 'a', side: 'right' },
    ]);
    expect(problems).toEqual([expect.stringMatching(/more than 3 points/)]);
  });

  test('whatever it holds, it is read without a fault', () => {
    const pairs = fc.array(
      fc.tuple(
        fc.constantFrom(
          'point',
          'muscle',
          'place',
          'page',
          'with',
          'side',
          'view',
          'depth',
          'skin',
          'hide',
          'isolate',
        ),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(pairs, (entries) => {
        const { state } = readAddress(`?${new URLSearchParams(entries).toString()}`, known);
        expect(state.skinOpacity01).toBeGreaterThanOrEqual(0);
        expect(state.skinOpacity01).toBeLessThanOrEqual(1);
      }),
      { seed: 21 },
    );
  });
});

/** As much of a window as the address needs. */
function fakeWindow(search: string) {
  const steps: { how: 'push' | 'replace'; address: string }[] = [];
  const listeners = new Set<() => void>();
  const location = { search, hash: '', pathname: '/' };
  const go = (how: 'push' | 'replace') => (_: unknown, _title: string, address: string) => {
    steps.push({ how, address });
    location.search = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  };
  const window = {
    location,
    history: { pushState: go('push'), replaceState: go('replace') },
    setTimeout: (f: () => void) => (queueMicrotask(f), 1),
    clearTimeout: () => undefined,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  return { window: window as unknown as Window, steps, location, pop: () => listeners.forEach((f) => f()) };
}

describe('keeping address and store the same', () => {
  beforeEach(() => explorer.setState(INITIAL_STATE, true));

  test('a choice is a step of the history, a view changes the step in place', async () => {
    const { window, steps } = fakeWindow('');
    const stop = startAddressSync(window, known);
    choosePoint('temporalis-trp1', 'temporalis', 'left');
    expect(steps).toEqual([{ how: 'push', address: '/?point=temporalis-trp1&side=left' }]);
    setView('back');
    setDepth('deep');
    await Promise.resolve();
    expect(steps.slice(1).every(({ how }) => how === 'replace')).toBe(true);
    expect(steps.at(-1)?.address).toBe('/?point=temporalis-trp1&side=left&view=back&depth=deep');
    stop();
  });

  test('going back brings the earlier choice and writes nothing', () => {
    const { window, steps, location, pop } = fakeWindow('');
    const stop = startAddressSync(window, known);
    chooseMuscle('temporalis', 'right');
    const written = steps.length;
    location.search = '';
    pop();
    expect(explorer.getState().selection.muscleId).toBeNull();
    location.search = '?muscle=temporalis&side=right';
    pop();
    expect(explorer.getState().selection).toEqual({ muscleId: 'temporalis', pointId: null, side: 'right' });
    expect(steps.length).toBe(written);
    stop();
  });

  test('a bad link leaves a message', () => {
    startAddressSync(fakeWindow('?muscle=liver&side=left').window, known)();
    expect(explorer.getState().messages.join()).toMatch(/no muscle “liver”/);
  });

  test('the message goes with the next choice and with the next link', () => {
    const { window, location, pop } = fakeWindow('?muscle=liver&side=left');
    const stop = startAddressSync(window, known);
    chooseMuscle('temporalis', 'left');
    expect(explorer.getState().messages).toEqual([]);
    location.search = '?muscle=spleen&side=left';
    pop();
    expect(explorer.getState().messages.join()).toMatch(/spleen/);
    location.search = '?muscle=temporalis&side=left';
    pop();
    expect(explorer.getState().messages).toEqual([]);
    stop();
  });
});
