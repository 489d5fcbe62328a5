import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { crc32 } from 'node:zlib';
import { removeQuietly } from '../cli/process/remove-quietly.ts';

/** What V8 keeps of a script fits one version, one machine, one set of flags. */
const folderName = (place: string) =>
  [process.version, process.arch, hex(cachedDataVersionTag()), hex(crc32(place))].join('-');

/** Folders kept: some five megabytes each, of other versions and other places of the package. */
const MOST_FOLDERS = 8;
/** Checksums of the source and of what V8 made of it. V8 itself looks at neither, and would run whatever is there. */
const HEAD = 8;

const hex = (number: number) => number.toString(16).padStart(8, '0');

/** Compiled code of the scripts in one folder, kept for the next run. For speed alone: nothing here ever fails. */
export class CompiledCode {
  private readonly root: string;
  private readonly place: string;

  /** `place`: where the scripts lie. */
  constructor(root: string, place: string) {
    this.root = root;
    this.place = place;
  }

  /** What is kept of this script under the flags of now. */
  read(name: string, source: Uint8Array): Buffer | undefined {
    try {
      if (!isOwn(this.root)) return undefined;
      const kept = readFileSync(this.fileOf(name));
      const code = kept.subarray(HEAD);
      const isSound = kept.readUInt32LE(0) === crc32(source) && kept.readUInt32LE(4) === crc32(code);
      return isSound ? code : undefined;
    } catch {
      return undefined; // Not there yet.
    }
  }

  /** Whole or not at all: runs beside this one read it. */
  write(name: string, source: Uint8Array, code: Uint8Array): void {
    const file = this.fileOf(name);
    const draft = `${file}.${randomBytes(6).toString('hex')}.part`;
    try {
      this.makeFolder(dirname(file));
      if (!isOwn(this.root)) return;
      const head = Buffer.alloc(HEAD);
      head.writeUInt32LE(crc32(source), 0);
      head.writeUInt32LE(crc32(code), 4);
      writeFileSync(draft, Buffer.concat([head, code]), { flag: 'wx', mode: 0o600 });
      renameSync(draft, file);
    } catch {
      removeQuietly(draft); // Nothing can be written here.
    }
  }

  private fileOf(name: string): string {
    return join(this.root, folderName(this.place), name);
  }

  private makeFolder(folder: string): void {
    if (mkdirSync(folder, { recursive: true, mode: 0o700 }) === undefined) return;
    const others = readdirSync(this.root).map((name) => join(this.root, name));
    const age = new Map(others.map((path) => [path, statSync(path).mtimeMs]));
    others.sort((a, b) => (age.get(b) ?? 0) - (age.get(a) ?? 0));
    for (const old of others.slice(MOST_FOLDERS)) rmSync(old, { recursive: true, force: true });
  }
}

/** Code that another user could have put there is not run. */
function isOwn(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}
