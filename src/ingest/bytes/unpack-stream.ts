// Unpacks compressed streams.
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { CATALOGUE_RATIO, RATIO_FREE_BYTES, tooDense } from './limits.ts';
import { damaged } from './unpack.ts';

export function gunzipStream(path: string, chunks: AsyncIterable<Uint8Array>) {
  return unpackStream(path, chunks, createGunzip());
}

/** Unpacks a stream of any length with constant memory. Throws `archive-too-dense` if it expands too much. */
export async function* unpackStream(path: string, chunks: AsyncIterable<Uint8Array>, decoder: Transform) {
  let packed = 0;
  let unpacked = 0;
  async function* counted() {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(counted());
  const flow = pipeline(source, decoder);
  flow.catch(() => undefined); // The loop below throws the same error.
  try {
    for await (const chunk of decoder as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > RATIO_FREE_BYTES && unpacked > packed * CATALOGUE_RATIO) {
        throw tooDense(path, CATALOGUE_RATIO);
      }
      yield chunk;
    }
    await flow;
  } catch (error) {
    throw isZlibError(error) ? damaged(path, error) : error;
  } finally {
    decoder.destroy();
    source.destroy();
  }
}

function isZlibError(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return /^(?:Z_|ERR__)/.test(String(error.code));
}
