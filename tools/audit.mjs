// Asks the registry for known vulnerabilities of the packages in the lockfile: npm run audit
// High and critical ones fail. Without a network nothing is known; this is printed and does not fail.
import { spawnSync } from 'node:child_process';

const FAILS = ['high', 'critical'];

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 120_000 });
const counts = answerOf(stdout)?.metadata?.vulnerabilities;
if (counts === undefined) {
  console.log('Not audited: the registry gave no answer (no network, or it has no audit service).');
} else {
  const known = Object.entries(counts).filter(([kind, count]) => kind !== 'total' && count > 0);
  console.log(
    known.length === 0 ? 'no known weaknesses' : known.map(([kind, n]) => `${n} ${kind}`).join(', '),
  );
  if (FAILS.some((kind) => counts[kind] > 0)) {
    console.log('`npm audit` names them.');
    process.exitCode = 1;
  }
}

function answerOf(text) {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
