import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { HAS_CHROMIUM, launchChromium } from '../support/chromium.ts';
import { dataIn, fixtureReport, makeHtml, openHtml } from '../support/html-report.ts';

describe.skipIf(!HAS_CHROMIUM)('the HTML report of one listing', () => {
  let browser: Browser;
  let report: Report;
  let html: string;
  beforeAll(async () => {
    browser = await launchChromium();
    report = await fixtureReport('zh-misleading-health');
    ({ html } = makeHtml([report]));
  });
  afterAll(() => browser.close());

  it('opens from disk without a complaint, and asks for nothing', async () => {
    const { page, complaints } = await openHtml(browser, html);
    await page.getByRole('button', { name: '中文' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('h1').textContent()).toBe('商品信息核查报告');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows score, every finding, law and fix', async () => {
    const { page } = await openHtml(browser, html);
    expect(await page.locator('.grade').textContent()).toContain(`${report.score.value} of 100`);
    expect(await page.locator('.places > li').count()).toBe(report.findings.length);
    const groups = await page.locator('.finding').count();
    expect(await page.locator('.finding .laws').count()).toBe(groups);
    expect(await page.locator('.finding dd.fix').count()).toBe(groups);
    expect(await page.locator('.finding').first().textContent()).toContain('since 2015-09-01');
    await page.context().close();
  });

  it('shows a contradiction as two quotes side by side', async () => {
    const { page } = await openHtml(browser, html);
    const two = report.findings.filter(({ evidence }) => evidence?.length === 2);
    expect(two.length).toBeGreaterThan(0);
    expect(await page.locator('.sides').count()).toBe(two.length);
    const [left, right] = await page.locator('.sides').first().locator('.side').all();
    const boxes = [await left?.boundingBox(), await right?.boundingBox()];
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    await page.context().close();
  });

  it('leads from a mark to its finding and back, and shows it on hover and focus', async () => {
    const { page } = await openHtml(browser, html);
    const mark = page.locator('a.mark').first();
    const tip = page.locator(`[id="${await mark.getAttribute('aria-describedby')}"]`);
    expect(await tip.isVisible()).toBe(false);
    await mark.focus();
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.locator('a.mark').nth(1).focus();
    await mark.hover();
    expect(await tip.isVisible()).toBe(true);
    await mark.click();
    const finding = page.locator('.places > li:target');
    expect(await finding.count()).toBe(1);
    const words = (await finding.locator('mark').first().textContent()) ?? '';
    await finding.locator('a.jump').click();
    const target = page.locator(':target');
    expect(await target.getAttribute('id')).toMatch(/^m1-/);
    const marked = await target.evaluate((node) => node.closest('.block')?.textContent ?? '');
    expect(marked).toContain(words);
    await page.context().close();
  });

  it('marks the language of each quote', async () => {
    const { page } = await openHtml(browser, html);
    const languages = await page
      .locator('blockquote')
      .evaluateAll((quotes) => quotes.map((quote) => [(quote as HTMLElement).lang, quote.textContent ?? '']));
    const chinese = languages.filter(([, text]) => /[\u4e00-\u9fff]{4}/.test(text ?? ''));
    expect(chinese.length).toBeGreaterThan(10);
    for (const [lang] of chinese) expect(lang).toBe('zh');
    await page.context().close();
  });

  it('reads without a script', async () => {
    const { page } = await openHtml(browser, html, { javaScriptEnabled: false });
    expect(await page.locator('.places > li').count()).toBe(report.findings.length);
    await page.context().close();
  });

  it('holds the same data as JSON', () => {
    const data = dataIn(html);
    const [listing] = data.listings;
    expect(listing?.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      report.findings.map(({ fingerprint }) => fingerprint),
    );
    expect(listing?.score).toEqual(report.score);
    expect(listing?.counts).toEqual(report.counts);
  });

  it('is no larger than 300 KB beside its data', async () => {
    const clean = makeHtml([await fixtureReport('zh-honest-appliance')]).html;
    for (const file of [html, clean]) {
      const data = JSON.stringify(dataIn(file));
      expect(Buffer.byteLength(file) - Buffer.byteLength(data)).toBeLessThanOrEqual(300 * 1024);
    }
  });
});
