import { describe, expect, test } from 'vitest';
import { placedRegions } from '#domain/referral.ts';
import { besideEachOther, wrapped } from '#ui/arm/armLabels.ts';
import { ARM_REGIONS } from '#ui/arm/armShapes.ts';
import { content, points, regionById } from '../helpers/contentFiles.ts';
import { placeScreen, pointScreen } from '../helpers/screens.tsx';

const beyond = new Set(content.regions.filter(({ inShownModel }) => !inShownModel).map(({ id }) => id));

/** Regions drawn on the arm, each once however many times it is seen. */
function drawnIn(html: string): string[] {
  const drawn = [...html.matchAll(/data-region="([^"]+)" data-zone="([^"]+)" data-side="([^"]+)"/g)];
  return [...new Set(drawn.map(([, region, zone, side]) => `${region} ${zone} ${side}`))].sort();
}

describe('the drawing of arm and hand', () => {
  test('has every region that the model does not show', () => {
    expect(ARM_REGIONS.map(({ regionId }) => regionId).sort()).toEqual([...beyond].sort());
  });

  test.each(['left', 'right'] as const)('shows the regions of the lists and no others: %s', (side) => {
    let numDrawn = 0;
    for (const { point, muscle } of points) {
      const wanted = placedRegions(point, content.regions, side)
        .filter(({ regionId }) => beyond.has(regionId))
        .map(({ regionId, zone, side: at }) => `${regionId} ${zone} ${at}`);
      const html = pointScreen(point.id, muscle.id, 'plain', side);
      expect(drawnIn(html), point.id).toEqual(wanted.sort());
      expect(html.includes('arm-inset'), point.id).toBe(wanted.length > 0);
      numDrawn += wanted.length;
    }
    expect(numDrawn).toBeGreaterThan(10);
  });

  test('says in words what it shows, in the wording chosen', () => {
    const html = pointScreen(
      'serratus-posterior-superior-trp1',
      'serratus-posterior-superior',
      'plain',
      'right',
    );
    const [, label] = /role="img" aria-label="([^"]+)"/.exec(html) ?? [];
    expect(label).toMatch(/^Drawing of the right arm and hand/);
    for (const id of ['elbow-posterior', 'forearm-ulnar', 'hand-ulnar'])
      expect(label?.toLowerCase()).toContain(regionById.get(id)?.plainName);
    const clinical = pointScreen(
      'serratus-posterior-superior-trp1',
      'serratus-posterior-superior',
      'clinical',
    );
    expect(clinical).toContain('Solid, the typical zone: Olecranon region.');
  });

  test('marks a place that is opened there, and is not drawn for one on the model', () => {
    expect(drawnIn(placeScreen('wrist'))).toEqual(['wrist place left']);
    expect(placeScreen('temple')).not.toContain('arm-inset');
  });
});

describe('names beside the arms', () => {
  test('are broken into lines that fit', () => {
    expect(wrapped('thumb, index and middle finger')).toEqual(['thumb, index and', 'middle finger']);
  });

  test('stand where they belong, and make way for each other', () => {
    expect(besideEachOther([{ y: 100, height: 14 }], 296)).toEqual([100]);
    const [a = 0, b = 0] = besideEachOther(
      [
        { y: 148, height: 28 },
        { y: 148, height: 28 },
      ],
      296,
    );
    expect(Math.abs(a - b)).toBeGreaterThanOrEqual(28);
    const low = besideEachOther([{ y: 295, height: 28 }], 296);
    expect(low).toEqual([282]);
  });
});
