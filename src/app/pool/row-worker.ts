import { parentPort, workerData } from 'node:worker_threads';
import { ColumnLayout } from '../../extract/row/column-layout.ts';
import { createRowReader, type RowReader } from '../../ingest/rows/row-reader.ts';
import type { ListingRow } from '../catalogue-rows.ts';
import { checkRows } from '../check-rows.ts';
import { inputOptions } from '../input-options.ts';
import { loadRules } from '../load-rules.ts';
import {
  ResultPacker,
  unpackError,
  type PackedResults,
  type PackedRow,
  type RowTask,
  type WorkerSetup,
} from './messages.ts';

const { rules, plan } = workerData as WorkerSetup;
const ready = Promise.all([loadRules(rules), inputOptions(plan)]);

/** What is worked out once for each catalogue. */
interface Known {
  key: string;
  layout: ColumnLayout;
  read: RowReader;
}
let known: Known | undefined;

async function knownOf({ catalogue }: RowTask): Promise<Known> {
  const key = JSON.stringify(catalogue);
  if (known?.key === key) return known;
  const [{ book }] = await ready;
  const layout = new ColumnLayout(catalogue.headings, book.columns, catalogue.mapping);
  return (known = { key, layout, read: await createRowReader(catalogue.reader) });
}

const packer = new ResultPacker();

async function check(task: RowTask): Promise<PackedResults> {
  const [{ book }, optionsFor] = await ready;
  const { layout, read } = await knownOf(task);
  const { uri } = task.catalogue;
  const rows: ListingRow[] =
    task.frame === undefined ? (task.rows ?? []).map(unpackRow) : await read(task.frame);
  const checked = await checkRows(rows, { uri, layout, book, options: optionsFor(uri) });
  return packer.pack(checked, task.memory);
}

function unpackRow(row: PackedRow): ListingRow {
  return 'fault' in row ? { row: row.row, error: unpackError(row.fault) } : row;
}

parentPort?.on('message', (task: RowTask) => {
  check(task).then(
    (results) =>
      parentPort?.postMessage({ id: task.id, ...results }, [results.bytes.buffer, results.numbers.buffer]),
    (error: unknown) => parentPort?.postMessage({ id: task.id, failed: String(error) }),
  );
});
