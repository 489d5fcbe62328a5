// Creates the reporter for a format, such as `json` or `html`.
import type { Format } from './formats.ts';
import type { Reporter, ReporterOptions } from './parts/reporter.ts';

type Create = (options: ReporterOptions) => Reporter;

/** Each reporter is imported at first use, because a run seldom needs more than one. */
const REPORTERS: Record<Format, () => Promise<Create>> = {
  text: async () => (await import('./text/text-report.ts')).createTextReporter,
  json: async () => (await import('./machine/json-report.ts')).createJsonReporter,
  jsonl: async () => (await import('./machine/json-report.ts')).createJsonlReporter,
  sarif: async () => (await import('./sarif/sarif-report.ts')).createSarifReporter,
  junit: async () => (await import('./machine/junit-report.ts')).createJunitReporter,
  checkstyle: async () => (await import('./machine/checkstyle-report.ts')).createCheckstyleReporter,
  unix: async () => (await import('./machine/unix-report.ts')).createUnixReporter,
  github: async () => (await import('./machine/github-report.ts')).createGithubReporter,
  csv: async () => (await import('./machine/csv-report.ts')).createCsvReporter,
  html: async () => (await import('./html/html-report.ts')).createHtmlReporter,
  markdown: async () => (await import('./markdown/markdown-report.ts')).createMarkdownReporter,
};

export async function createReporter(format: Format, options: ReporterOptions): Promise<Reporter> {
  return (await REPORTERS[format]())(options);
}
