import { readdir, stat } from 'node:fs/promises';
import { isPart, isReadable } from '../bytes/input-kind.ts';

export type FolderEntry = { path: string } | { path: string; problem: unknown };

/** The pages and catalogues of a folder and those below it, by name; one that cannot be listed is reported. */
export async function* listFolder(folder: string, parts = false): AsyncGenerator<FolderEntry> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (problem) {
    yield { path: folder, problem };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1)); // By code unit: the same order on each machine.
  for (const entry of entries) {
    const path = joinAsGiven(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkipped(entry.name)) yield* listFolder(path, parts);
    } else if ((parts ? isPart : isReadable)(entry.name) && (entry.isFile() || (await leadsToFile(path)))) {
      yield { path };
    }
  }
}

/** `shop` and `shop/` alike give `shop/page.html`; `node:path` would turn `./shop` into `shop`. */
function joinAsGiven(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** A link to a file is read; links to folders are not followed, since they may lead in a circle. */
async function leadsToFile(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isFile();
  } catch {
    return true; // A dangling link: reading it will say so.
  }
}
