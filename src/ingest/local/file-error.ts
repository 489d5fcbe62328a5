import { AppError } from '../../model/error/app-error.ts';

const DETAILS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/** What went wrong with a file, in the tool's own terms. */
export function fileError(path: string, cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE') {
    return new AppError('input-missing', { path }, { cause });
  }
  const detail = DETAILS[code] ?? (cause instanceof Error ? cause.message : String(cause));
  return new AppError('input-unreadable', { path, detail }, { cause });
}
