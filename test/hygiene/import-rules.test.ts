import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-bin.ts';

interface Violation {
  from: string;
  rule: { name: string };
}

const A = 'export const a = 1;\nexport type A = 1;\n';

/** A small tree of sources, some of which import what they may not. */
const FILES: Readonly<Record<string, string>> = {
  'src/text/a.ts': A,
  'src/app/a.ts': A,
  'src/engine/a.ts': A,
  'src/quantity/money/a.ts': A,
  'src/app/downward.ts': "import '../text/a.ts';",
  'src/text/upward.ts': "import '../app/a.ts';",
  'src/text/upward-type.ts': "import type { A } from '../app/a.ts';\nexport type B = A;",
  'src/report/beside.ts': "import '../engine/a.ts';",
  'src/quantity/number/later-room.ts': "import '../money/a.ts';",
  'src/text/circle-1.ts': "import './circle-2.ts';\nexport const a = 1;",
  'src/text/circle-2.ts': "import './circle-3.ts';\nexport const b = 1;",
  'src/text/circle-3.ts': "import './circle-1.ts';\nexport const c = 1;",
  'src/text/types-1.ts': "import type { B } from './types-2.ts';\nexport type A = B | 1;",
  'src/text/types-2.ts': "import type { A } from './types-1.ts';\nexport type B = A | 2;",
};

/** Runs the lint of imports as `npm run lint` does; the rule that each file breaks. A circle is told of once. */
function broken(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-imports-'));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    '{ "compilerOptions": { "allowImportingTsExtensions": true } }',
  );
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(ROOT, '.dependency-cruiser.cjs');
  const args = [program, 'src', '--config', config, '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return new Map(summary.violations.map(({ from, rule }) => [from, rule.name]));
}

describe('the lint of imports', () => {
  const rules = broken();

  it.each([
    ['src/text/upward.ts', 'floor-text'],
    ['src/text/upward-type.ts', 'floor-text'],
    ['src/report/beside.ts', 'floor-report'],
    ['src/quantity/number/later-room.ts', 'room-quantity-number'],
    ['src/text/circle-1.ts', 'no-circle'],
    ['src/text/types-1.ts', 'no-circle'],
  ])('refuses %s', (file, rule) => expect(rules.get(file)).toBe(rule));

  it('lets all others be', () => expect(rules.size).toBe(6));
});
