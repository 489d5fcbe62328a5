// Keeps the code that V8 compiled, for the next run.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { crc32 } from 'node:zlib';
import { removeQuietly } from '../cli/process/remove-quietly.ts';

/** V8's compiled code is valid for one version, processor and set of flags, so each has its own folder. */
const folderName = (place: string) =>
  [process.version, process.arch, hex(cachedDataVersionTag()), hex(crc32(place))].join('-');

/** Limit of folders, some 5 MB each. Others are of older versions or other installations. */
const MOST_FOLDERS = 8;
/** Bytes before the code: checksums of source and code. V8 checks neither and would run anything. */
const HEAD = 8;

const hex = (number: number) => number.toString(16).padStart(8, '0');

/** Stores the compiled code of one folder's scripts. It only saves time, so it never throws. */
export class CompiledCode {
  private readonly root: string;
  private readonly place: string;

  /** `place`: the folder of the scripts. */
  constructor(root: string, place: string) {
    this.root = root;
    this.place = place;
  }

  /** Returns the stored code of a script under V8's current flags; undefined if there is no valid one. */
  read(name: string, source: Uint8Array): Buffer | undefined {
    try {
      if (!isOwn(this.root)) return undefined;
      const kept = readFileSync(this.fileOf(name));
      const code = kept.subarray(HEAD);
      const isSound = kept.readUInt32LE(0) === crc32(source) && kept.readUInt32LE(4) === crc32(code);
      return isSound ? code : undefined;
    } catch {
      return undefined; // // Not stored yet.
    }
  }

  /** Stores code under a temporary name and renames it, because other runs may be reading. */
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
      removeQuietly(draft); // // The folder is not writable.
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

/** True if the folder is the user's own and nobody else can write to it: code in it will be executed. */
function isOwn(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}
