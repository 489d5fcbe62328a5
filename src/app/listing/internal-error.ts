import { AppError } from '../../model/error/app-error.ts';
import { inOtherWords } from '../../model/error/said.ts';

/** A fault of ours while an input was read or checked. */
export function internalError(path: string, cause: unknown): AppError {
  return new AppError('internal', { path, detail: inOtherWords(cause) }, { cause });
}
