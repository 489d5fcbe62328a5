// Compares a report on saved pages with a reader's judgements, and prints the share of findings that are
// right:
//   claimcheck check PAGES_FOLDER --format jsonl > report.jsonl
//   node dist/tools/judge-findings.js report.jsonl test/real/judgements.jsonl [--unjudged]
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Report } from '../src/model/report/report.ts';

interface Judgement {
  file: string;
  ruleId: string;
  /** First eight hexadecimal digits of the SHA-256 of the finding's quote. */
  words: string;
  verdict: 'right' | 'wrong' | 'doubtful';
  reason: string;
}
type Tally = Record<Judgement['verdict'] | 'unjudged', number>;

const [reportPath, judgementsPath, ...flags] = process.argv.slice(2);
if (reportPath === undefined || judgementsPath === undefined) {
  console.error('usage: judge-findings REPORT.jsonl JUDGEMENTS.jsonl [--unjudged]');
  process.exit(2);
}

const linesOf = <T>(path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const keyOf = (file: string, ruleId: string, words: string) => `${file} ${ruleId} ${words}`;
const hashOf = (quote: string) => createHash('sha256').update(quote).digest('hex').slice(0, 8);

const judged = new Map(
  linesOf<Judgement>(judgementsPath).map((one) => [keyOf(one.file, one.ruleId, one.words), one.verdict]),
);
const tallies = new Map<string, Tally>();
const count = (group: string, verdict: keyof Tally) => {
  const tally = tallies.get(group) ?? { right: 0, wrong: 0, doubtful: 0, unjudged: 0 };
  tally[verdict] += 1;
  tallies.set(group, tally);
};

const pages = new Set<string>();
for (const { input, findings } of linesOf<Report>(reportPath)) {
  const file = basename(input.uri);
  for (const { ruleId, quote, outcome, family } of findings) {
    const words = hashOf(quote);
    const verdict = judged.get(keyOf(file, ruleId, words)) ?? 'unjudged';
    if (verdict === 'unjudged') {
      if (flags.includes('--unjudged')) console.log(JSON.stringify({ file, ruleId, words, quote }));
    } else pages.add(file);
    for (const group of ['all', outcome, family]) count(group, verdict);
  }
}
console.log(`findings on ${pages.size} pages judged`);
console.log('                 share right   right  doubtful  wrong  unjudged');
for (const [group, { right, doubtful, wrong, unjudged }] of tallies) {
  const share = right / (right + doubtful + wrong || 1);
  const cells = [
    share.toFixed(3).padStart(11),
    ...[right, doubtful, wrong, unjudged].map((n) => String(n).padStart(8)),
  ];
  console.log(`${group.padEnd(16)} ${cells.join(' ')}`);
}
