// The program of a worker thread: checks rows, pages and requests of `serve`.
import { parentPort } from 'node:worker_threads';
import { ColumnLayout } from '../../extract/row/column-layout.ts';
import { createRowReader, type RowReader } from '../../ingest/rows/row-reader.ts';
import type { ListingRow } from '../catalogue/listing-row.ts';
import type { PageRun } from '../check/check-page.ts';
import type { Report } from '../../model/report/report.ts';
import { checkRows } from '../catalogue/check-rows.ts';
import { inputOptions } from '../check/input-options.ts';
import { internalError } from '../listing/internal-error.ts';
import { loadRules } from '../rules/load-rules.ts';
import {
  ResultPacker,
  packError,
  unpackError,
  type DeskTask,
  type ExtractedTask,
  type PackedResults,
  type PackedRow,
  type PageAnswer,
  type PageTask,
  type RowTask,
  type WorkerSetup,
} from './messages.ts';

/** What all tasks share: rules and options. */
type Ready = PageRun;

/** What is computed once per catalogue. */
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

async function prepare({ rules, plan, within }: WorkerSetup): Promise<Ready> {
  const [{ book }, optionsFor] = await Promise.all([loadRules(rules), inputOptions(plan)]);
  if (within === undefined) return { book, optionsFor, plan };
  const { partsBySelector } = await import('../../extract/html/select-parts.ts');
  return { book, optionsFor, plan, within: partsBySelector(within) };
}

async function checkOnePage(task: PageTask | ExtractedTask, ready: Ready): Promise<PageAnswer> {
  try {
    return { report: JSON.stringify(await reportOn(task, ready)) };
  } catch (cause) {
    return { fault: packError(internalError(task.page.uri, cause)) };
  }
}

async function reportOn(task: PageTask | ExtractedTask, ready: Ready): Promise<Report> {
  // Imported with the first page, because a catalogue does not need it.
  const { checkExtracted, checkPage } = await import('../check/check-page.ts');
  if (!('extracted' in task)) return checkPage(task.page, ready);
  const { page, extracted } = task;
  const { SentExtraction } = await import('../../extract/page-extraction.ts');
  return checkExtracted({ ...page, html: extracted.outline.html }, new SentExtraction(extracted), ready);
}

type Task = RowTask | PageTask | ExtractedTask | DeskTask;

async function answer(task: Task, ready: Ready): Promise<void> {
  const { id } = task;
  if ('page' in task) return parentPort?.postMessage({ id, ...(await checkOnePage(task, ready)) });
  if ('desk' in task) {
    const [{ answerDesk }, { nodeDesk }] = await Promise.all([
      import('../desk/answer-desk.ts'),
      import('../desk/node-desk.ts'),
    ]);
    return parentPort?.postMessage({ id, desk: await answerDesk(task.desk, nodeDesk(ready.book)) });
  }
  const { bytes, numbers, ...rest } = await check(task, ready);
  parentPort?.postMessage({ id, bytes, numbers, ...rest }, [bytes.buffer, numbers.buffer]);
}

// The setup comes first, then the tasks. An error ends this worker; it is the answer of the current task.
parentPort?.once('message', (setup: WorkerSetup) => {
  const ready = prepare(setup);
  let last = ready.then(() => parentPort?.postMessage({ isReady: true }));
  parentPort?.on('message', (task: Task) => {
    last = last.then(async () => {
      await answer(task, await ready);
      Atomics.store(setup.done, 0, task.id);
    });
  });
});
