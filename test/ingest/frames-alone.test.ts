import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameCsv } from '../../src/ingest/rows/csv/frame-csv.ts';
import { frameLines } from '../../src/ingest/rows/frame-lines.ts';
import { isFrame, type RowBatch } from '../../src/ingest/rows/row-frame.ts';

const COMMA = 0x2c;
const MOST = 1e6;
const FORMS = {
  lines: (chunks: AsyncIterable<Buffer>) => frameLines(chunks, 'a', MOST),
  csv: (chunks: AsyncIterable<Buffer>) => frameCsv(chunks, COMMA, 'a', MOST),
};

/** Chunks in memory of their own, as a file gives them. */
async function* chunksOf(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    const chunk = Buffer.allocUnsafeSlow(Math.min(size, bytes.length - at));
    bytes.copy(chunk, 0, at);
    yield chunk;
  }
}

/** Reads each frame, then takes its memory away if it may be taken. */
async function rowsOf(batches: AsyncIterable<RowBatch>) {
  const rows: string[] = [];
  let taken = 0;
  for await (const batch of batches) {
    if (!isFrame(batch)) throw new Error('an unreadable row');
    const { bytes, bounds } = batch;
    for (let n = 0; n < bounds.length; n += 2)
      rows.push(
        Buffer.from(bytes.subarray(bounds[n], bounds[n + 1]))
          .toString()
          .trim(),
      );
    if (batch.ownsBuffer !== true) continue;
    structuredClone(bytes.buffer, { transfer: [bytes.buffer as ArrayBuffer] });
    taken += 1;
  }
  return { rows, taken };
}

describe('frames that are alone in their memory', () => {
  it.each(Object.keys(FORMS) as (keyof typeof FORMS)[])('%s: may be handed over', async (form) => {
    const line = fc.stringMatching(/^[a-z,水]{1,40}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 400 }),
        async (lines, size) => {
          const text = `${lines.join('\n')}\n`;
          const { rows } = await rowsOf(FORMS[form](chunksOf(text, size)));
          expect(rows).toEqual(lines);
        },
      ),
    );
    const { taken } = await rowsOf(FORMS[form](chunksOf('a,b\n'.repeat(1000), 4000)));
    expect(taken).toBeGreaterThan(0);
  });
});
