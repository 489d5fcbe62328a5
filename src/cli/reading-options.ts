import type { ReadOptions } from '../ingest/read-inputs.ts';

/** Options of every command that reads listings, as commander gives them. */
export interface ReadingFlags {
  stdinAs: 'html' | 'jsonl';
  allowPrivate?: boolean;
  timeout: number;
  maxSize: number;
  lang: 'en' | 'zh';
  progress: boolean;
  color: boolean;
}

export function readingOptions(flags: ReadingFlags): ReadOptions {
  return {
    stdinAs: flags.stdinAs,
    stdin: process.stdin,
    allowPrivate: flags.allowPrivate ?? false,
    timeoutMs: flags.timeout * 1000,
    maxBytes: flags.maxSize * 1024 * 1024,
  };
}
