// Reads the parts of an Excel workbook, which is a ZIP archive.
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { AppError } from '../../../model/error/app-error.ts';
import { CATALOGUE_RATIO, RATIO_FREE_BYTES, tooDense, tooLarge } from '../../bytes/limits.ts';
import { damaged } from '../../bytes/unpack.ts';
import { messagePart } from '../../../model/error/message-part.ts';
import { BoundedParser } from './bounded-parser.ts';

/** Maximum number of bytes of the parts that are read as a whole. */
const MAX_PART = 4 * 1024 * 1024;
const MAX_ENTRIES = 10_000;

export interface Sheet {
  name: string;
  part: string;
}

/** An open workbook; its parts are unpacked when they are read. */
export class Workbook {
  private readonly zip: ZipFile;
  private readonly path: string;
  private readonly entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, path: string, entries: ReadonlyMap<string, Entry>) {
    this.zip = zip;
    this.path = path;
    this.entries = entries;
  }

  /**
   * Opens a workbook from a path or its bytes. Throws `archive-damaged`, or `input-not-text` for other
   * archives.
   */
  static async open(path: string, source: string | Buffer): Promise<Workbook> {
    const options = { lazyEntries: true, autoClose: false };
    let zip: ZipFile;
    const entries = new Map<string, Entry>();
    try {
      zip = await (typeof source === 'string'
        ? yauzl.openPromise(source, options)
        : yauzl.fromBufferPromise(source, options));
      for await (const entry of zip.eachEntry()) {
        entries.set(entry.fileName, entry);
        if (entries.size > MAX_ENTRIES) break;
      }
    } catch (cause) {
      throw damaged(path, cause);
    }
    if (!entries.has('xl/workbook.xml')) {
      zip.close();
      throw new AppError('input-not-text', { path, detail: messagePart('notWorkbook') });
    }
    return new Workbook(zip, path, entries);
  }

  has(part: string): boolean {
    return this.entries.has(part);
  }

  /** Yields the text of a part. Throws `archive-too-dense` if it expands too much. */
  async *read(part: string, maxBytes = Infinity): AsyncGenerator<string> {
    const entry = this.entries.get(part);
    if (entry === undefined) throw damaged(this.path, new Error(`${part} is missing`));
    const decoder = new TextDecoder();
    let size = 0;
    const stream = await this.zip.openReadStreamPromise(entry).catch((cause: unknown) => {
      throw damaged(this.path, cause);
    });
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > maxBytes) throw tooLarge(this.path, maxBytes);
        if (size > RATIO_FREE_BYTES && size > entry.compressedSize * CATALOGUE_RATIO)
          throw tooDense(this.path, CATALOGUE_RATIO);
        yield decoder.decode(chunk, { stream: true });
      }
    } catch (cause) {
      throw cause instanceof AppError ? cause : damaged(this.path, cause);
    } finally {
      stream.destroy();
    }
    yield decoder.decode();
  }

  /** Returns the visible sheets in order. */
  async sheets(): Promise<Sheet[]> {
    const targets = new Map<string, string>();
    await this.eachTag('xl/_rels/workbook.xml.rels', (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    });
    const sheets: Sheet[] = [];
    await this.eachTag('xl/workbook.xml', (name, attributes) => {
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const part = targets.get(attributes['r:id'] ?? '');
      if (part !== undefined && this.has(part)) sheets.push({ name: attributes.name ?? '', part });
    });
    return sheets;
  }

  close(): void {
    this.zip.close();
  }

  private async eachTag(
    part: string,
    onTag: (name: string, attributes: Readonly<Record<string, string>>) => void,
  ): Promise<void> {
    const parser = new BoundedParser(this.path, { onopentag: onTag });
    for await (const text of this.read(part, MAX_PART)) parser.write(text);
    parser.end();
  }
}
