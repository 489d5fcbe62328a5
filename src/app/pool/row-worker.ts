import { parentPort } from 'node:worker_threads';
import { ColumnLayout } from '../../extract/row/column-layout.ts';
import { createRowReader, type RowReader } from '../../ingest/rows/row-reader.ts';
import type { ListingRow } from '../catalogue/listing-row.ts';
import type { CheckOptions } from '../check/check-extraction.ts';
import { checkRows } from '../catalogue/check-rows.ts';
import { inputOptions } from '../check/input-options.ts';
import { loadRules } from '../rules/load-rules.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import {
  ResultPacker,
  unpackError,
  type PackedResults,
  type PackedRow,
  type RowTask,
  type WorkerSetup,
} from './messages.ts';

/** What holds for all tasks. */
interface Ready {
  book: RuleBook;
  optionsFor: (uri: string) => CheckOptions;
}

/** What is worked out once for each catalogue. */
interface Known {
  key: string;
  layout: ColumnLayout;
  read: RowReader;
}
let known: Known | undefined;

async function knownOf({ catalogue }: RowTask, { book }: Ready): Promise<Known> {
  const key = JSON.stringify(catalogue);
  if (known?.key === key) return known;
  const layout = new ColumnLayout(catalogue.headings, book.columns, catalogue.mapping);
  return (known = { key, layout, read: await createRowReader(catalogue.reader) });
}

const packer = new ResultPacker();

async function check(task: RowTask, ready: Ready): Promise<PackedResults> {
  const { book, optionsFor } = ready;
  const { layout, read } = await knownOf(task, ready);
  const { uri } = task.catalogue;
  const rows: ListingRow[] =
    task.frame === undefined ? (task.rows ?? []).map(unpackRow) : await read(task.frame);
  const checked = await checkRows(rows, { uri, layout, book, options: optionsFor(uri) });
  return packer.pack(checked, task.memory);
}

function unpackRow(row: PackedRow): ListingRow {
  return 'fault' in row ? { row: row.row, error: unpackError(row.fault) } : row;
}

async function prepare({ rules, plan }: WorkerSetup): Promise<Ready> {
  const [{ book }, optionsFor] = await Promise.all([loadRules(rules), inputOptions(plan)]);
  return { book, optionsFor };
}

// What to go by comes first, then the tasks.
parentPort?.once('message', (setup: WorkerSetup) => {
  const ready = prepare(setup);
  parentPort?.on('message', (task: RowTask) => {
    const { id } = task;
    ready
      .then((all) => check(task, all))
      .then(
        ({ bytes, numbers, ...rest }) =>
          parentPort?.postMessage({ id, bytes, numbers, ...rest }, [bytes.buffer, numbers.buffer]),
        (error: unknown) => parentPort?.postMessage({ id, failed: String(error) }),
      );
  });
});
