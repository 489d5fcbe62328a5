import { AppError } from '../../model/app-error.ts';
import { decodePage } from '../charset/decode-page.ts';
import type { Settings } from '../limits.ts';
import { peek } from '../peek.ts';
import { refuseBinary } from '../refuse-binary.ts';
import type { CatalogueRow } from '../source-document.ts';
import { unpackIfGzip } from '../unpack-stream.ts';
import { lineSplitter, type Line } from './line-splitter.ts';
import { lineText, overlongRow, rowRecord, type RowContext } from './row-record.ts';

export interface OpenRows {
  encoding: string;
  rows: AsyncIterable<CatalogueRow>;
  close: () => Promise<void>;
}

/** Reads the start of a catalogue, to know that it is one; its rows follow as they are asked for. */
export async function openRows(
  path: string,
  stored: AsyncIterable<Uint8Array>,
  settings: Pick<Settings, 'maxBytes' | 'signal'>,
): Promise<OpenRows> {
  const start = await peek(unpackIfGzip(path, stored), 4);
  const release = async () => void (await start.chunks.return(undefined));
  try {
    if (start.head.length === 0) throw new AppError('input-empty', { path });
    const utf16 = utf16Of(start.head);
    if (utf16 === undefined) refuseBinary(path, start.head);
    const encoding = utf16 ?? (await charsetOf(start.head));
    const chunks = utf16 === undefined ? start.chunks : transcode(start.chunks, utf16);
    const context = { path, maxBytes: settings.maxBytes, charset: encoding };
    return { encoding, rows: readRows(chunks, context, settings.signal), close: release };
  } catch (error) {
    await release();
    throw error;
  }
}

async function* readRows(
  chunks: AsyncIterable<Buffer>,
  context: RowContext,
  signal: AbortSignal | undefined,
): AsyncGenerator<CatalogueRow> {
  let last = 0;
  let found = false;
  try {
    for await (const lines of splitLines(chunks, context.maxBytes)) {
      signal?.throwIfAborted();
      for (const line of lines) {
        last = line.row;
        const text = line.bytes && lineText(line.bytes, context);
        const row =
          text === undefined
            ? overlongRow(line, context)
            : rowRecord(line.row, typeof text === 'string' ? text : await text, context);
        if (row === undefined) continue;
        found = true;
        yield row;
      }
    }
  } catch (error) {
    signal?.throwIfAborted();
    yield { row: last + 1, error: asAppError(error, context.path) };
    return;
  }
  if (!found) yield { row: 1, error: new AppError('input-empty', { path: context.path }) };
}

async function* splitLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line[]> {
  const splitter = lineSplitter(maxBytes);
  for await (const chunk of chunks) yield splitter.push(chunk);
  yield splitter.end();
}

/** A stream that breaks off ends the catalogue; the rows before it stand. */
function asAppError(error: unknown, path: string): AppError {
  if (error instanceof AppError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new AppError('input-unreadable', { path, detail }, { cause: error });
}

function utf16Of(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** From whole lines only: a character may be cut at the end of the first chunk. */
async function charsetOf(head: Buffer): Promise<string> {
  const end = head.lastIndexOf(0x0a);
  const { encoding } = await decodePage(end < 0 ? head : head.subarray(0, end));
  return encoding;
}

async function* transcode(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
