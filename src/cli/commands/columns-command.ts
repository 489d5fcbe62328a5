import { explainColumns, type ColumnsReport } from '../../app/catalogue/explain-columns.ts';
import { shippedColumns } from '../../app/rules/shipped-rules.ts';
import type { UiLanguage } from '../../model/text/bilingual.ts';
import { stripControls } from '../../report/parts/strip-controls.ts';
import { padEnd, truncate, widthOf } from '../../report/parts/width.ts';
import { readingOptions, type ReadingFlags } from '../options/reading-options.ts';
import { columnsOf } from '../output/terminal.ts';

export interface ColumnsFlags extends ReadingFlags {
  format: 'text' | 'json';
}

/** Prints how a catalogue's columns are understood, with a value of each, and what is ignored. */
export async function columnsCommand(path: string, flags: ColumnsFlags): Promise<void> {
  const report = await explainColumns(path, { ...readingOptions(flags), book: shippedColumns });
  if (flags.format === 'json') process.stdout.write(`${JSON.stringify(report, undefined, 1)}\n`);
  else process.stdout.write(`${textLines(report, flags.lang, columnsOf(process.stdout)).join('\n')}\n`);
}

const WORDS = {
  en: {
    property: '(property)',
    ignore: '(ignored)',
    joined: 'rows joined by',
    because: {
      mapping: 'mapping',
      platform: 'platform',
      common: 'common heading',
      unknown: 'unknown heading',
    },
  },
  zh: {
    property: '（商品属性）',
    ignore: '（忽略）',
    joined: '按此列合并各行',
    because: { mapping: '配置', platform: '平台列名', common: '通用列名', unknown: '未识别的列名' },
  },
} as const;

function textLines(report: ColumnsReport, lang: UiLanguage, width: number): string[] {
  const words = WORDS[lang];
  const rows = report.columns.map(({ heading, readAs, because, sample = '' }) => [
    truncate(stripControls(heading), 32),
    readAs === 'property' || readAs === 'ignore' ? words[readAs] : readAs,
    words.because[because],
    stripControls(sample),
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => widthOf(row[at] ?? '')), 0));
  const joined = report.joinBy === undefined ? '' : `, ${words.joined} ${stripControls(report.joinBy)}`;
  return [
    `${stripControls(report.uri)}: ${report.title[lang]} (${report.form}, ${report.encoding}${joined})`,
    ...rows.map((row) =>
      truncate(`  ${row.map((cell, at) => padEnd(cell, widths[at] ?? 0)).join('  ')}`.trimEnd(), width),
    ),
  ];
}
