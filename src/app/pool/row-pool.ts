import type { Worker } from 'node:worker_threads';
import type { CatalogueDocument } from '../../ingest/read-inputs.ts';
import { readBatches } from '../../ingest/rows/read-rows.ts';
import type { RowBatch } from '../../ingest/rows/row-frame.ts';
import { AppError } from '../../model/error/app-error.ts';
import { openCatalogue, type ColumnOptions } from '../catalogue/catalogue-rows.ts';
import type { ListingRow } from '../catalogue/listing-row.ts';
import type { KnownInput } from '../run/extract-inputs.ts';
import { joinVariants } from '../catalogue/join-variants.ts';
import {
  packError,
  unpackResults,
  type PackedResults,
  type RowAnswer,
  type RowTask,
  type WorkerSetup,
} from './messages.ts';
import { startWorkers } from './start-workers.ts';

/**
 * Batches under way for each worker: one being checked, one to go on with, and the single rows that lie over the
 * border of two.
 */
const AHEAD = 4;
/** An answer larger than this is not what the next will be like. */
const LARGEST_SPARE = 1 << 22;

export interface RowPool {
  checkRows: (document: CatalogueDocument, columns: ColumnOptions) => AsyncGenerator<KnownInput[]>;
  close: () => Promise<void>;
}

interface WorkerSlot {
  worker: Worker;
  /** How much it has to do still: bytes of frames, or rows. */
  load: number;
}

interface Waiting {
  /** Takes the answered task off the load of its worker. */
  done: () => void;
  resolve: (results: PackedResults) => void;
  reject: (error: Error) => void;
}

/**
 * Workers that check the rows of catalogues; results come back in the order of the rows, and no more is read than
 * the workers can take. They are told what for with the first catalogue; `started` are those that have begun already.
 */
export function createRowPool(jobs: number, setup: WorkerSetup, started: readonly Worker[] = []): RowPool {
  const slots: WorkerSlot[] = [];
  const waiting = new Map<number, Waiting>();
  /** Memory of answers that were used: left to be cleared up, it would be a full collection every few of them. */
  const spare: ArrayBuffer[] = [];
  let sent = 0;

  function start(): void {
    if (slots.length > 0) return;
    for (const worker of [...started, ...startWorkers(jobs - started.length)]) {
      worker.ref();
      worker.postMessage(setup);
      worker.on('message', (answer: RowAnswer) => {
        const one = waiting.get(answer.id);
        waiting.delete(answer.id);
        one?.done();
        if ('failed' in answer) one?.reject(new Error(answer.failed));
        else one?.resolve(answer);
      });
      worker.on('error', (error) => {
        for (const one of waiting.values()) one.reject(error);
        waiting.clear();
      });
      slots.push({ worker, load: 0 });
    }
  }

  function send(task: Omit<RowTask, 'id'>): Promise<PackedResults> {
    const id = sent++;
    // Batches are of very different sizes: each goes to the worker that has least to do.
    const slot = slots.reduce((least, one) => (one.load < least.load ? one : least));
    const load = task.frame?.bytes.length ?? (task.rows ?? []).length;
    slot.load += load;
    const done = () => (slot.load -= load);
    const promise = new Promise<PackedResults>((resolve, reject) =>
      waiting.set(id, { done, resolve, reject }),
    );
    promise.catch(() => undefined); // Awaited in its turn.
    const memory = spare.pop();
    const handed = [task.frame?.bytes.buffer, memory].filter((one) => one instanceof ArrayBuffer);
    slot.worker.postMessage({ ...task, id, ...(memory === undefined ? {} : { memory }) }, handed);
    return promise;
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
    start();
    const pending: Promise<PackedResults>[] = [];
    let found = false;
    async function* take(): AsyncGenerator<KnownInput[]> {
      const packed = await pending.shift();
      if (packed === undefined) return;
      // Not unpacked before its turn: what waits would be many small objects.
      const results = unpackResults(packed, uri);
      if (results.length > 0) found = true;
      yield results;
      const memory = packed.bytes.buffer;
      if (memory.byteLength <= LARGEST_SPARE) spare.push(memory);
    }
    const tasks =
      layout.joinBy === undefined ? batches : joinVariants(readBatches(batches, reader), layout.joinBy);
    for await (const batch of tasks as AsyncIterable<RowBatch | ListingRow[]>) {
      pending.push(send({ catalogue, ...load(batch) }));
      if (pending.length >= jobs * AHEAD) yield* take();
    }
    while (pending.length > 0) yield* take();
    if (!found) yield [{ input: { uri, row: 1 }, error: new AppError('input-empty', { path: uri }) }];
  }

  return {
    checkRows,
    close: async () => void (await Promise.all(slots.map(({ worker }) => worker.terminate()))),
  };
}

function load(batch: RowBatch | ListingRow[]): Pick<RowTask, 'frame' | 'rows'> {
  if (Array.isArray(batch)) {
    return {
      rows: batch.map((row) => ('error' in row ? { row: row.row, fault: packError(row.error) } : row)),
    };
  }
  const { first, bounds, isAlone } = batch;
  return { frame: { first, bounds, bytes: isAlone === true ? batch.bytes : new Uint8Array(batch.bytes) } };
}
