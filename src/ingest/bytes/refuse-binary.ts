// Refuses files that are no text.
import { AppError } from '../../model/error/app-error.ts';
import { messagePart, type Said } from '../../model/error/message-part.ts';

/** First bytes of binary formats that may have no NUL byte. */
const MAGIC: readonly (readonly [string, Said['detail']])[] = [
  ['%PDF-', 'isPdf'],
  ['PK\x03\x04', 'isZip'],
  ['\xd0\xcf\x11\xe0', 'isOldOffice'],
  ['{\\rtf', 'isRtf'],
  ['\x89PNG', 'isImage'],
  ['\xff\xd8\xff', 'isImage'],
  ['GIF8', 'isImage'],
  ['RIFF', 'isRecording'],
];

/** Maximum number of NUL bytes in a short page. A few stray ones are no reason to refuse it. */
const STRAY_NULS = 8;
const NULS_PER_BYTE = 1 / 1000;

/** Throws `input-not-text` for binary files. UTF-16, which has NUL bytes, must be excluded before. */
export function refuseBinary(path: string, bytes: Buffer): void {
  const start = bytes.toString('latin1', 0, 8);
  const magic = MAGIC.find(([sign]) => start.startsWith(sign));
  if (magic) throw new AppError('input-not-text', { path, detail: messagePart(magic[1]) });
  const first = bytes.indexOf(0);
  if (first < 0) return;
  const nuls = countNuls(bytes, first);
  if (nuls * 2 > bytes.length || nuls > Math.max(STRAY_NULS, bytes.length * NULS_PER_BYTE))
    throw new AppError('input-not-text', { path, detail: messagePart('nulBytes') });
}

function countNuls(bytes: Buffer, from: number): number {
  let count = 0;
  for (let at = from; at >= 0; at = bytes.indexOf(0, at + 1)) count++;
  return count;
}
