// Lists the files of a folder.
import { readdir, stat } from 'node:fs/promises';
import { isLeftUnread, isOfOtherKind, isPart, isReadable } from '../bytes/input-kind.ts';

/** An entry of a folder. `raw` is the name in bytes, if it is not UTF-8. */
export type FolderEntry =
  { path: string; raw?: Buffer } | { path: string; problem: unknown } | { path: string; isUnread: true };

/**
 * Yields the pages and catalogues of a folder and its subfolders, sorted by name. Folders that cannot be
 * listed are yielded as problems, and files that are only read when named as `isUnread`.
 */
export async function* listFolder(
  folder: string,
  parts = false,
  rawFolder?: Buffer,
): AsyncGenerator<FolderEntry> {
  let found;
  try {
    found = await readdir(rawFolder ?? folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (problem) {
    yield { path: folder, problem };
    return;
  }
  const entries = found.map((entry) => ({ entry, name: nameOf(entry.name) }));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1)); // Sorted by code unit, for the same order on every machine.
  for (const { entry, name } of entries) {
    const path = joinAsGiven(folder, name);
    const isOdd = rawFolder !== undefined || !Buffer.from(name).equals(entry.name);
    const raw = isOdd ? Buffer.concat([rawFolder ?? Buffer.from(folder), SLASH, entry.name]) : undefined;
    const known = raw === undefined ? { path } : { path, raw };
    if (entry.isDirectory()) {
      if (!isSkipped(name)) yield* listFolder(path, parts, raw);
    } else if ((parts ? isPart : isReadable)(name) && (entry.isFile() || (await leadsToFile(raw ?? path))))
      yield known;
    else if (entry.isFile() && ((!parts && isLeftUnread(name)) || isOfOtherKind(name)))
      yield { path, isUnread: true };
  }
}

const SLASH = Buffer.from('/');

/** Decodes a file name. Older systems wrote names in GBK or in an unknown encoding. */
function nameOf(bytes: Buffer): string {
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // Try the next encoding.
    }
  return bytes.toString('latin1');
}

/** Joins without normalising: `shop` and `shop/` both give `shop/page.html`, and `./shop` keeps its `./`. */
function joinAsGiven(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Returns true for a link to a file. Links to folders are not followed, because they may form a circle. */
async function leadsToFile(link: string | Buffer): Promise<boolean> {
  try {
    return (await stat(link)).isFile();
  } catch {
    return true; // A dangling link: reading it reports the error.
  }
}
