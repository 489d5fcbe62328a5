import { readdir, stat } from 'node:fs/promises';
import { isLeftUnread, isOfOtherKind, isPart, isReadable } from '../bytes/input-kind.ts';

/** `raw`: the name as the system has it, where that is no UTF-8. */
export type FolderEntry =
  { path: string; raw?: Buffer } | { path: string; problem: unknown } | { path: string; isUnread: true };

/**
 * The pages and catalogues of a folder and those below it, by name; one that cannot be listed is reported, and so is
 * what would have to be named to be read.
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
  entries.sort((a, b) => (a.name < b.name ? -1 : 1)); // By code unit: the same order on each machine.
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

/** Names are bytes: those written by older systems are in GBK, or in no encoding that can be told. */
function nameOf(bytes: Buffer): string {
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // The next one.
    }
  return bytes.toString('latin1');
}

/** `shop` and `shop/` alike give `shop/page.html`; `node:path` would turn `./shop` into `shop`. */
function joinAsGiven(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** A link to a file is read; links to folders are not followed, since they may lead in a circle. */
async function leadsToFile(link: string | Buffer): Promise<boolean> {
  try {
    return (await stat(link)).isFile();
  } catch {
    return true; // A dangling link: reading it will say so.
  }
}
