import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-bin.ts';

const README = join(ROOT, 'examples/README.md');
const BLOCK = /```console\n\$ (.*)\n([^]*?)```/g;
const run = (command: string) => {
  const [program = '', ...args] = command.split(' ');
  return execFileSync(program === 'node' ? process.execPath : program, args, { cwd: ROOT, encoding: 'utf8' });
};

// With UPDATE_GOLDEN=1 what they print now is written into the file.
const text = readFileSync(README, 'utf8');
if (process.env['UPDATE_GOLDEN'] === '1')
  writeFileSync(
    README,
    text.replace(BLOCK, (_, command: string) => `\`\`\`console\n$ ${command}\n${run(command)}\`\`\``),
  );

describe('examples/README.md', () => {
  it.each(
    [...readFileSync(README, 'utf8').matchAll(BLOCK)].map(([, command = '', printed = '']) => [
      command,
      printed,
    ]),
  )('$ %s', (command, printed) => expect(run(command)).toBe(printed));
});
