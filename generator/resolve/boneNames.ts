/** The bones of the skull that the model makes in one piece: an attachment names the bone, the model has the piece. */
const IN_CRANIUM = new Set([
  'frontal-bone',
  'maxilla',
  'nasal-bone',
  'occipital-bone',
  'parietal-bone',
  'sphenoid',
  'temporal-bone',
  'zygomatic-bone',
]);

/** Id of the structure that holds a bone named in an attachment; the name itself where that is a structure of its own. */
export function structureOfBone(name: string): string {
  return IN_CRANIUM.has(name) ? 'cranium' : name;
}
