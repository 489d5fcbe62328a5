// Caches the reports of pages on disk.
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Limit of the whole cache in bytes. The oldest entries are removed. */
const MAX_BYTES = 128 * 1024 * 1024;
/** Limit of an entry in bytes. Larger reports are quicker to compute again. */
const MAX_ENTRY = 1024 * 1024;
/** Version of the cache's format. Entries of other versions are not read. */
const FORM = 'v2';

/**
 * Caches reports by page content, rules, options and date. Each entry is a file, written under another name
 * and renamed. It is signed with the user's key, so truncated, damaged or forged entries are computed again.
 * Never throws: a cache that cannot be read or written is not used.
 */
export class ResultCache {
  private readonly folder: string;
  private readonly version: string;
  private readonly secret: Uint8Array;
  private written = 0;
  private writable = true;

  /** `version` identifies the build and rules; `secret` signs the entries. */
  constructor(folder: string, version: string, secret: Uint8Array) {
    this.secret = secret;
    this.folder = join(folder, FORM);
    this.version = version;
  }

  /** Returns the cached report of these bytes under these settings, or the key to store it with. */
  recall(bytes: Uint8Array, settings: string): { known: unknown } | { key: string } {
    const key = createHash('sha1').update(`${this.version}\n${settings}\n`).update(bytes).digest('hex');
    try {
      const text = readFileSync(this.place(key), 'utf8');
      const end = text.indexOf('\n');
      const body = text.slice(end + 1);
      if (end > 0 && text.slice(0, end) === this.signOf(body)) return { known: JSON.parse(body) as unknown };
    } catch {
      // The entry is missing or truncated.
    }
    return { key };
  }

  remember(key: string, result: unknown): void {
    const body = JSON.stringify(result);
    if (!this.writable || body.length > MAX_ENTRY) return;
    const place = this.place(key);
    try {
      mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
      const draft = `${place}.${randomBytes(6).toString('hex')}.part`;
      writeFileSync(draft, `${this.signOf(body)}\n${body}`, { flag: 'wx', mode: 0o600 });
      renameSync(draft, place);
      this.written += 1;
    } catch {
      this.writable = false;
    }
  }

  /** Shrinks the cache to its limit if entries were added. */
  close(): void {
    if (this.written === 0) return;
    try {
      prune(this.folder);
    } catch {
      // Another run removed the files at the same time.
    }
  }

  /** Signs an entry, so that others cannot forge one. */
  private signOf(body: string): string {
    return createHmac('sha256', this.secret).update(body).digest('hex');
  }

  private place(key: string): string {
    return join(this.folder, key.slice(0, 2), key.slice(2));
  }
}

/** Matches entries only: the user's key and compiled code may be in the same folder. */
const ENTRY = /^[\da-f]{2}[/\\]/;

function prune(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const entries = names
    .filter((name) => ENTRY.test(name))
    .flatMap((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      return stat?.isFile() === true
        ? [{ path: join(folder, name), size: stat.size, time: stat.mtimeMs }]
        : [];
    });
  let size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size <= MAX_BYTES) return;
  entries.sort((a, b) => a.time - b.time);
  for (const entry of entries) {
    if (size <= MAX_BYTES * 0.8) return;
    rmSync(entry.path, { force: true });
    size -= entry.size;
  }
}
