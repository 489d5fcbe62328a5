import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-bin.ts';
import { consumerProject } from './packed.ts';

let folder = '';
beforeAll(() => {
  folder = consumerProject();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

describe('a project that installed the package', () => {
  it('compiles under strict, as modules and as CommonJS', () => {
    const { stdout, status } = node(join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.');
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });

  it('runs as modules', () => {
    const { stdout, stderr } = node('esm.mjs');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      quotes: expect.arrayContaining(['Cures insomnia']) as unknown,
      amount: 7.9,
      name: 'Tea',
      fields: true,
      isError: true,
    });
  });

  it('runs as CommonJS, without a warning', () => {
    const { stdout, stderr } = node('cjs.cjs');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ rule: 'food/treats-disease', isError: true });
  });

  it('has the command, without any other package', () => {
    const bin = join(folder, 'node_modules/claimcheck/bin/claimcheck.js');
    const page = join(ROOT, 'fixtures/pages/zh-misleading-food/page.html');
    for (const args of [
      ['check', page, '--format', 'jsonl'],
      ['explain', 'food/treats-disease'],
      ['rules', 'list'],
    ]) {
      const { stdout, stderr } = node(bin, ...args, ...(args[0] === 'check' ? ['--quiet'] : []));
      expect({ args, stderr, printed: stdout.length > 0 }).toEqual({ args, stderr: '', printed: true });
    }
    expect(existsSync(join(folder, 'node_modules/zod'))).toBe(false);
  });

  it('gets nothing that only a clone runs', () => {
    const listed = execFileSync('find', ['node_modules/claimcheck', '-type', 'f'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const paths = listed
      .trim()
      .split('\n')
      .map((path) => path.replace('node_modules/claimcheck/', ''));
    const kinds = [
      ...new Set(
        paths.map((path) =>
          path
            .split('/')
            .slice(0, path.startsWith('dist/') ? 2 : 1)
            .join('/'),
        ),
      ),
    ];
    expect(kinds.filter((kind) => /bench|tools|test|src|fixtures/.test(kind))).toEqual([]);
    expect(paths).toContain('LICENSE');
    expect(paths).toContain('dist/THIRD-PARTY-NOTICES.md');
    const bill = readFileSync(join(folder, 'node_modules/claimcheck/dist/sbom.cdx.json'), 'utf8');
    const { bomFormat, components } = JSON.parse(bill) as {
      bomFormat: string;
      components: { purl: string; hashes: object[] }[];
    };
    expect(bomFormat).toBe('CycloneDX');
    expect(components.map(({ purl }) => purl)).toEqual(
      expect.arrayContaining([expect.stringContaining('pkg:npm/zod@')]),
    );
    expect(components.filter(({ hashes }) => hashes.length === 0)).toEqual([]);
  });
});
