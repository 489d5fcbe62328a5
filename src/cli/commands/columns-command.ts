import { dirname } from 'node:path';
import { inputOptions } from '../../app/check/input-options.ts';
import { checkPlatform } from '../options/check-platform.ts';
import { planOf, readConfig } from '../options/check-settings.ts';
import type { ColumnMapping } from '../../model/listing/column-mapping.ts';
import { explainColumns, type ColumnsReport } from '../../app/catalogue/explain-columns.ts';
import { shippedColumns } from '../../app/rules/shipped-rules.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { logSafe, logSafeMessage } from '../../report/log-safe.ts';
import { escapeControls } from '../../report/parts/escape-controls.ts';
import { padEnd, truncate, widthOf } from '../../report/parts/width.ts';
import { readingOptions, type ReadingFlags } from '../options/reading-options.ts';
import { columnsOf } from '../output/terminal.ts';
import { message } from '../../messages/message.ts';
import { inLanguage } from '../../model/text/in-language.ts';

export interface ColumnsFlags extends ReadingFlags {
  /** `false` for `--no-config`. */
  config?: string | false;
  format: 'text' | 'json';
}

/** Prints how a catalogue's columns are read, with a sample value of each. */
export async function columnsCommand(path: string, flags: ColumnsFlags): Promise<void> {
  const mapping = await mappingFor(path, flags);
  const how = {
    ...readingOptions(flags),
    book: shippedColumns,
    ...(mapping === undefined ? {} : { mapping }),
  };
  const report = await explainColumns(path, how);
  if (flags.format === 'json')
    process.stdout.write(`${logSafe(JSON.stringify(report, undefined, 1), 'json')}\n`);
  else
    process.stdout.write(
      `${logSafeMessage(textLines(report, flags.lang, columnsOf(process.stdout)).join('\n'))}\n`,
    );
}

/** Returns the mapping of the configuration for this file. */
async function mappingFor(path: string, flags: ColumnsFlags): Promise<ColumnMapping | undefined> {
  const found = await readConfig([path], flags);
  if (found === undefined) return undefined;
  const optionsFor = await inputOptions(planOf(found.config, dirname(found.file), flags));
  const { mapping } = optionsFor(path);
  checkPlatform([mapping], () => Object.keys(shippedColumns.columns), found.file, flags.lang);
  return mapping;
}

function textLines(report: ColumnsReport, lang: UiLanguage, width: number): string[] {
  const rows = report.columns.map(({ heading, readAs, because, sample = '' }) => [
    truncate(escapeControls(heading), 32),
    readAs === 'property' || readAs === 'ignore' ? message(lang, 'command', readAs) : readAs,
    message(lang, 'command', because),
    escapeControls(sample),
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => widthOf(row[at] ?? '')), 0));
  const read = `${report.form}, ${report.encoding}`;
  const how =
    report.joinBy === undefined
      ? read
      : message(lang, 'command', 'columnsJoined', { form: read, column: escapeControls(report.joinBy) });
  return [
    `${escapeControls(report.uri)}: ${inLanguage(report.title, lang)} (${how})`,
    ...rows.map((row) =>
      truncate(`  ${row.map((cell, at) => padEnd(cell, widths[at] ?? 0)).join('  ')}`.trimEnd(), width),
    ),
  ];
}
