import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Reporter, ReporterOptions } from '../parts/reporter.ts';
import { loadAssets } from './assets.ts';
import type { HtmlData, ListingData } from './data.ts';
import { KeptListings, type Limits } from './kept-listings.ts';
import { listingData } from './listing-data.ts';
import { DATA_HEAD, inScript, pageHead, pageTail } from './page.ts';
import { RuleTables } from './rule-tables.ts';
import { RunTotals } from './run-totals.ts';
import { App } from './view/app.tsx';
import { ROWS_A_PAGE } from './view/table-state.ts';
import { titleOf } from './view/title.ts';
import { inEachLanguage } from '../../messages/message.ts';
import { label } from '../parts/labels.ts';

export type HtmlOptions = Pick<ReporterOptions, 'write' | 'lang' | 'quiet' | 'rules' | 'version' | 'warn'>;

/** Writes one HTML file: markup that needs no script, the data as JSON, and a script to sort and filter. */
export function createHtmlReporter(options: HtmlOptions, limits?: Limits): Reporter {
  const { write, lang, quiet, rules, version } = options;
  const kept = new KeptListings(limits);
  const totals = new RunTotals();
  const tables = new RuleTables(rules);
  let n = 0;
  let asOf = '';
  return {
    detail: true,
    add(report) {
      n += 1;
      asOf = report.asOf;
      const data = listingData(report, n, rules, (passed) => tables.passedNumber(passed));
      totals.add(report, data);
      tables.add(report);
      if (!quiet || report.findings.length > 0) kept.add(data);
    },
    fail: (input, error) =>
      totals.fail(
        input,
        inEachLanguage((one) => error.describe(one).message),
      ),
    end() {
      const { listings, leftOut } = kept.finish();
      const run = totals.finish(leftOut);
      const head = {
        schemaVersion: 1,
        tool: 'claimcheck',
        version,
        lang,
        asOf,
        run,
        ...tables.finish(),
      } as const;
      const assets = loadAssets();
      // The markup needs only the listings on the first page of the table.
      const first = listings.slice(0, ROWS_A_PAGE).map((json) => JSON.parse(json) as ListingData);
      const data: HtmlData = { ...head, listings: first };
      write(pageHead(titleOf(data, lang), lang, assets));
      write(renderToString(h(App, { data, total: listings.length })));
      write(DATA_HEAD);
      write(`${inScript(JSON.stringify(head)).slice(0, -1)},"listings":[\n`);
      listings.forEach((json, i) => write(`${i === 0 ? '' : ',\n'}${inScript(json)}`));
      write(`\n]}${pageTail(assets)}`);
      warnOfLimits(leftOut, options);
    },
  };
}

function warnOfLimits(
  leftOut: { listings: number; findings: number; texts: number },
  { warn, lang }: HtmlOptions,
): void {
  const { listings, findings, texts } = leftOut;
  if (listings + findings + texts === 0) return;
  warn(label('htmlLeftOut', lang, leftOut));
}
