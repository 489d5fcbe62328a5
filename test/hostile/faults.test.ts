import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { reportFault } from '../../src/cli/output/fault.ts';
import { AppError } from '../../src/model/error/app-error.ts';
import { openCatalogue } from '../../src/app/catalogue/catalogue-rows.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { openRows } from '../../src/ingest/rows/open-rows.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';
import { folderOf } from './folder.ts';

const HONEST = '<html lang="en"><title>Lamp</title><h1>Lamp</h1><p>A lamp of solid brass. $12.99</p></html>';
const STACK = /^\s+at .+:\d+:\d+/m;

async function check(inputs: readonly string[], ...flags: string[]) {
  const ran = await runHere(['check', ...inputs, '--no-cache', '--format', 'jsonl', ...flags]);
  return { ...ran, reports: jsonLines<Report>(ran.stdout) };
}

describe('whatever goes wrong', () => {
  it.each([
    ['an error of the tool', new AppError('no-rules'), 2],
    ['an error of an input', new AppError('input-empty', { path: 'x' }), 3],
    ['an error that nobody expected', new TypeError('x is not a function'), 3],
    ['a stack that is full', new RangeError('Maximum call stack size exceeded'), 3],
    ['a text', 'boom', 3],
    ['nothing', undefined, 3],
  ])('%s: a message, never a stack, never the status of findings', (_, error, status) => {
    const written: unknown[] = [];
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(text) > 0);
    const given = reportFault(error, 'en');
    spy.mockRestore();
    expect(given).toBe(status);
    expect(written.join('')).toMatch(/^error: \S/);
    expect(written.join('')).not.toMatch(STACK);
  });

  it.each<[string, (folder: string) => string]>([
    ['a file in a folder that may not be entered', (folder) => join(folder, 'shut/page.html')],
    ['a link to itself', (folder) => join(folder, 'loop.html')],
    ['a file taken for a folder', (folder) => join(folder, 'honest.html/page.html')],
    ['a name too long', (folder) => join(folder, `${'x'.repeat(4000)}.html`)],
    ['a name with a NUL', (folder) => `${folder}/a\u0001b.html`],
  ])('%s costs that input only', async (_, name) => {
    const folder = folderOf({ 'honest.html': HONEST });
    mkdirSync(join(folder, 'shut'));
    chmodSync(join(folder, 'shut'), 0);
    symlinkSync('loop.html', join(folder, 'loop.html'));
    for (const inputs of [[name(folder)], [name(folder), join(folder, 'honest.html')]]) {
      const { status, stderr, reports } = await check(inputs);
      expect(reports).toHaveLength(inputs.length - 1);
      expect(stderr).toContain('error: ');
      expect(stderr).not.toMatch(STACK);
      expect(status).toBe(3);
    }
    chmodSync(join(folder, 'shut'), 0o700);
  });
});

describe('rows', () => {
  it('200,000 short ones in one piece are taken one by one', async () => {
    async function* bytes() {
      yield await Promise.resolve(
        Buffer.from(`id,title,description\n${'1\n'.repeat(200_000)}2,Lamp,Brass\n`),
      );
    }
    const settings = { maxBytes: 1 << 24, signal: undefined, countHeadings: undefined };
    const { close, ...rows } = await openRows('list', bytes(), settings);
    const document = { kind: 'catalogue' as const, uri: 'list', ...rows };
    const { sample } = await openCatalogue(document, { book: loadShippedRules() });
    expect(sample).toHaveLength(200_001);
    await close?.();
  });

  it.each([
    [
      'goods.xml',
      '<rss><item><title>Lamp</title><constructor>x</constructor><__proto__>y</__proto__></item></rss>',
    ],
    ['goods.csv', 'title,constructor,__proto__\nLamp,,\nLamp,x,y\n'],
    ['goods.jsonl', '{"title":"Lamp","constructor":"x","__proto__":{"a":1}}\n{"title":"Lamp"}\n'],
  ])('fields with the names of inherited ones are fields: %s', async (name, content) => {
    const folder = folderOf({ [name]: content });
    const { status, stderr, reports } = await check([join(folder, name)], '--law', 'uk', '--fail-on', 'none');
    expect(stderr).toBe('');
    expect(reports[0]?.listing.name).toBe('Lamp');
    expect(status).toBe(0);
  });
});

describe('a rule that cannot be run', () => {
  it('is an error of its listing, said at the end', async () => {
    const example = '  - { expect: pass, lang: en, description: Lamp }';
    const rule = [
      'title: { en: Broken, zh: 坏规则 }',
      'severity: minor',
      'family: contradiction',
      'laws: [uk/dmcca-226]',
      'asserts:',
      '  expr: "int(listing.name) > 0"',
      'message: { en: broken, zh: 坏 }',
      'fix: { en: none, zh: 无 }',
      'examples:',
      ...[example, example, example, example],
    ].join('\n');
    const folder = folderOf({ 'honest.html': HONEST, 'rules/identity/broken.yaml': rule });
    const { status, stderr, reports } = await check(
      [join(folder, 'honest.html')],
      '--rules',
      join(folder, 'rules'),
      '--only',
      'identity/*',
      '--law',
      'uk',
      '--fail-on',
      'none',
    );
    expect(reports[0]?.counts.error).toBe(1);
    expect(stderr).toContain('could not be run on 1 listings');
    expect(status).toBe(3);
  });
});
