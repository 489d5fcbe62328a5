import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import type { Report } from '../../src/model/report/report.ts';
import { guardFor } from '../../src/app/listing/within-time.ts';
import { jsonLines, runBin } from '../support/run-bin.ts';
import { folderOf } from './folder.ts';

const EXAMPLE = '  - { expect: pass, lang: en, description: Lamp }';

/** A rule that does on one listing what no rule of ours does on any: listings are judged by the same engine. */
function rule(expression: string): string {
  return [
    'title: { en: Costly, zh: 耗费 }',
    'severity: minor',
    'family: contradiction',
    'laws: [uk/dmcca-226]',
    'asserts:',
    `  expr: "${expression}"`,
    'message: { en: costly, zh: 耗费 }',
    'fix: { en: none, zh: 无 }',
    'examples:',
    ...[EXAMPLE, EXAMPLE, EXAMPLE, EXAMPLE],
  ].join('\n');
}

const words = 'listing.blocks';
const properties = 'listing.additionalProperty';
/** As many steps as the fifth power of the list's length. */
function fifth(list: string): string {
  return ['a', 'b', 'c', 'd', 'e'].reduceRight((inner, name) => `${list}.all(${name}, ${inner})`, 'true');
}

const RULES = {
  'rules/identity/for-ever.yaml': rule(
    `listing.name != 'For ever' || (${fifth(words)} && ${fifth(properties)})`,
  ),
  'rules/identity/all-memory.yaml': rule(
    `listing.name != 'All memory' || ${words}.map(a, ${words}.map(b, ${words}.map(c, a.text + b.text))).size() > 0`,
  ),
};

const DEEP = `<item><title>Lamp</title>${'<a>'.repeat(60_000)}1${'</a>'.repeat(60_000)}</item>`;
const honest = (n: number) => `{"id":"h${n}","title":"Lamp ${n}","description":"Solid brass."}\n`;
const text = (n: number) => Array.from({ length: n }, (_, at) => `<p>Part ${at}.</p>`).join('');
const page = (title: string, body: string) =>
  `<html lang="en"><title>${title}</title><h1>${title}</h1><p>$12.99</p>${body}</html>`;

async function check(folder: string, inputs: readonly string[], ...flags: string[]) {
  const ran = await runBin([
    'check', ...inputs.map((name) => join(folder, name)), '--no-cache', '--format', 'jsonl', '--law', 'uk',
    '--fail-on', 'none', '--rules', join(folder, 'rules'), '--only', 'identity/*', ...flags,
  ]); // prettier-ignore
  return { ...ran, reports: jsonLines<Report>(ran.stdout) };
}

describe('among a hundred honest listings', () => {
  it.each([['1'], ['2']])(
    'one for ever, one for all memory and one for the stack cost themselves only (%s jobs)',
    { timeout: 60_000 },
    async (jobs) => {
      const pages = Object.fromEntries(
        Array.from({ length: 100 }, (_, n) => [`shop/${n}.html`, page(`Lamp ${n}`, '<p>Solid brass.</p>')]),
      );
      const folder = folderOf({
        ...RULES,
        ...pages,
        'shop/50-a.html': page('For ever', text(400)),
        'shop/50-b.html': page('All memory', text(900)),
        'goods.xml': `<rss><channel>${DEEP}</channel></rss>`,
      });
      const inputs = ['shop', 'goods.xml'];
      const { status, stderr, reports } = await check(
        folder,
        inputs,
        '--listing-timeout',
        '3',
        '--jobs',
        jobs,
      );
      const names = reports.map(({ listing }) => listing.name);
      expect(names.filter((name) => /^Lamp \d+$/.test(name ?? ''))).toHaveLength(100);
      expect(stderr).toContain('50-a.html was not checked: it took longer than 3 seconds');
      expect(stderr).toMatch(/50-b\.html was not checked: it took (?:more memory|longer)/);
      expect(stderr).toMatch(/goods\.xml/);
      expect(stderr.match(/^error: /gm)).toHaveLength(3);
      expect(stderr).not.toMatch(/^\s+at .+:\d+/m);
      expect(status).toBe(3);
    },
  );

  it('rows likewise, each with its number', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 100 }, (_, n) => honest(n));
    const parts = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`part ${n}`, 'brass']));
    rows.splice(
      40,
      0,
      `${JSON.stringify({ id: 'x', title: 'For ever', ...parts })}
`,
    );
    const folder = folderOf({ ...RULES, 'goods.jsonl': rows.join('') });
    const { status, stderr, reports } = await check(folder, ['goods.jsonl'], '--listing-timeout', '3');
    expect(reports).toHaveLength(100);
    expect(stderr).toContain('goods.jsonl:41 was not checked: it took longer than 3 seconds');
    expect(status).toBe(3);
  });
});

describe('a limit in this thread', () => {
  it.each<[string, () => unknown]>([
    ['a loop', () => { for (;;); }],
    ['an expression', () => /^(?:(?:a|a)+)+$/.test(`${'a'.repeat(60)}b`)],
  ])('ends %s', (_, work) => {
    expect(() => guardFor('x.html', 50)(work)).toThrow('x.html was not checked: it took longer than 0.05 seconds');
  }); // prettier-ignore

  it('leaves alone what is done in time, and what it throws', () => {
    expect(guardFor('x', 5000)(() => 1)).toBe(1);
    expect(() => guardFor('x', 5000)(() => void JSON.parse('{'))).toThrow(SyntaxError);
  });
});

describe('--jobs', () => {
  it.each(['500', '0', '1.5', 'x'])('%s is refused', async (jobs) => {
    const { status, stderr } = await runBin(['check', 'fixtures/pages', '--jobs', jobs]);
    expect(stderr).toContain('from 1 to 64');
    expect(status).toBe(2);
  });
});
