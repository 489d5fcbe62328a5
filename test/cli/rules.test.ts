import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { jsonLines } from '../support/run-bin.ts';
import { NO_WORKER, runHere } from '../support/run-command.ts';

interface Entry {
  id: string;
  category?: string[];
  notCategory?: string[];
  severity: string;
  laws: string[];
}

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-rules-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function findings(description: string, lang: string, law: string, rules: string[]) {
  const args = ['check', '-', '--stdin-as', 'jsonl', '--format', 'jsonl', '--law', law, '--fail-on', 'none'];
  const input = JSON.stringify({ id: 'a', name: 'x', description, inLanguage: lang });
  const ran = await runHere([...args, ...NO_WORKER, ...rules.flatMap((folder) => ['--rules', folder])], {
    input,
  });
  expect(ran.stderr).toBe('');
  return (jsonLines<Report>(ran.stdout)[0]?.findings ?? []).map(({ ruleId }) => ruleId);
}

describe('explain --law', () => {
  it('shows the laws asked for and those beside them', async () => {
    const { stdout, status } = await runHere(['explain', 'health/treats-disease', '--law', 'de']);
    expect(status).toBe(0);
    expect(stdout).toContain('de/hwg-3');
    expect(stdout).toContain('eu/medicinal-product-1');
    expect(stdout).not.toContain('cn/advertising-17');
    expect((await runHere(['explain', 'health/treats-disease', '--law', 'gb'])).status).toBe(2);
  });
});

describe('explain', () => {
  it('names options, scope and the finding in the language of the reader', async () => {
    const { stdout } = await runHere(['explain', 'superlative/absolute-term']);
    expect(stdout).toContain('Claims: absolute-term');
    expect(stdout).toContain('Its finding says');
    expect(stdout).toContain('All goods except: Books and media');
    const zh = (await runHere(['explain', 'superlative/absolute-term', '--lang', 'zh'])).stdout;
    expect(zh).toContain('表述：absolute-term');
    expect(zh).toContain('不适用商品：图书音像');
  });
});

describe('rules list', () => {
  const listed = async (...args: string[]) =>
    JSON.parse((await runHere(['rules', 'list', '--format', 'json', ...args])).stdout) as Entry[];

  it('filters by law, topic and severity', async () => {
    const rules = await listed('--law', 'de', '--topic', 'green', '--severity', 'serious');
    expect(rules.map(({ id }) => id)).toContain('green/generic-claim');
    for (const rule of rules) {
      expect(rule.id).toMatch(/^green\//);
      expect(rule.severity).toBe('serious');
      expect(rule.laws.some((law) => law.startsWith('de/'))).toBe(true);
    }
  });

  it('filters by category: a child counts as its parent, what is left out is left out', async () => {
    const rules = await listed('--category', 'health-food');
    expect(rules.some(({ category }) => category?.includes('food'))).toBe(true);
    expect(rules.some(({ category }) => category?.join() === 'toy')).toBe(false);
    expect(rules.some(({ notCategory }) => notCategory?.includes('food'))).toBe(false);
  });

  it('prints a table with a head in the language asked for', async () => {
    const { stdout } = await runHere(['rules', 'list', '--topic', 'green', '--lang', 'zh']);
    expect(stdout).toMatch(/^规则 +严重程度 +法域 +标题\n/);
    expect(stdout).toMatch(/共 \d+ 条规则\n$/);
  });

  it.each([
    [['--law', 'xx'], /xx.*cn/],
    [['--topic', 'nothing'], /nothing.*green/],
    [['--category', 'air'], /air.*food/],
    [['--severity', 'bad'], /bad/],
  ])('says what there is instead of %j', async (args, message) => {
    const { status, stderr } = await runHere(['rules', 'list', ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('rules new', () => {
  it('writes a stub that fails until it is filled, and then holds', async () => {
    const into = folderOf({});
    const args = ['--into', into, '--concept', 'loud-colour', '--words-in', 'en', '--law', 'eu/own-1'];
    const written = await runHere(['rules', 'new', 'price/loud-colour', ...args]);
    expect(written.status).toBe(0);
    const paths = ['price/loud-colour.yaml', '_vocabulary/loud-colour/en.yaml', '_laws/eu/own-1.yaml'];
    for (const path of paths) expect(written.stdout).toContain(join(into, path));

    const test = () => runHere(['rules', 'test', 'price/loud-colour', '--rules', into]);
    const unfilled = await test();
    expect(unfilled.status).toBe(1);
    for (const path of paths) expect(unfilled.stdout).toContain(path);

    let example = 0;
    for (const path of paths) {
      const filled = readFileSync(join(into, path), 'utf8')
        .replace('words: [FILL-IN words that alone make the claim]', 'words: [shocking pink]')
        .replace('match: [FILL-IN]', 'match: [in shocking pink]')
        .replace('none: [FILL-IN]', 'none: [in pale pink]')
        .replace(
          /description: FILL-IN/g,
          () => `description: ${(example += 1) < 3 ? 'In shocking pink' : 'In pink'}`,
        )
        .replace('quote: FILL-IN', 'quote: shocking pink')
        .replaceAll('FILL-IN', 'Text');
      writeFileSync(join(into, path), filled);
    }
    const done = await test();
    expect(done.stdout).toMatch(/^6 examples hold, 0 do not, 0 files are invalid/);
    expect(done.status).toBe(0);
    const again = await runHere(['rules', 'new', 'price/loud-colour', ...args]);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('loud-colour.yaml');
  });

  it('adds an article to the file of its code', async () => {
    const into = folderOf({ '_laws/uk/dmcca.yaml': 'dmcca-226:\n  article: s. 226\n' });
    const { stdout } = await runHere(['rules', 'new', 'price/own', '--into', into, '--law', 'uk/dmcca-300']);
    expect(stdout).toContain(join(into, '_laws/uk/dmcca.yaml'));
    const text = readFileSync(join(into, '_laws/uk/dmcca.yaml'), 'utf8');
    expect(text).toMatch(/^dmcca-226:\n {2}article: s\. 226\ndmcca-300:\n/);
  });

  it('uses a concept and a law that are there', async () => {
    const into = folderOf({});
    const args = ['--into', into, '--concept', 'cure-claim', '--law', 'eu/ucpd-6-1-b'];
    const { stdout } = await runHere(['rules', 'new', 'health/own', ...args]);
    expect(stdout.match(/\.yaml/g)).toHaveLength(1);
  });

  it.each(['price', 'Price/x', '../a/b', 'price/list-below-price'])('refuses the name %s', async (id) => {
    expect((await runHere(['rules', 'new', id, '--into', folderOf({})])).status).toBe(2);
  });
});

describe('--rules', () => {
  it('switches shipped rules off and adds words to a shipped concept', async () => {
    const text = 'Der Bezug ist klimafarblos, unser Umweltengel liefert klimaneutral';
    const shipped = await findings(text, 'de', 'eu,de', []);
    expect(shipped).toContain('green/generic-claim');
    const own = folderOf({
      '_off.yaml': '- green/generic-*\n',
      '_vocabulary/climate-neutral/de.shop.yaml':
        'words: [klimafarblos]\nexamples: { match: [klimafarblos], none: [farblos] }\n',
    });
    const mine = await findings(text, 'de', 'eu,de', [own]);
    expect(mine).not.toContain('green/generic-claim');
    const climate = (ids: string[]) => ids.filter((id) => id === 'green/climate-neutral');
    expect(climate(mine).length).toBe(climate(shipped).length + 1);
  });

  it('refuses to switch off what is not there', async () => {
    const { status, stderr } = await runHere([
      'rules',
      'list',
      '--rules',
      folderOf({ '_off.yaml': '- green/nothing\n' }),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('green/nothing');
  });
});
