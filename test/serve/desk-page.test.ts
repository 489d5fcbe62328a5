import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDesk, type Desk } from '../../src/serve/start-desk.ts';
import { HAS_CHROMIUM, launchChromium } from '../support/chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DRAFT =
  '# 全网销量第一的玉竹茶\n\n选用三年生玉竹，口感清甜。\n\n- 每天一杯，治疗高血压\n- 采用国内最先进工艺\n';
const HOSTILE = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';

describe.skipIf(!HAS_CHROMIUM)('the page to paste into', () => {
  let browser: Browser;
  let desk: Desk;
  beforeAll(async () => {
    const plan = {
      laws: 'auto',
      asOf: '2026-11-24',
      today: '2026-11-24',
      lang: 'zh',
      explainScore: false,
    } as const;
    const setup = {
      rules: [],
      plan: { ...plan, detail: false, only: [], skip: [], rules: {}, overrides: [], base: '/' },
    };
    desk = await startDesk({ port: 0, jobs: 1, timeoutMs: 60_000, lang: 'zh', version: '1', setup });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  async function open(
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ page: Page; problems: string[] }> {
    const context = await browser.newContext({ acceptDownloads: true, ...options });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (one) => one.type() === 'error' && problems.push(one.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(desk.address);
    return { page, problems };
  }
  const score = async (page: Page) => Number(await page.locator('.score-line .value').textContent());
  const settled = (page: Page) => page.locator('.score-line[aria-busy="false"] .value').waitFor();

  it('paste, marks, accept, the score rises, set aside, keep', async () => {
    const { page, problems } = await open();
    await page.getByRole('textbox', { name: '草稿' }).fill(DRAFT);
    await page.locator('.under mark.violation').first().waitFor();
    await settled(page);
    const before = await score(page);
    expect(await page.locator('.under mark').allTextContents()).toContain('治疗高血压');
    const card = page.locator('.finding', { hasText: '全网销量第一' }).first();
    await card.getByRole('button', { name: '采用' }).first().click();
    await expect.poll(() => page.getByRole('textbox', { name: '草稿' }).inputValue()).toContain('# 玉竹茶\n');
    await expect.poll(() => score(page)).toBeGreaterThan(before);
    const rest = page.locator('.finding', { hasText: '治疗高血压' }).first();
    await rest.getByText('搁置', { exact: true }).first().click();
    await rest.getByLabel('理由').fill('已取得批准文号');
    await rest.getByRole('button', { name: '搁置' }).click();
    await page.getByText(/已搁置 1 条/).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '报告', exact: true }).click();
    expect((await saved).suggestedFilename()).toBe('claimcheck.html');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('says by which law and for which goods, and forgets the score of another draft', async () => {
    const { page } = await open();
    const field = page.getByRole('textbox', { name: '草稿' });
    await field.fill(DRAFT);
    await settled(page);
    expect(await page.locator('.basis').textContent()).toMatch(/中国.*文字语言为 zh/);
    await field.fill(DRAFT.replace('治疗高血压', '清甜解渴'));
    await page.getByText(/修改前 \d+ 分/).waitFor();
    await field.fill('# 竹编椅\n\n- 本品根治糖尿病。\n- 椅面宽 40 厘米。\n');
    await page.locator('.under mark', { hasText: '根治糖尿病' }).first().waitFor();
    await settled(page);
    expect(await page.getByText(/修改前/).count()).toBe(0);
    await page.context().close();
  });

  it('works with the keyboard alone', async () => {
    const { page } = await open();
    const field = page.getByRole('textbox', { name: '草稿' });
    await field.focus();
    await page.keyboard.insertText(DRAFT);
    await settled(page);
    await page.locator('.finding .quote').first().focus();
    await page.keyboard.press('Enter');
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    const chosen = await field.evaluate((one: HTMLTextAreaElement) =>
      one.value.slice(one.selectionStart, one.selectionEnd),
    );
    expect(chosen.length).toBeGreaterThan(1);
    await page.context().close();
  });

  it('a hostile text stays text, in every field', async () => {
    const { page, problems } = await open();
    const field = page.getByRole('textbox', { name: '草稿' });
    const isUnhurt = async () => {
      expect(await page.evaluate(() => (window as unknown as { hurt?: number }).hurt)).toBeUndefined();
      expect(await page.locator('#desk script, #desk img').count()).toBe(0);
    };
    const text = `# ${HOSTILE}全网销量第一\n\n${HOSTILE}治疗高血压\n`;
    await field.fill(text);
    await page.locator('.finding').first().waitFor();
    expect(await page.locator('.under').textContent()).toBe(`${text}\n`);
    await isUnhurt();
    const card = page.locator('.finding', { hasText: '治疗高血压' }).first();
    await card.getByText('搁置', { exact: true }).first().click();
    await card.getByLabel('理由').fill(HOSTILE);
    await card.getByRole('button', { name: '搁置' }).click();
    await page.getByText(/已搁置 1 条/).click();
    expect(await page.locator('.set-aside').textContent()).toContain(HOSTILE);
    await isUnhurt();
    await page.getByLabel('网址').fill('https://127.0.0.1/<script>');
    await page.getByRole('button', { name: '读取' }).click();
    await page.getByRole('alert').waitFor();
    await isUnhurt();
    for (const name of [`${HOSTILE.replaceAll('/', '')}.md`, `${HOSTILE.replaceAll('/', '')}.pdf`]) {
      const buffer = Buffer.from(name.endsWith('.md') ? `${HOSTILE}\n\n根治糖尿病` : `%PDF-1.7 ${HOSTILE}`);
      await page.getByLabel('文档或导出文件').setInputFiles({ name, mimeType: 'text/plain', buffer });
      await (name.endsWith('.md')
        ? page.locator('.finding', { hasText: '根治糖尿病' }).first().waitFor()
        : page.getByRole('alert').waitFor());
      await isUnhurt();
    }
    expect(problems.filter((one) => !one.includes('422'))).toEqual([]);
    await page.context().close();
  });

  const SHAPES = [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ].flatMap((viewport) => (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })));
  it.each(SHAPES)('axe finds nothing wrong: %j', async (shape) => {
    const { page } = await open({ ...shape, bypassCSP: true });
    await page.getByRole('textbox', { name: '草稿' }).fill(DRAFT);
    await page.locator('.finding').first().waitFor();
    await page.locator('summary').evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
    await page.evaluate(AXE);
    for (const language of ['English', '中文']) {
      await page.getByRole('button', { name: language }).click();
      await settled(page);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
          resultTypes: ['violations'],
        }),
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    await page.context().close();
  });

  it('what is too large is refused, and the page says so', async () => {
    const { page } = await open();
    const buffer = Buffer.alloc(20 * 1024 * 1024, 'a');
    await page
      .getByLabel('文档或导出文件')
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/\S/);
    await page.context().close();
  });

  it('another page’s request is refused', async () => {
    const { page } = await open();
    await page.goto('data:text/html,<title>other</title>');
    const outcome = await page.evaluate(
      (address) =>
        fetch(`${address}v1/check`, {
          method: 'POST',
          body: '{}',
          headers: { 'Content-Type': 'application/json' },
        }).then(
          (response) => response.status,
          () => 'refused',
        ),
      desk.address,
    );
    expect(outcome).toBe('refused');
    const { status } = await fetch(`${new URL(desk.address).origin}/v1/check`, { method: 'POST' });
    expect(status).toBe(403);
    await page.context().close();
  });
});
