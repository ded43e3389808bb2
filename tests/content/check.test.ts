import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentProblems } from '#tools/contentCheck.ts';
import { catalogueText, shownSourcesText } from '#tools/catalogue.ts';

const CONTENT = fileURLToPath(new URL('../../src/content', import.meta.url));

/** Replaces text in a file of the copy; the text must be there, else the test tests nothing. */
function replace(folder: string, file: string, before: string, after: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

describe('the content', () => {
  test('has no problem', () => {
    expect(contentProblems(CONTENT)).toEqual([]);
  });

  test('has a catalogue that says what its files say', () => {
    expect(readFileSync(join(CONTENT, 'catalogue.json'), 'utf8')).toBe(catalogueText());
    expect(readFileSync(join(CONTENT, 'shownSources.json'), 'utf8')).toBe(shownSourcesText());
  });
});

describe('content:check', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(CONTENT, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('lists an unknown region, an unknown source and a wrong type at once, each with its path', () => {
    replace(folder, 'muscles/temporalis.json', '"upper-incisors"', '"upper-incisor"');
    replace(folder, 'muscles/frontalis.json', '"sources": [', '"sources": ["no-such-paper",');
    replace(folder, 'claims.json', '"display": "show"', '"display": "maybe"');
    const problems = contentProblems(folder).map((p) => `${p.file}: ${p.path}: ${p.reason}`);
    expect(problems).toContainEqual(
      'muscles/temporalis.json: triggerPoints.0.referral.essential.1: unknown region "upper-incisor"',
    );
    expect(problems).toContainEqual(
      expect.stringMatching(/^muscles\/frontalis\.json: .*unknown source "no-such-paper"$/),
    );
    expect(problems).toContainEqual(expect.stringMatching(/^claims\.json: 0?.*display: /));
  });

  test('names a file that is no JSON and goes on with the others', () => {
    writeFileSync(join(folder, 'regions.json'), '[{');
    const files = new Set(contentProblems(folder).map((p) => p.file));
    expect(files).toContain('regions.json');
    // with no regions every zone names an unknown one
    expect(files).toContain('muscles/trapezius-upper.json');
  });

  test('finds an id that stands twice', () => {
    replace(folder, 'muscles/temporalis.json', '"id": "temporalis-trp2"', '"id": "temporalis-trp1"');
    expect(contentProblems(folder)).toContainEqual({
      file: 'muscles',
      path: 'temporalis-trp1',
      reason: 'the id stands twice',
    });
  });
});
