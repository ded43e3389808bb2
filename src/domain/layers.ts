/** Anatomical depth of a structure, from the surface inwards. */
export type Layer = 'skin' | 'superficial' | 'intermediate' | 'deep' | 'deepest' | 'bones';

/** From the surface inwards. Peeling to a layer hides every layer before it. */
export const LAYERS: readonly Layer[] = ['skin', 'superficial', 'intermediate', 'deep', 'deepest', 'bones'];

export function isLayer(value: unknown): value is Layer {
  return LAYERS.includes(value as Layer);
}

/** Whether a structure of `layer` is still there when the model is peeled down to `depth`. */
export function isShownAtDepth(layer: Layer, depth: Layer): boolean {
  return LAYERS.indexOf(layer) >= LAYERS.indexOf(depth);
}

/** What a structure is made of; says how it looks. Cartilage: discs, larynx, ear. Fascia: aponeuroses, ligaments. */
export const STRUCTURE_KINDS = ['skin', 'muscle', 'bone', 'cartilage', 'fascia', 'eye'] as const;

export type StructureKind = (typeof STRUCTURE_KINDS)[number];
