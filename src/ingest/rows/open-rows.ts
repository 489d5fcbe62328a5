// Opens a catalogue of any form.
import type { OpenRows, RowSettings, SheetRows } from './row-source.ts';
import { AppError } from '../../model/error/app-error.ts';
import { collectBytes } from '../bytes/collect-bytes.ts';
import { charsetOfHead } from '../charset/charset-of-head.ts';
import { peek } from '../bytes/peek.ts';
import { utf16Of } from '../charset/utf16-of.ts';
import { refuseBinary } from '../bytes/refuse-binary.ts';
import { isGzip } from '../bytes/unpack.ts';
import { gunzipStream } from '../bytes/unpack-stream.ts';
import { guardRows } from './guard-rows.ts';
import { openText } from './open-text.ts';
import type { TableRows } from './xlsx/xlsx-rows.ts';

/** Bytes that are enough to tell the form; a file's first chunk is much larger. */
const HEAD_BYTES = 2048;
const ZIP = 'PK\x03\x04';

/** Opens a catalogue by its first bytes. `file` is the path behind the stream, if it can be read again. */
export async function openRows(
  path: string,
  stored: AsyncIterable<Uint8Array>,
  settings: RowSettings,
  file?: string,
): Promise<OpenRows> {
  const sent = await peek(stored, 2);
  const packed = isGzip(sent.head);
  const start = await peek(packed ? gunzipStream(path, sent.chunks) : sent.chunks, HEAD_BYTES, hasLine);
  const release = async () => void (await start.chunks.return(undefined));
  try {
    if (start.head.length === 0) throw new AppError('input-empty', { path });
    if (start.head.toString('latin1', 0, 4) === ZIP) {
      const inMemory = packed || file === undefined;
      const source = inMemory ? await collectBytes(path, start.chunks, settings.maxBytes) : file;
      if (!inMemory) await release();
      const { openWorkbook } = await import('./xlsx/xlsx-rows.ts');
      const { countHeadings, onUnreadSheets, maxBytes, signal } = settings;
      const { sheets, close } = await openWorkbook(path, source, countHeadings, onUnreadSheets);
      const reader = { form: 'json', path, charset: 'utf-8', maxBytes } as const;
      const guarded = ({ rows, ...sheet }: TableRows): SheetRows => ({
        ...sheet,
        batches: guardRows(rows, path, signal),
      });
      const [first, ...others] = sheets;
      const { sheet, ...own } = guarded(first);
      const several = others.length === 0 ? {} : { sheet, more: others.map(guarded) };
      return { encoding: 'utf-8', form: 'xlsx', ...own, ...several, reader, close };
    }
    const utf16 = utf16Of(start.head);
    if (utf16 === undefined) refuseBinary(path, start.head);
    const encoding = utf16 ?? (await charsetOfHead(start.head));
    const opened = await openText(path, { ...start, encoding }, settings);
    return { ...opened, encoding, batches: guardRows(opened.batches, path, settings.signal), close: release };
  } catch (error) {
    await release();
    throw error;
  }
}

/**
 * Returns true if there is a whole line, so that a slow stream can start. A line with only a brace is too
 * short.
 */
function hasLine(part: Uint8Array): boolean {
  const end = part.indexOf(0x0a);
  return end > 6;
}
