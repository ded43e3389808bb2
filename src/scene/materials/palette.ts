/** Colours that picture and legend share; sRGB. */

/** One hue a map, first the one shown alone. Chosen to differ in hue for common colour blindness as well. */
export const MAP_HUES = ['#b3161f', '#1c5aa8', '#7a2f8f', '#0e7360'] as const;

export const INK = {
  cross: '#17181c',
  halo: '#fffdf8',
  origin: '#0b5f5a',
  insertion: '#4a2f86',
  outline: '#1d0f0b',
} as const;
