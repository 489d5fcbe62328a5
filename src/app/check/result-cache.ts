import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** All entries together; the oldest give way. */
const MAX_BYTES = 128 * 1024 * 1024;
/** What is larger is quicker made again than worth keeping. */
const MAX_ENTRY = 1024 * 1024;
/** Entries from another form of the cache are not read. */
const FORM = 'v2';

/**
 * Results of pages by their content, the rules, the options and the date. A file an entry, written beside its place
 * and renamed, signed with the user's key: what was broken off, damaged or planted is made again. Never throws: a cache that
 * cannot be read or written is none.
 */
export class ResultCache {
  private readonly folder: string;
  private readonly version: string;
  private readonly secret: Uint8Array;
  private written = 0;
  private writable = true;

  /** `version` tells builds and rules apart, `secret` signs the entries. */
  constructor(folder: string, version: string, secret: Uint8Array) {
    this.secret = secret;
    this.folder = join(folder, FORM);
    this.version = version;
  }

  /** What is remembered of these bytes under these settings, or the key to remember it by. */
  recall(bytes: Uint8Array, settings: string): { known: unknown } | { key: string } {
    const key = createHash('sha1').update(`${this.version}\n${settings}\n`).update(bytes).digest('hex');
    try {
      const text = readFileSync(this.place(key), 'utf8');
      const end = text.indexOf('\n');
      const body = text.slice(end + 1);
      if (end > 0 && text.slice(0, end) === this.signOf(body)) return { known: JSON.parse(body) as unknown };
    } catch {
      // The entry is not there or was cut off: it is made anew.
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

  /** Keeps the cache within its bounds; looks only where something was added. */
  close(): void {
    if (this.written === 0) return;
    try {
      prune(this.folder);
    } catch {
      // Another run removed it at the same time.
    }
  }

  /** Only who has the user's key can make an entry that is believed. */
  private signOf(body: string): string {
    return createHmac('sha256', this.secret).update(body).digest('hex');
  }

  private place(key: string): string {
    return join(this.folder, key.slice(0, 2), key.slice(2));
  }
}

/** The user's key and compiled code may lie in the same folder. */
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
