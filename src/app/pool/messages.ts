import type { RowInput } from '../../extract/extract-row.ts';
import type { RowFrame } from '../../ingest/rows/row-frame.ts';
import type { ReaderSpec } from '../../ingest/rows/row-reader.ts';
import { AppError, type ErrorParams, type ErrorPlace } from '../../model/app-error.ts';
import type { ColumnMapping } from '../../model/column-mapping.ts';
import type { ErrorCode } from '../../model/error-messages.ts';
import type { CheckPlan } from '../check-plan.ts';

/** What a worker is started with. */
export interface WorkerSetup {
  /** Folders of the user's own rules. */
  rules: readonly string[];
  plan: CheckPlan;
}

/** An error as plain data: classes do not survive the way between threads. */
export interface Fault {
  code: ErrorCode;
  params: ErrorParams;
  where?: ErrorPlace;
}

export type PackedRow = RowInput | { row: number; fault: Fault };

/** Rows of one catalogue to be checked. */
export interface RowTask {
  id: number;
  catalogue: { uri: string; headings: string[]; reader: ReaderSpec; mapping?: ColumnMapping };
  frame?: RowFrame;
  rows?: PackedRow[];
}

export type RowResult = { row: number; report: unknown } | { row: number; fault: Fault };

/** `json`: the results in order of the rows; cheaper to send than objects. */
export type RowAnswer = { id: number; json: string } | { id: number; failed: string };

export function packError({ code, params, where }: AppError): Fault {
  return { code, params, ...(where === undefined ? {} : { where }) };
}

export function unpackError({ code, params, where }: Fault): AppError {
  return new AppError(code, params, where === undefined ? {} : { where });
}
