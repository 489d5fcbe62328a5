// Shows the progress of a run.
import { message } from '../../messages/message.ts';
import type { UiLanguage } from '../../messages/languages.ts';
/** Milliseconds before progress is shown, and between updates. */
const PATIENCE_MS = 1500;
const EVERY_MS = 250;

export interface Progress {
  step(listings?: number): void;
  /** Clears the line, so that something else can be printed. */
  clear(): void;
}

/**
 * Returns a progress line on stderr that counts listings. Only a terminal shows it, and only in long runs.
 */
export function createProgress(wanted: boolean, lang: UiLanguage): Progress {
  const stream = process.stderr;
  if (!wanted || !stream.isTTY) return { step: () => undefined, clear: () => undefined };
  const started = Date.now();
  let last = 0;
  let done = 0;
  let shown = false;
  return {
    step(listings = 1) {
      done += listings;
      const now = Date.now();
      if (now - started < PATIENCE_MS || now - last < EVERY_MS) return;
      last = now;
      shown = true;
      const rate = Math.round((done * 1000) / (now - started));
      stream.write(`\r${message(lang, 'command', 'progress', { n: done, rate })}\u001b[K`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
