import { AppError } from '../../model/error/app-error.ts';
import { causeText } from '../../model/error/message-part.ts';

/** Wraps an unexpected exception, raised while an input was read or checked, as an `internal` error. */
export function internalError(path: string, cause: unknown): AppError {
  return new AppError('internal', { path, detail: causeText(cause) }, { cause });
}
