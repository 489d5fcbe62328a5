import type { ReadOptions } from '../../ingest/read-inputs.ts';
import type { UiLanguage } from '../../messages/languages.ts';

/** What standard input may be said to hold; the forms of catalogues are told apart by their content. */
export const STDIN_KINDS = ['html', 'csv', 'tsv', 'jsonl', 'json', 'xml', 'xlsx'] as const;
export type StdinKind = (typeof STDIN_KINDS)[number];

/** Options of every command that reads listings, as commander gives them. */
export interface ReadingFlags {
  stdinAs: StdinKind;
  allowPrivate?: boolean;
  within?: string;
  timeout: number;
  maxSize: number;
  lang: UiLanguage;
  progress: boolean;
  color: boolean;
}

export function readingOptions(flags: ReadingFlags): ReadOptions {
  return {
    stdinAs: flags.stdinAs === 'html' ? 'html' : 'catalogue',
    stdin: process.stdin,
    allowPrivate: flags.allowPrivate ?? false,
    timeoutMs: flags.timeout * 1000,
    maxBytes: flags.maxSize * 1024 * 1024,
  };
}
