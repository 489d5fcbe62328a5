import { parentPort, workerData } from 'node:worker_threads';
import { ColumnLayout } from '../../extract/row/column-layout.ts';
import { extractRow } from '../../extract/extract-row.ts';
import { createRowReader, type RowReader } from '../../ingest/rows/row-reader.ts';
import { AppError } from '../../model/app-error.ts';
import type { ListingRow } from '../catalogue-rows.ts';
import { checkExtraction } from '../check-extraction.ts';
import { extractGuarded } from '../extract-inputs.ts';
import { inputOptions } from '../input-options.ts';
import { loadRules } from '../load-rules.ts';
import {
  packError,
  packResults,
  unpackError,
  type PackedRow,
  type RowResult,
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

async function check(task: RowTask): Promise<RowResult[]> {
  const [{ book }, optionsFor] = await ready;
  const { layout, read } = await knownOf(task);
  const { uri } = task.catalogue;
  const rows: ListingRow[] =
    task.frame === undefined ? (task.rows ?? []).map(unpackRow) : await read(task.frame);
  const options = optionsFor(uri);
  const results: RowResult[] = [];
  for (const one of rows) {
    const { row } = one;
    if ('error' in one) {
      results.push({ row, fault: packError(one.error) });
      continue;
    }
    const input = { uri, row };
    const extracted = await extractGuarded(input, () => extractRow(one, layout));
    try {
      if ('error' in extracted) results.push({ row, fault: packError(extracted.error) });
      else {
        const report = checkExtraction(extracted.extraction, input, book, options);
        results.push({ row, report: JSON.stringify(report) });
      }
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      results.push({ row, fault: packError(new AppError('internal', { path: uri, detail })) });
    }
  }
  return results;
}

function unpackRow(row: PackedRow): ListingRow {
  return 'fault' in row ? { row: row.row, error: unpackError(row.fault) } : row;
}

parentPort?.on('message', (task: RowTask) => {
  check(task).then(
    (results) => parentPort?.postMessage({ id: task.id, lines: packResults(results) }),
    (error: unknown) => parentPort?.postMessage({ id: task.id, failed: String(error) }),
  );
});
