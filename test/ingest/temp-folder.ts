import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const home = process.cwd();

/** A folder with these files, which the test stands in until it ends. */
export async function inFolderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ingest-'));
  onTestFinished(async () => {
    process.chdir(home);
    await rm(folder, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  process.chdir(folder);
  return folder;
}
