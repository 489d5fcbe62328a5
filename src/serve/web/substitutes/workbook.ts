// Replaces `ingest/rows/xlsx/xlsx-rows.ts` in the browser, where workbooks cannot be read.
import { AppError } from '../../../model/error/app-error.ts';
import { messagePart } from '../../../model/error/message-part.ts';

export function openWorkbook(path: string): never {
  throw new AppError('input-unreadable', { path, detail: messagePart('notInBrowser') });
}
