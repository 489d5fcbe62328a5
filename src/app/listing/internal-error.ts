import { AppError } from '../../model/error/app-error.ts';

/** A fault of ours while an input was read or checked. */
export function internalError(path: string, cause: unknown): AppError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new AppError('internal', { path, detail }, { cause });
}
