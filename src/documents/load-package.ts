import { AppError } from '../model/error/app-error.ts';
import type { Said } from '../model/error/message-part.ts';

/** Loads an optional package. Throws `package-missing` with the command that installs it. */
export async function loadPackage<T>(
  path: string | Said,
  packages: string,
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const { code } = cause as { code?: string };
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw cause;
    throw new AppError('package-missing', { path, packages }, { cause });
  }
}
