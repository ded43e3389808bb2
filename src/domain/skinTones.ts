/** Tones of the model’s skin from light to dark, then a plain body without tints. */
export const SKIN_TONES = ['fair', 'light', 'medium', 'olive', 'brown', 'dark', 'plain'] as const;

export type SkinTone = (typeof SKIN_TONES)[number];

export const FIRST_SKIN_TONE: SkinTone = 'light';

/** sRGB; picture and swatches share them. */
export const SKIN_TONE_COLOURS: Readonly<Record<SkinTone, string>> = {
  fair: '#e3cbbb',
  light: '#d1b8a6',
  medium: '#bd9678',
  olive: '#a98862',
  brown: '#85604a',
  dark: '#5b4235',
  plain: '#c6c3bd',
};

export function isSkinTone(value: unknown): value is SkinTone {
  return SKIN_TONES.includes(value as SkinTone);
}
