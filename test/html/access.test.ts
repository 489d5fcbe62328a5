import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_CHROMIUM, launchChromium } from '../support/chromium.ts';
import { fixtureReport, makeHtml, openHtml } from '../support/html-report.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A4 less its margins, in CSS pixels. */
const PAPER = { width: 688, height: 1000 };

describe.skipIf(!HAS_CHROMIUM)('the HTML report for everyone', () => {
  let browser: Browser;
  const files: Record<string, string> = {};
  beforeAll(async () => {
    browser = await launchChromium();
    const names = ['zh-misleading-food', 'en-gb-misleading-fashion', 'de-honest-bohrmaschine'];
    const reports = await Promise.all(names.map(fixtureReport));
    files['one'] = makeHtml(reports.slice(0, 1)).html;
    files['many'] = makeHtml([...reports, ...reports]).html;
  });
  afterAll(() => browser.close());

  /** What axe complains of in the report as it stands, by all its rules or by some. */
  async function complaints(page: Page, rules?: string[]): Promise<string[]> {
    const { violations } = await page.evaluate(
      (runOnly) =>
        (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
          resultTypes: ['violations'],
          ...(runOnly === undefined ? {} : { runOnly }),
        }),
      rules,
    );
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 200)}`);
  }

  // Axe is put in from outside, which the page's own policy forbids.
  async function openWithAxe(file: string, colorScheme: 'light' | 'dark'): Promise<Page> {
    const { page } = await openHtml(browser, files[file] ?? '', { colorScheme, bypassCSP: true });
    await page.locator('summary').evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
    await page.evaluate(AXE);
    return page;
  }

  it.each(['one', 'many'])('axe finds nothing wrong in either language: %s', async (file) => {
    const page = await openWithAxe(file, 'light');
    for (const language of ['English', '中文']) {
      await page.getByRole('button', { name: language }).click();
      expect(await complaints(page), language).toEqual([]);
    }
    await page.context().close();
  });

  it.each(['one', 'many'])('nor with dark colours, by the rules that look at colours: %s', async (file) => {
    const page = await openWithAxe(file, 'dark');
    expect(await complaints(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    await page.context().close();
  });

  it.each(['one', 'many'])('prints with nothing cut off: %s', async (file) => {
    const { page } = await openHtml(browser, files[file] ?? '', { viewport: PAPER });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate((width) => {
      const isHidden = (node: Element) => node.closest('.sr') !== null;
      return [...document.querySelectorAll('#report *')]
        .filter((node) => !isHidden(node) && node.getClientRects().length > 0)
        .filter(
          (node) =>
            node.getBoundingClientRect().right > width + 1 ||
            (getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1),
        )
        .map((node) => node.outerHTML.slice(0, 120));
    }, PAPER.width);
    expect(cut).toEqual([]);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
    await page.context().close();
  });

  it('is worked by keyboard', async () => {
    const { page } = await openHtml(browser, files['many'] ?? '');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.locator('.listings tbody a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.listing h2').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^l\d+$/);
    await page.context().close();
  });
});
