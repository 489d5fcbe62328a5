import { asText } from './as-text.ts';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { checkHtml } from '../../src/index.ts';
import type { Report } from '../../src/model/report/report.ts';
import type { HtmlData } from '../../src/report/html/data.ts';
import { createHtmlReporter } from '../../src/report/html/html-report.ts';
import type { Limits } from '../../src/report/html/kept-listings.ts';
import { ROOT } from './run-bin.ts';
import type { UiLanguage } from '../../src/messages/languages.ts';

const rules = loadShippedRules();

/** The report of one of the fixtures, with everything that the HTML report shows. */
export function fixtureReport(name: string): Promise<Report> {
  const html = readFileSync(join(ROOT, 'fixtures', 'pages', name, 'page.html'), 'utf8');
  return checkHtml({ html }, { asOf: '2026-11-24', uri: `${name}/page.html`, detail: true, rules });
}

export interface MadeReport {
  html: string;
  warnings: string[];
}

export function makeHtml(reports: readonly Report[], lang: UiLanguage = 'en', limits?: Limits): MadeReport {
  let html = '';
  const warnings: string[] = [];
  const write = (text: string | Uint8Array) => void (html += asText(text));
  const warn = (message: string) => void warnings.push(message);
  const { compiled } = rules;
  const reporter = createHtmlReporter(
    { write, warn, lang, quiet: false, rules: compiled, version: '0' },
    limits,
  );
  for (const report of reports) reporter.add(report);
  reporter.end();
  return { html, warnings };
}

/** The data in the file, as a program reads it. */
export function dataIn(html: string): HtmlData {
  const json = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(html)?.[1];
  return JSON.parse(json ?? '') as HtmlData;
}

export interface OpenReport {
  page: Page;
  /** What the console or the page complained of, and every address asked for but the file itself. */
  complaints: string[];
}

/** Opens a report from disk. */
export async function openHtml(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<OpenReport> {
  const file = join(mkdtempSync(join(tmpdir(), 'claimcheck-html-')), 'report.html');
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(url);
  return { page, complaints };
}
