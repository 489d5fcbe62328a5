// Locates the files of the build's output.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';

/** Returns the path of a file in the build's output. */
export function shippedFile(name: string): string {
  return join(shippedFolder(), '..', name);
}

/** Returns the folder of the compiled rules: beside the bundles, or `dist/rules` when run from sources. */
export function shippedFolder(): string {
  let at = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    for (const folder of [join(at, 'rules'), join(at, 'dist', 'rules')]) {
      if (existsSync(join(folder, 'index.json.br'))) return folder;
    }
    const up = dirname(at);
    if (up === at)
      throw new AppError('rule-invalid', { file: 'dist/rules', detail: messagePart('notBuilt') });
    at = up;
  }
}
