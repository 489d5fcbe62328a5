import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { runHere } from '../support/run-command.ts';

const CSV = 'title,description,price\n竹茶杯,手工打磨的茶杯,20\n';

async function stderrOf(setting: string, ...args: string[]) {
  const config = `quiet: false\n${setting}\n`;
  const cwd = await inFolderOf({ 'a.csv': CSV, 'claimcheck.config.yaml': config });
  const [command = 'check', ...more] = args;
  const { status, stderr } = await runHere([command, ...more, 'a.csv'], { cwd });
  return { status, stderr, file: join(cwd, 'claimcheck.config.yaml') };
}

describe('a name in the configuration that does not exist', () => {
  it.each([
    ['mapping: { platform: shopfy }', 'Did you mean shopify?'],
    ['overrides: [{ files: "*.csv", mapping: { platform: etsi } }]', 'Did you mean etsy?'],
    ['laws: [cn, zz]', 'unknown jurisdiction “zz”; there are: au, '],
    ['category: fod', 'unknown category “fod”; there are: food, '],
    ['rules: { superlative/rank-fist: off }', 'Did you mean superlative/rank-first'],
    ['extends: ./none.yaml', 'there is no file or installed package “./none.yaml”'],
    ['plugins: [./none]', 'there is no folder or installed package “./none”'],
  ])('%s: exit 2, with file and line', async (setting, wanted) => {
    const { status, stderr } = await stderrOf(setting);
    expect(status).toBe(2);
    expect(stderr).toMatch(/The configuration .*claimcheck\.config\.yaml is not valid: line 2: /);
    expect(stderr).toContain(wanted);
  });

  it('is told in Chinese', async () => {
    const { stderr } = await stderrOf('mapping: { platform: shopfy }', 'check', '--lang', 'zh');
    expect(stderr).toContain('第 2 行：mapping.platform：没有收录平台“shopfy”的表格格式');
  });

  it('is told of an option as before', async () => {
    const { stderr } = await stderrOf('laws: [cn]', 'check', '--law', 'zz');
    expect(stderr).not.toContain('claimcheck.config.yaml');
    expect(stderr).toContain('unknown jurisdiction “zz”');
  });
});

describe('explain', () => {
  it('says in words where an exception must stand', async () => {
    const { stdout } = await runHere(['explain', 'superlative/absolute-term', '--lang', 'zh'], {});
    expect(stdout.replace(/\s+/g, '')).toContain('except-graded-standard（同一段）');
    expect(stdout).not.toMatch(/\((?:clause|block|sentence)\)/);
  });
});
