import { createJsonReporter, createJsonlReporter } from './json-report.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { createTextReporter } from './text-report.ts';

export const FORMATS = ['text', 'json', 'jsonl'] as const;

export type Format = (typeof FORMATS)[number];

const REPORTERS: Record<Format, (options: ReporterOptions) => Reporter> = {
  text: createTextReporter,
  json: createJsonReporter,
  jsonl: createJsonlReporter,
};

export function createReporter(format: Format, options: ReporterOptions): Reporter {
  return REPORTERS[format](options);
}

/** The format a report file's name asks for. */
export function formatOfFile(path: string): Format {
  const ending = /\.(json|jsonl|ndjson)$/.exec(path)?.[1];
  if (ending === undefined) return 'text';
  return ending === 'json' ? 'json' : 'jsonl';
}
