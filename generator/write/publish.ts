import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a finished set of files, some in folders of their own, into a folder all at once: they are written beside it first, so that a failure on the
 * way leaves the folder as it was.
 */
export async function publish(
  files: ReadonlyMap<string, Uint8Array | string>,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(draft, name)), { recursive: true });
      await writeFile(join(draft, name), bytes);
    }
    for (const name of files.keys()) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await rename(join(draft, name), join(folder, name));
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
