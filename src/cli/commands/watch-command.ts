// `--watch`: checks again after each change of a file.
import { existsSync } from 'node:fs';
import { AppError } from '../../model/error/app-error.ts';
import { message } from '../../messages/message.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { isReaderGone } from '../output/stdout-errors.ts';

/** Changes within this many milliseconds count as one, because editors write a file in several steps. */
const PAUSE_MS = 150;

/** Checks, then checks again whenever one of the files changes, until a signal ends the process. */
export async function watchCommand(
  inputs: readonly string[],
  lang: UiLanguage,
  check: () => Promise<unknown>,
): Promise<never> {
  const files = inputs.filter((input) => existsSync(input));
  if (files.length === 0) throw new AppError('input-missing', { path: inputs.join(' ') });
  const { watch } = await import('chokidar');
  await check();
  const watcher = watch(files, {
    ignoreInitial: true,
    ignored: /(?:^|\/)(?:node_modules|\.[^/]+)$/,
    awaitWriteFinish: { stabilityThreshold: PAUSE_MS, pollInterval: 50 },
  });
  const say = (name: 'watching' | 'changed', path = '') =>
    process.stderr.write(`${message(lang, 'command', name, { path })}\n`);
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_, path) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        say('changed', path);
        await check();
        if (isReaderGone()) process.exit(0);
        say('watching');
      });
    }, PAUSE_MS);
  });
  watcher.on('ready', () => say('watching'));
  return new Promise<never>(() => undefined);
}
