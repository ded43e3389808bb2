import { topologyOf } from './meshTopology.ts';
import type { Solid } from './solid.ts';

/**
 * The first mesh that is closed, of the declared genus and free of folds. The simplifier can pinch or fold thin tips and walls;
 * then it is given more triangles.
 *
 * @param id  named in the error.
 * @param allowances  multiples of the wanted number of triangles, tried one after the other.
 * @param meshed  meshes with so many times the wanted number of triangles.
 * @throws RangeError that says what is wrong with the last mesh, where none is sound.
 */
export async function soundMesh(
  id: string,
  genus: number,
  allowances: readonly number[],
  meshed: (allowance: number) => Promise<Solid>,
): Promise<Solid> {
  let found = 'not been made';
  for (const allowance of allowances) {
    const solid = await meshed(allowance);
    const is = topologyOf(solid);
    if (is.closed && is.genus === genus && is.numFolds === 0) return solid;
    found = is.closed ? `genus ${is.genus}, ${is.numFolds} folded edges` : 'open or pinched edges';
  }
  throw new RangeError(`${id}: the mesh has ${found}; closed, genus ${genus} and no fold expected`);
}
