import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { HAS_CHROMIUM, launchChromium } from '../support/chromium.ts';
import { dataIn, fixtureReport, makeHtml, openHtml } from '../support/html-report.ts';

const ATTACK =
  `--></script></title><script>window.hit=1</script><img src="http://x.test/" onerror="window.hit=1">` +
  `' " onfocus=window.hit=1 style=position:fixed <svg/onload=window.hit=1> &lt;b&gt; {{7*7}} \${7*7} \u2028`;
/** What is one of a closed set of values, or names something in the report's own tables. */
const CLOSED = new Set([
  ...['schemaVersion', 'ruleId', 'outcome', 'severity', 'family', 'topic', 'source', 'role', 'reasonCode'],
  ...[
    'confidence',
    'pageType',
    'grade',
    'part',
    'because',
    'state',
    'laws',
    'fingerprint',
    'category',
    'passed',
    'availability',
    'asOf',
  ],
]);

/** The same report with the attack in every text of it. */
function attacked<T>(value: T, key = ''): T {
  if (CLOSED.has(key)) return value;
  if (typeof value === 'string') return ATTACK as T;
  if (Array.isArray(value)) return value.map((one: unknown) => attacked(one, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, attacked(one, name)])) as T;
}

describe.skipIf(!HAS_CHROMIUM)('a hostile listing', () => {
  let browser: Browser;
  let report: Report;
  beforeAll(async () => {
    browser = await launchChromium();
    report = attacked(await fixtureReport('zh-misleading-appliance'));
  });
  afterAll(() => browser.close());

  it.each([1, 3])('stays text in every field, in a run of %i', async (count) => {
    const { html } = makeHtml(Array.from({ length: count }, () => report));
    const { page, complaints } = await openHtml(browser, html);
    if (count > 1) await page.locator('.listings tbody a').first().click();
    await page.locator('.listing h2').waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('img, iframe, object, form:not(.filter), style ~ style').count()).toBe(0);
    expect(await page.locator('.listing h2').textContent()).toBe(ATTACK);
    expect(dataIn(html).listings[0]?.listing.name).toBe(ATTACK);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('makes links of web addresses only', async () => {
    const urls = [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      ' https://x.test',
      'https://ok.test/a',
    ];
    for (const url of urls) {
      const uri = url;
      const one = { ...report, input: { uri }, listing: { ...report.listing, url } };
      const { page } = await openHtml(browser, makeHtml([one]).html, { javaScriptEnabled: false });
      const hrefs = await page
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const outward = hrefs.filter((href) => !href.startsWith('#') && !href.includes('.gov'));
      for (const href of outward) expect(href).toMatch(/^https?:\/\//);
      expect(outward.includes(url)).toBe(url === 'https://ok.test/a');
      await page.context().close();
    }
  });

  it('has a policy that lets nothing in but its own script and style', () => {
    const { html } = makeHtml([report]);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^']+';/);
    expect(policy).toMatch(/style-src 'sha256-[^']+';/);
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/<[a-z][^>]* style=/);
  });

  it('cannot get a script past the policy', async () => {
    const { html } = makeHtml([report]);
    const { page, complaints } = await openHtml(
      browser,
      html.replace('</body>', '<script>window.hit=2</script></body>'),
    );
    expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
    expect(complaints.join()).toContain('Content Security Policy');
    await page.context().close();
  });
});
