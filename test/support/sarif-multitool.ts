import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';

const require = createRequire(import.meta.url);

/** What Microsoft's validator, with the rules of GitHub's code scanning, has to say of a SARIF file: `error RULE …`. */
export function sarifComplaints(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-sarif-'));
  const [file, output] = [join(folder, 'report.sarif'), join(folder, 'verdict.sarif')];
  writeFileSync(file, text);
  const tool = require('@microsoft/sarif-multitool') as string;
  chmodSync(tool, 0o755); // An install without scripts leaves this out.
  const run = spawnSync(tool, ['validate', file, '--output', output, '--rule-kind', 'Sarif;Ghas'], {
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  });
  if (run.error !== undefined) throw run.error;
  const verdict = JSON.parse(readFileSync(output, 'utf8').replace(/^\ufeff/, '')) as Log;
  return (verdict.runs[0]?.results ?? []).map(
    ({ level = 'warning', ruleId, message }) => `${level} ${ruleId} ${JSON.stringify(message.arguments)}`,
  );
}
