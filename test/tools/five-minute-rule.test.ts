import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/run-bin.ts';

it('the five-minute rule of CONTRIBUTING.md leads to a finding in a report', () => {
  const printed = execFileSync(process.execPath, [join(ROOT, 'tools/five-minute-rule.mjs')], {
    encoding: 'utf8',
  });
  expect(printed).toContain('8 examples hold, 0 do not, 0 files are invalid');
  expect(printed).toContain('? to review, moderate · price/below-cost');
  expect(printed).toMatch(/^followed in \d+\.\d s$/m);
}, 120_000);
