import { asText } from './as-text.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import type { UiLanguage } from '../../src/messages/languages.ts';
import type { Report } from '../../src/model/report/report.ts';
import { createReporter } from '../../src/report/create-reporter.ts';
import type { Format } from '../../src/report/formats.ts';
import { PLAIN } from '../../src/report/parts/paint.ts';
import type { Reporter, ReporterOptions } from '../../src/report/parts/reporter.ts';

export interface Collected {
  text: string;
  warnings: string[];
}

/** What a reporter writes of these reports; `feed` where more is to be told than `add`. */
export async function collectReport(
  format: Format,
  reports: readonly Report[],
  options: Partial<ReporterOptions> & { feed?: (reporter: Reporter) => void } = {},
): Promise<Collected> {
  let text = '';
  const warnings: string[] = [];
  const { feed, ...rest } = options;
  const reporter = await createReporter(format, {
    write: (part) => void (text += asText(part)),
    lang: 'en' satisfies UiLanguage,
    columns: 80,
    paint: PLAIN,
    quiet: false,
    fails: ({ outcome }) => outcome === 'violation',
    rules: loadShippedRules().compiled,
    version: '0.0.0',
    warn: (message) => warnings.push(message),
    ...rest,
  });
  for (const report of reports) reporter.add(report);
  feed?.(reporter);
  reporter.end();
  return { text, warnings };
}
