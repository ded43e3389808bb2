/** Tones of the model’s skin from light to dark, then a plain body without tints. */
export const SKIN_TONES = ['fair', 'light', 'medium', 'olive', 'brown', 'dark', 'plain'] as const;

export type SkinTone = (typeof SKIN_TONES)[number];

export const FIRST_SKIN_TONE: SkinTone = 'light';

/** sRGB; picture and swatches share them. */
export const SKIN_TONE_COLOURS: Readonly<Record<SkinTone, string>> = {
  fair: '#e3cbbb',
  light: '#d1b8a6',
  medium: '#c09a7e',
  olive: '#b0936f',
  brown: '#936e57',
  dark: '#6a4e40',
  plain: '#c6c3bd',
};

export function isSkinTone(value: unknown): value is SkinTone {
  return SKIN_TONES.includes(value as SkinTone);
}
