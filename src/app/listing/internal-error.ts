import { AppError } from '../../model/error/app-error.ts';
import { inOtherWords } from '../../model/error/said.ts';

/** Wraps an unexpected exception, raised while an input was read or checked, as an `internal` error. */
export function internalError(path: string, cause: unknown): AppError {
  return new AppError('internal', { path, detail: inOtherWords(cause) }, { cause });
}
