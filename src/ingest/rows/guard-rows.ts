// Handles errors while a catalogue is read.
import { AppError } from '../../model/error/app-error.ts';
import { isFrame, type RowBatch } from './row-frame.ts';
import { causeText } from '../../model/error/message-part.ts';

/**
 * Passes batches on. If the stream breaks, an error row ends the catalogue; the rows before it stay valid.
 */
export async function* guardRows(
  batches: AsyncIterable<RowBatch>,
  path: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<RowBatch> {
  let next = 1;
  try {
    for await (const batch of batches) {
      signal?.throwIfAborted();
      next = isFrame(batch) ? batch.first + batch.bounds.length / 2 : (batch.at(-1)?.row ?? next - 1) + 1;
      yield batch;
    }
  } catch (error) {
    signal?.throwIfAborted();
    yield [{ row: next, error: asAppError(error, path) }];
  }
}

function asAppError(error: unknown, path: string): AppError {
  if (error instanceof AppError) return error;
  return new AppError('input-unreadable', { path, detail: causeText(error) }, { cause: error });
}
