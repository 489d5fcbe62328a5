// Unpacks compressed files within limits.
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { AppError } from '../../model/error/app-error.ts';
import { PAGE_RATIO, RATIO_FREE_BYTES, tooDense, tooLarge } from './limits.ts';
import { causeText } from '../../model/error/message-part.ts';

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

const gunzip: Unpack = promisify(zlib.gunzip);

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Returns the content of a gzip file; other bytes are returned unchanged. */
export async function unpackGzip(path: string, bytes: Buffer, maxBytes: number): Promise<Buffer> {
  return isGzip(bytes) ? unpackWith(gunzip, path, bytes, maxBytes) : bytes;
}

/** Unpacks within both limits: the absolute one, and the ratio to the packed size. */
export async function unpackWith(
  unpack: Unpack,
  path: string,
  bytes: Buffer,
  maxBytes: number,
): Promise<Buffer> {
  const dense = Math.max(RATIO_FREE_BYTES, bytes.length * PAGE_RATIO);
  try {
    return await unpack(bytes, { maxOutputLength: Math.min(maxBytes, dense) });
  } catch (cause) {
    if (errorCode(cause) === 'ERR_BUFFER_TOO_LARGE') {
      throw dense < maxBytes ? tooDense(path, PAGE_RATIO) : tooLarge(path, maxBytes);
    }
    throw damaged(path, cause);
  }
}

export function damaged(path: string, cause: unknown): AppError {
  return new AppError('archive-damaged', { path, detail: causeText(cause) }, { cause });
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
