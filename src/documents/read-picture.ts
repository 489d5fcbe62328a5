// Reads text from pictures (OCR).
import { createHash } from 'node:crypto';
import type { PlacedBlock } from '../extract/draft/placed-draft.ts';
import { AppError } from '../model/error/app-error.ts';
import { messagePart } from '../model/error/message-part.ts';
import { blocksOf } from './pdf-blocks.ts';
import { lineOf, rowsOf } from './pdf-lines.ts';
import { readTextLines, type ReadRun } from './read-text-lines.ts';

/** Below this confidence, some characters of a line are guesses. */
const SURE = 0.93;

/** Cache of recognised pictures by the hash of their bytes, because listings share pictures. */
const known = new Map<string, Promise<ReadRun[]>>();
const MOST_KNOWN = 500;

/** Returns the paragraphs in a picture, each with its box. */
export async function readPicture(path: string, bytes: Buffer): Promise<PlacedBlock[]> {
  const key = createHash('sha256').update(bytes).digest('base64');
  let reading = known.get(key);
  if (reading === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (reading = readTextLines(path, bytes)));
    reading.catch(() => known.delete(key));
  }
  try {
    return textBlocks(await reading, path);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('input-unreadable', { path, detail: messagePart('damagedDocument') }, { cause });
  }
}

/** Groups lines into paragraphs. A paragraph is doubtful if one of its lines is. */
export function textBlocks(runs: readonly ReadRun[], picture: string): PlacedBlock[] {
  const rows = rowsOf(runs);
  const lines = rows.map((row, at) => lineOf(row, 1, at + 1));
  return blocksOf(lines).map(({ text, placeAt }): PlacedBlock => {
    const rowAt = (offset: number) => (placeAt(offset).line ?? 1) - 1;
    const own = rows.slice(rowAt(0), rowAt(text.length) + 1).flat();
    return {
      role: 'image-text',
      text,
      picture,
      placeAt: (offset) => ({ box: boxOf(rows[rowAt(offset)] ?? []) }),
      isDoubtful: own.some(({ confidence }) => confidence < SURE),
    };
  });
}

/** Returns the box around the runs, in pixels from the top left corner. */
function boxOf(runs: readonly ReadRun[]) {
  const left = Math.min(...runs.map(({ x }) => x));
  const top = Math.min(...runs.map(({ y }) => -y));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const bottom = Math.max(...runs.map(({ y, height }) => height - y));
  return {
    x: Math.round(left),
    y: Math.round(top),
    width: Math.round(right - left),
    height: Math.round(bottom - top),
  };
}
