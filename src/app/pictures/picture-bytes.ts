// Reads the bytes of pictures.
import { createHttpReader } from '../../ingest/http/http-reader.ts';
import type { HttpReader } from '../../ingest/http/http-reader.ts';
import { settingsFrom } from '../../ingest/bytes/limits.ts';
import { fileError } from '../../ingest/local/file-error.ts';
import { readWhole } from '../../ingest/local/read-whole.ts';
import type { ReadOptions } from '../../ingest/read-inputs.ts';
import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';
import { HostFailures } from '../follow/host-failures.ts';
import type { PicturePlace } from './locate-picture.ts';

/** Limit of a picture's size in bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Reads pictures from files and URLs. */
export class PictureBytes {
  private readonly options: ReadOptions;
  private readonly patience = new HostFailures();
  private http: HttpReader | undefined;

  constructor(options: ReadOptions) {
    this.options = { ...options, maxBytes: Math.min(MOST_BYTES, options.maxBytes ?? MOST_BYTES) };
  }

  /** Returns the bytes, or the error that says why there are none. */
  async read(place: PicturePlace): Promise<Buffer | AppError> {
    if (place.kind === 'data') return place.bytes;
    if (place.kind === 'url') return this.fetch(place.url);
    const { path } = place;
    if (place.kind === 'absent')
      return new AppError('input-unreadable', { path, detail: messagePart('notThere') });
    if (place.kind === 'outside')
      return new AppError('input-unreadable', { path, detail: messagePart('outsideFolder') });
    try {
      return await readWhole(path, path, this.options.maxBytes ?? MOST_BYTES);
    } catch (cause) {
      return fileError(path, cause);
    }
  }

  async close(): Promise<void> {
    await this.http?.close();
  }

  private async fetch(url: string): Promise<Buffer | AppError> {
    if (!URL.canParse(url)) return new AppError('url-invalid', { url });
    const { host } = new URL(url);
    this.http ??= createHttpReader(settingsFrom(this.options));
    const { result } = await this.http.openPicture(url, () => this.patience.skipError(url, host));
    this.patience.note(host, result.kind === 'failure' ? result.error : undefined);
    if (result.kind === 'failure') return result.error;
    return result.kind === 'binary'
      ? result.bytes
      : new AppError('input-unreadable', { path: url, detail: messagePart('noPicture') });
  }
}
