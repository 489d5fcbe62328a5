// Opens a local file as a document.
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { AppError } from '../../model/error/app-error.ts';
import { documentFormOf } from '../bytes/document-form.ts';
import { draftFormOf, kindOf } from '../bytes/input-kind.ts';
import { remainingTime, timedOut, type Settings } from '../bytes/limits.ts';
import { pageFromBytes } from '../document/page-from-bytes.ts';
import { openRows } from '../rows/open-rows.ts';
import { peek } from '../bytes/peek.ts';
import { isGzip } from '../bytes/unpack.ts';
import { gunzipStream } from '../bytes/unpack-stream.ts';
import { sha256Of } from '../bytes/sha256-of.ts';
import { isPipe, readPipe } from './read-pipe.ts';
import { looksLikeRows } from '../rows/sniff-form.ts';
import { openedCatalogue } from '../document/opened-catalogue.ts';
import type { Opened } from '../document/source-document.ts';
import { collectBytes } from '../bytes/collect-bytes.ts';
import { fileError } from './file-error.ts';
import { readWhole } from './read-whole.ts';

const ROWS_CHUNK = 256 * 1024;
/** Bytes that are enough to tell the kind of a packed file. */
const ENOUGH = 16 * 1024;

/** Opens a file. `raw` is its name in bytes, if it is not UTF-8. */
export async function openFile(path: string, settings: Settings, raw?: Buffer): Promise<Opened> {
  const place = raw ?? path;
  try {
    if (kindOf(path) === 'catalogue') return await openCatalogue(path, settings, place);
    const bytes = (await isPipe(place))
      ? await collectBytes(path, pipeOf(path, place, settings), settings.maxBytes)
      : await readWhole(path, place, settings.maxBytes);
    if (bytes.length === 0) throw new AppError('input-empty', { path });
    const binary = documentFormOf(path, bytes);
    const isUnnamed = binary === undefined && kindOf(path) === undefined;
    if (isUnnamed && (await looksLikeRows(await startOf(path, bytes), settings.countHeadings)))
      return await openCatalogue(path, settings, place);
    const recalled = settings.recall?.(path, bytes) ?? {};
    if ('known' in recalled) return { result: { kind: 'known', uri: path, known: recalled.known } };
    const hashed = { sha256: sha256Of(bytes) };
    if (binary !== undefined)
      return { result: { kind: 'binary', uri: path, form: binary, bytes, hashed, ...recalled } };
    const page = await pageFromBytes(path, bytes, settings.maxBytes);
    const form = draftFormOf(path, page.text);
    return { result: { kind: 'html', uri: path, ...page, hashed, ...recalled, ...(form && { form }) } };
  } catch (error) {
    return { result: { kind: 'failure', uri: path, error: fileError(path, error) } };
  }
}

/** Returns the beginning of a file's content, unpacked. */
async function startOf(path: string, bytes: Buffer): Promise<Buffer> {
  if (!isGzip(bytes)) return bytes;
  const { head, chunks } = await peek(gunzipStream(path, Readable.from([bytes])), ENOUGH);
  await chunks.return(undefined);
  return head;
}

async function openCatalogue(path: string, settings: Settings, place: string | Buffer): Promise<Opened> {
  const piped = await isPipe(place);
  const stream = piped
    ? pipeOf(path, place, settings)
    : (createReadStream(place, { highWaterMark: ROWS_CHUNK }) as AsyncIterable<Buffer>);
  const file = piped || place !== path ? undefined : path;
  return openedCatalogue({ uri: path }, await openRows(path, stream, settings, file));
}

function pipeOf(path: string, place: string | Buffer, settings: Settings): AsyncGenerator<Buffer> {
  const ms = remainingTime(settings);
  const timeout = () => timedOut(path, ms);
  return readPipe(place, ms, timeout);
}
