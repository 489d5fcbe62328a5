import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { HAS_CHROMIUM, launchChromium } from '../support/chromium.ts';
import { dataIn, fixtureReport, makeHtml, openHtml } from '../support/html-report.ts';

/** 120 listings: 40 with violations under Chinese law, 40 under British law, 40 clean. */
async function manyReports(): Promise<Report[]> {
  const kinds = [
    await fixtureReport('zh-misleading-food'),
    await fixtureReport('en-gb-misleading-fashion'),
    await fixtureReport('zh-honest-appliance'),
  ];
  return Array.from({ length: 120 }, (_, i) => {
    const report = kinds[i % 3] as Report;
    const name = `${report.listing.name ?? ''} no-${i + 1}`;
    return {
      ...report,
      id: `id-${i}`,
      input: { uri: 'shop.jsonl', row: i + 1 },
      listing: { ...report.listing, name },
    };
  });
}

describe.skipIf(!HAS_CHROMIUM)('the HTML report of many listings', () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    browser = await launchChromium();
    ({ html } = makeHtml(await manyReports()));
  });
  afterAll(() => browser.close());

  const shown = (page: Page) => page.locator('.shown').textContent();
  const numbers = (page: Page) =>
    page
      .locator('.listings tbody tr td:first-child')
      .allTextContents()
      .then((all) => all.map(Number));

  it('opens without a complaint and says how many of what', async () => {
    const { page, complaints } = await openHtml(browser, html);
    expect(await page.locator('h2').first().textContent()).toBe('120 listings');
    expect(await page.locator('.legend').first().textContent()).toMatch(
      /80 with a violation.*40 nothing found/,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the table comes first, the gravest at its top; charts after it, and none for a few', async () => {
    const { page } = await openHtml(browser, html);
    const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? NaN;
    expect(await top('table.listings')).toBeLessThan(await top('.charts'));
    expect(await page.locator('.listings .gravest').first().textContent()).toMatch(/violation.*critical/);
    await page.context().close();
    const few = makeHtml((await manyReports()).slice(0, 4));
    const { page: small } = await openHtml(browser, few.html);
    expect(await small.locator('table.listings').count()).toBe(1);
    expect(await small.locator('.charts').count()).toBe(0);
    await small.context().close();
  });

  it('on paper all rows stand, with their findings', async () => {
    const { page } = await openHtml(browser, html);
    expect(await page.locator('.listings tbody tr').count()).toBe(50);
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return {
        rows: document.querySelectorAll('.listings tbody tr').length,
        listings: document.querySelectorAll('.printed').length,
        findings: document.querySelectorAll('.printed .finding').length,
      };
    });
    expect(printed).toMatchObject({ rows: 120, listings: 80 });
    expect(printed.findings).toBeGreaterThan(400);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => page.locator('.listings tbody tr').count()).toBe(50);
    await page.context().close();
  });

  it('shows its charts without a script', async () => {
    const { page } = await openHtml(browser, html, { javaScriptEnabled: false });
    expect(await page.locator('.charts svg').count()).toBeGreaterThan(10);
    expect(await page.locator('.charts caption, .charts figcaption').allTextContents()).toEqual(
      expect.arrayContaining([
        'Scores',
        'Findings by topic',
        'Findings by law',
        'Findings by severity',
        'Findings by merchant',
      ]),
    );
    expect(await page.locator('noscript').textContent()).toContain('JSON');
    expect(await page.locator('.listings tbody tr').count()).toBe(50);
    await page.context().close();
  });

  it('filters by outcome, law, topic and text', async () => {
    const { page } = await openHtml(browser, html);
    const choose = (name: string, value: string) => page.locator(`select[name=${name}]`).selectOption(value);
    expect(await shown(page)).toBe('1–50 of 120');
    await choose('outcome', 'clean');
    expect(await shown(page)).toBe('1–40 of 40');
    await choose('outcome', 'violation');
    await choose('law', 'uk');
    expect(await shown(page)).toBe('1–40 of 40');
    await choose('topic', 'food');
    expect(await shown(page)).toBe('No listing fits the filter.');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.locator('input[name=text]').fill('no-117');
    expect(await numbers(page)).toEqual([117]);
    await page.context().close();
  });

  it('sorts by a column, both ways, and pages', async () => {
    const { page } = await openHtml(browser, html);
    const head = page.getByRole('columnheader', { name: '#' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect((await numbers(page)).slice(0, 3)).toEqual([1, 2, 3]);
    await head.getByRole('button').click();
    expect((await numbers(page)).slice(0, 3)).toEqual([120, 119, 118]);
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await shown(page)).toBe('51–100 of 120');
    await page.context().close();
  });

  it('opens a listing from the table and comes back to the table as it was', async () => {
    const { page, complaints } = await openHtml(browser, html);
    await page.locator('input[name=text]').fill('no-4');
    await page.locator('.listings tbody a').first().click();
    await page.locator('.listing h2').waitFor();
    await page.locator('a.mark').first().click();
    expect(await page.locator('.places > li:target').count()).toBe(1);
    await page.getByRole('link', { name: 'All listings' }).click();
    expect(await page.locator('input[name=text]').inputValue()).toBe('no-4');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('goes straight to a finding of a listing', async () => {
    const { page } = await openHtml(browser, html);
    await page.evaluate(() => (location.hash = '#f4-2'));
    expect(await page.locator('.places > li:target').getAttribute('id')).toBe('f4-2');
    await page.context().close();
  });

  it('shows the same claim on many listings once, with their number', () => {
    const { repeated } = dataIn(html).run;
    const keys = repeated.map(({ ruleId, quote }) => `${ruleId} ${quote}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(repeated.map(({ listings }) => listings))).toEqual(new Set([40]));
  });
});
