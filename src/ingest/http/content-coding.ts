// Decodes compressed HTTP bodies.
import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { AppError } from '../../model/error/app-error.ts';
import { unpackWith } from '../bytes/unpack.ts';
import { unpackStream } from '../bytes/unpack-stream.ts';
import { messagePart } from '../../model/error/message-part.ts';
import { ownValue } from '../../text/memory/own-value.ts';

interface Coding {
  whole: (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;
  stream: () => Transform;
}

const inflate: Coding['whole'] = promisify(zlib.inflate);
const inflateRaw: Coding['whole'] = promisify(zlib.inflateRaw);
const GZIP: Coding = { whole: promisify(zlib.gunzip), stream: () => zlib.createGunzip() };
const CODINGS: Record<string, Coding> = {
  gzip: GZIP,
  'x-gzip': GZIP,
  br: { whole: promisify(zlib.brotliDecompress), stream: () => zlib.createBrotliDecompress() },
  deflate: {
    // Some servers omit the zlib header, whose first byte always ends in 8.
    whole: (bytes, options) => (((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(bytes, options),
    stream: () => zlib.createInflate(),
  },
};
/** Zstandard exists from Node 22.15 on. */
const newer = zlib as unknown as {
  zstdDecompress?: typeof zlib.gunzip;
  createZstdDecompress?: () => Transform;
};
if (newer.zstdDecompress && newer.createZstdDecompress) {
  CODINGS['zstd'] = { whole: promisify(newer.zstdDecompress), stream: newer.createZstdDecompress };
}

/** Maximum number of codings of one body. A longer list is an attempt to multiply the size. */
const MAX_CODINGS = 2;

export const ACCEPT_ENCODING = Object.keys(CODINGS)
  .filter((name) => !name.startsWith('x-'))
  .join(', ');

export async function decodeBody(url: string, body: Buffer, header: string | undefined, maxBytes: number) {
  let bytes = body;
  for (const coding of codingsOf(url, header)) {
    if (bytes.length > 0) bytes = await unpackWith(coding.whole, url, bytes, maxBytes);
  }
  return bytes;
}

export function decodeStream(url: string, body: AsyncIterable<Uint8Array>, header: string | undefined) {
  return codingsOf(url, header).reduce(
    (chunks, coding): AsyncIterable<Uint8Array> => unpackStream(url, chunks, coding.stream()),
    body,
  );
}

/** Returns the codings in the order of decoding, the reverse of the header. */
function codingsOf(url: string, header: string | undefined): Coding[] {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const codings = names.reverse().map((name) => ownValue(CODINGS, name));
  if (codings.length > MAX_CODINGS || codings.includes(undefined)) {
    throw new AppError('input-not-text', {
      path: url,
      detail: messagePart('contentCoding', { names: names.join(', ') }),
    });
  }
  return codings as Coding[];
}
