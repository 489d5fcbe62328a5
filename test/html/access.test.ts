import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
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

  const cases = ['one', 'many'].flatMap((file) =>
    (['light', 'dark'] as const).map((scheme) => [file, scheme] as const),
  );
  it.each(cases)('axe finds nothing wrong in either language: %s, %s', async (file, colorScheme) => {
    // Axe is put in from outside, which the page's own policy forbids.
    const { page } = await openHtml(browser, files[file] ?? '', { colorScheme, bypassCSP: true });
    for (const details of await page.locator('summary').all()) await details.click();
    await page.evaluate(AXE);
    for (const language of ['English', '中文']) {
      await page.getByRole('button', { name: language }).click();
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      const wrong = violations.map(
        ({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 200)}`,
      );
      expect(wrong, language).toEqual([]);
    }
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
