import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/report/finding.ts';
import type { Report } from '../../src/model/report/report.ts';
import type { DeskCheck } from '../../src/model/serve/desk-request.ts';
import { HAS_CHROMIUM, launchChromium } from '../support/chromium.ts';

const ROOT = join(import.meta.dirname, '../..');
const AS_OF = '2026-11-24';
/** What the tests expect of the listings beside it is no listing itself. */
const NO_LISTING = /\.golden\.json$|\/(?:expected?|findings|truth|labels)\.json$|notes\.jsonl$/;
const INPUT = /\.(?:html|html\.gz|md|txt|csv|tsv|xml|json)$/;
const FIXTURES = readdirSync(join(ROOT, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .map((name) => join('fixtures', name))
  .filter((name) => INPUT.test(name) && !NO_LISTING.test(name))
  .sort();

interface Asked {
  claimcheck: { check: (body: DeskCheck) => Promise<{ reports: Report[] }> };
}

/** What a finding is, without what the desk alone adds. */
const told = ({ ruleId, outcome, severity, quote, where, message, fingerprint }: Finding) =>
  JSON.stringify([ruleId, outcome, severity, quote, where, message, fingerprint]);

describe.skipIf(!HAS_CHROMIUM)('the folder that runs without a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-web-'));
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];
  const asked: string[] = [];
  beforeAll(async () => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'tools/build-web.mjs'), folder], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('console', (one) => one.type() === 'error' && problems.push(one.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (one) => asked.push(one.url()));
    await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}?lang=zh`);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds what the command finds, on all fixtures', async () => {
    const args = ['check', ...FIXTURES, '--format', 'jsonl', '--as-of', AS_OF, '--fail-on', 'none'];
    const { stdout } = spawnSync(process.execPath, ['bin/claimcheck.js', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const wanted = new Map<string, string[][]>();
    for (const line of stdout.split('\n').filter((one) => one !== '')) {
      const { input, findings } = JSON.parse(line) as Partial<Report> & Pick<Report, 'input'>;
      if (findings !== undefined)
        wanted.set(input.uri, [...(wanted.get(input.uri) ?? []), findings.map(told)]);
    }
    expect(wanted.size).toBe(FIXTURES.length);
    for (const name of FIXTURES) {
      const base64 = readFileSync(join(ROOT, name)).toString('base64');
      const body: DeskCheck = { file: { name, base64 }, asOf: AS_OF, suggest: false };
      const { reports } = await page.evaluate(
        (one) => (globalThis as unknown as Asked).claimcheck.check(one),
        body,
      );
      expect(
        reports.map(({ findings }) => findings.map(told)),
        name,
      ).toEqual(wanted.get(name));
    }
  });

  it('paste, marks, accept, the score rises, keep; nothing leaves the page', async () => {
    const field = page.getByRole('textbox', { name: '草稿' });
    const score = async () => Number(await page.locator('.score-line .value').textContent());
    await field.fill(
      '# 全网销量第一的玉竹茶\n\n选用三年生玉竹，口感清甜。\n\n- 每天一杯，治疗高血压\n- 采用国内最先进工艺\n',
    );
    await page.locator('.under mark.violation').first().waitFor();
    const before = await score();
    const card = page.locator('.finding', { hasText: '全网销量第一' }).first();
    await card.getByRole('button', { name: '采用' }).first().click();
    await expect.poll(() => field.inputValue()).toContain('# 玉竹茶\n');
    await expect.poll(score).toBeGreaterThan(before);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '报告', exact: true }).click();
    const report = readFileSync(await (await saved).path(), 'utf8');
    expect(report).toMatch(/^<!doctype html>/i);
    expect(report).toContain('治疗高血压');
    expect(asked.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('a document says who reads it', async () => {
    const base64 = Buffer.from('PK\x03\x04nothing').toString('base64');
    const failed = page.evaluate((one) => (globalThis as unknown as Asked).claimcheck.check(one), {
      file: { name: 'a.docx', base64 },
      lang: 'en',
    } satisfies DeskCheck);
    await expect(failed).rejects.toThrow('claimcheck serve');
  });
});
