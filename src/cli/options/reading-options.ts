// Options of the commands that read listings.
import type { ReadOptions } from '../../ingest/read-inputs.ts';
import type { RedactMode } from '../../model/config/redaction.ts';
import type { UiLanguage } from '../../messages/languages.ts';

/** The kinds of content for `--stdin-as`. `csv` to `xlsx` all mean a catalogue, whose format is detected. */
export const STDIN_KINDS = [
  'html',
  'text',
  'markdown',
  'csv',
  'tsv',
  'jsonl',
  'json',
  'xml',
  'xlsx',
] as const;
export type StdinKind = (typeof STDIN_KINDS)[number];

/** Options of every command that reads listings, as commander returns them. */
export interface ReadingFlags {
  stdinAs?: StdinKind;
  allowPrivate?: boolean;
  within?: string;
  /** A draft given on the command line. */
  title?: string;
  text?: string;
  /** All inputs are parts of one listing. */
  oneListing?: boolean;
  redact?: RedactMode;
  timeout: number;
  /** Time limit in seconds for fetching all URLs of a run; 0 for none. */
  maxWait: number;
  maxSize: number;
  lang: UiLanguage;
  progress: boolean;
  color: boolean;
}

export function readingOptions(flags: ReadingFlags): ReadOptions {
  return {
    ...stdinAsOf(flags),
    stdin: process.stdin,
    ...draftOf(flags),
    parts: flags.oneListing ?? false,
    allowPrivate: flags.allowPrivate ?? false,
    timeoutMs: flags.timeout * 1000,
    ...(flags.maxWait > 0 ? { waitUntil: Date.now() + flags.maxWait * 1000 } : {}),
    maxBytes: flags.maxSize * 1024 * 1024,
  };
}

function stdinAsOf({ stdinAs }: ReadingFlags): Pick<ReadOptions, 'stdinAs'> {
  if (stdinAs === undefined) return {};
  return { stdinAs: isDocument(stdinAs) ? stdinAs : 'catalogue' };
}

const isDocument = (kind: StdinKind): kind is 'html' | 'text' | 'markdown' =>
  kind === 'html' || kind === 'text' || kind === 'markdown';

/** Joins title and text into a draft, as a file would hold them. */
export function draftOf({ title, text }: Pick<ReadingFlags, 'title' | 'text'>): { draft?: string } {
  const parts = [title, text].filter((part) => part !== undefined);
  return parts.length === 0 ? {} : { draft: parts.join('\n\n') };
}
