// Checks the rows of catalogues with workers.
import type { CatalogueDocument } from '../../ingest/read-inputs.ts';
import type { RowBatch } from '../../ingest/rows/row-frame.ts';
import type { AppError } from '../../model/error/app-error.ts';
import { emptyCatalogue, readBatches } from '../../ingest/rows/read-rows.ts';
import { openCatalogue, type ColumnOptions } from '../catalogue/catalogue-rows.ts';
import type { ListingRow } from '../catalogue/listing-row.ts';
import type { KnownInput } from '../run/extract-inputs.ts';
import { joinVariants } from '../catalogue/join-variants.ts';
import {
  lostTaskError,
  packError,
  unpackResults,
  type PackedResults,
  type RowAnswer,
  type RowTask,
} from './messages.ts';
import { oneByOne } from './one-by-one.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Batches in progress per worker: one being checked, one waiting, and rows on the border of two batches. */
const AHEAD = 4;
/** Buffers larger than this, in bytes, are not reused: the next answer will be smaller. */
const LARGEST_SPARE = 1 << 22;

export interface RowPool {
  checkRows: (document: CatalogueDocument, columns: ColumnOptions) => AsyncGenerator<KnownInput[]>;
}

/** The results of a task, or the error of one of its rows. */
type Outcome = PackedResults | { row: number; error: AppError };

/**
 * Checks the rows of catalogues with workers. Results come in the order of the rows, and reading waits for
 * the workers. If rows end a worker, each is checked alone, so that a hostile row costs only itself.
 */
export function createRowPool(pool: WorkerPool): RowPool {
  /** Used answer buffers, kept for reuse: freeing them costs a full garbage collection every few answers. */
  const spare: ArrayBuffer[] = [];

  async function runOne(task: Omit<RowTask, 'id'>): Promise<RowAnswer> {
    const load = task.frame?.bytes.length ?? (task.rows ?? []).length;
    return (await pool.run({ load, message: task, memory: spare.pop() })) as RowAnswer;
  }

  async function run(task: Omit<RowTask, 'id'>): Promise<Outcome[]> {
    const answer = await runOne(task);
    if (!('lost' in answer)) return [answer];
    const { catalogue } = task;
    const singles = oneByOne(task).map(async ({ row, task: single }): Promise<Outcome> => {
      const own = await runOne({ catalogue, ...single });
      return 'lost' in own ? { row, error: lostTaskError(`${catalogue.uri}:${row}`, own) } : own;
    });
    return Promise.all(singles);
  }

  async function* checkRows(
    document: CatalogueDocument,
    columns: ColumnOptions,
  ): AsyncGenerator<KnownInput[]> {
    const { headings, layout, mapping, batches } = await openCatalogue(document, columns);
    const { uri, reader } = document;
    const catalogue = {
      uri,
      headings,
      reader,
      mapping,
    };
    const pending: Promise<Outcome[]>[] = [];
    let found = false;
    async function* take(): AsyncGenerator<KnownInput[]> {
      for (const one of (await pending.shift()) ?? []) {
        if ('error' in one) {
          found = true;
          yield [{ input: { uri, row: one.row }, error: one.error }];
          continue;
        }
        // Unpacked only now: while waiting, the results would be many small objects.
        const results = unpackResults(one, uri);
        if (results.length > 0) found = true;
        yield results;
        const memory = one.bytes.buffer;
        if (memory.byteLength <= LARGEST_SPARE) spare.push(memory);
      }
    }
    pool.start();
    const tasks =
      layout.joinBy === undefined ? batches : joinVariants(readBatches(batches, reader), layout.joinBy);
    for await (const batch of tasks as AsyncIterable<RowBatch | ListingRow[]>) {
      const outcome = run({ catalogue, ...load(batch) });
      outcome.catch(() => undefined); // // Prevents an unhandled rejection; `take` awaits it later.
      pending.push(outcome);
      if (pending.length >= pool.jobs * AHEAD) yield* take();
    }
    while (pending.length > 0) yield* take();
    if (found) return;
    const { row, error } = emptyCatalogue({ ...reader, path: uri });
    yield [{ input: { uri, row }, error }];
  }

  return { checkRows };
}

function load(batch: RowBatch | ListingRow[]): Pick<RowTask, 'frame' | 'rows'> {
  if (Array.isArray(batch)) {
    return {
      rows: batch.map((row) => ('error' in row ? { row: row.row, fault: packError(row.error) } : row)),
    };
  }
  const { ownsBuffer, ...frame } = batch;
  return { frame: { ...frame, bytes: ownsBuffer === true ? batch.bytes : new Uint8Array(batch.bytes) } };
}
