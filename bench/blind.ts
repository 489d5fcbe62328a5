// Runs drafts and rows that were written without knowledge of the rules. Prints how many of their offences
// are found, and how many other findings there are.
//   node dist/bench/blind.js drafts a to k, or rows a to d [odd|even]
// Read while rules were written: set `a`, the drafts `c` and `g`, and the rows `c` and `d` with an odd id. Of
// the drafts `h` to `k`, false alarms and suggestions were read. All others were only counted: do not read
// them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Tally } from './seeded/tally.ts';

/** A part of a draft that breaks the law, as quoted words. */
interface Offence {
  words: string;
  kind: string;
  /** True if any inspector would object; false if it is arguable. */
  plain: boolean;
}

interface Draft {
  id: string;
  market: string;
  text: string;
  offences: Offence[];
}

interface Row {
  platform: string;
  lang: string;
  /** "honest", or the kind of contradiction. */
  kind: string;
  row: Record<string, string>;
}

interface Found {
  rule: string;
  quotes: string[];
}

const LAWS: Record<string, string> = {
  ...{ CN: 'cn', UK: 'uk', US: 'us', DE: 'eu,de', FR: 'eu,fr', JP: 'jp' },
  ...{ zh: 'cn', en: 'uk,us', de: 'eu,de', fr: 'eu,fr', ja: 'jp', es: 'eu', it: 'eu' },
};

const [what, set, half] = process.argv.slice(2);
if ((what !== 'drafts' && what !== 'rows') || set === undefined)
  throw new Error('usage: node dist/bench/blind.js drafts a to k, or rows a to d [odd|even]');
const folder = mkdtempSync(join(tmpdir(), 'claimcheck-blind-'));
const lines = readFileSync(`bench/blind/${what}-${set}.jsonl`, 'utf8').trim().split('\n').filter(isOfHalf);
try {
  if (what === 'drafts') countDrafts(lines.map((line) => JSON.parse(line) as Draft));
  else countRows(lines.map((line) => JSON.parse(line) as Row));
} finally {
  rmSync(folder, { recursive: true });
}

function isOfHalf(line: string): boolean {
  if (half === undefined) return true;
  const { id } = JSON.parse(line) as { id: string };
  return Number(id.replace(/\D/gu, '')) % 2 === (half === 'odd' ? 1 : 0);
}

function countDrafts(drafts: readonly Draft[]): void {
  const tally = new Tally();
  let beside = 0;
  let onHonest = 0;
  for (const [market, own] of groupBy(drafts, (draft) => draft.market)) {
    for (const { id, text } of own) writeFileSync(join(folder, `${id}.md`), text);
    const reports = check(
      own.map(({ id }) => `${id}.md`),
      market,
    );
    own.forEach(({ offences }, n) => {
      const found = reports[n] ?? [];
      const hits = (words: string) =>
        found.filter(({ quotes }) => quotes.some((one) => overlaps(one, words)));
      for (const { words, kind, plain } of offences)
        if (plain) for (const group of ['all', market, kind]) tally.add(group, hits(words).length > 0);
      const known = new Set(offences.flatMap(({ words }) => hits(words)));
      beside += found.length - known.size;
      if (offences.length === 0) onHonest += found.length;
    });
  }
  for (const row of tally.rows()) console.log(row);
  console.log(`findings beside these ${beside}, of them on honest drafts ${onHonest}`);
}

function countRows(rows: readonly Row[]): void {
  const tally = new Tally();
  let flagged = 0;
  for (const [, own] of groupBy(rows, ({ platform, lang }) => `${platform} ${lang}`)) {
    const headings = [...new Set(own.flatMap(({ row }) => Object.keys(row)))];
    const cell = (text = '') => `"${text.replaceAll('"', '""')}"`;
    const table = [headings, ...own.map(({ row }) => headings.map((heading) => row[heading] ?? ''))];
    writeFileSync(join(folder, 'rows.csv'), table.map((cells) => `${cells.map(cell).join(',')}\n`).join(''));
    const reports = check(['rows.csv'], own[0]?.lang ?? 'en');
    own.forEach(({ kind }, n) => {
      const contradicts = (reports[n] ?? []).some(({ rule }) => rule.startsWith('contradiction/'));
      if (kind === 'honest') flagged += Number(contradicts);
      else for (const group of ['all', kind]) tally.add(group, contradicts);
    });
  }
  for (const row of tally.rows()) console.log(row);
  console.log(
    `honest rows with a contradiction ${flagged} of ${rows.filter((one) => one.kind === 'honest').length}`,
  );
}

/** Returns the findings of each listing that quote something. */
function check(files: readonly string[], market: string): Found[][] {
  const options = [
    '--law',
    LAWS[market] ?? 'eu',
    '--format',
    'jsonl',
    '--no-config',
    '--no-cache',
    '--quiet',
    // If a listing were skipped, the findings of later ones would be assigned to the wrong listing.
    '--listing-timeout',
    '0',
  ];
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('bin/claimcheck.js'), 'check', ...files, ...options, '--fail-on', 'none', '--jobs', '1'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { findings?: { ruleId: string; outcome: string }[] })
    .flatMap(({ findings }) => (findings === undefined ? [] : [findings]))
    .map((findings) =>
      findings
        .filter(({ outcome }) => outcome === 'violation' || outcome === 'review')
        .map((finding) => ({ rule: finding.ruleId, quotes: quotesOf(finding) }))
        .filter(({ quotes }) => quotes.length > 0),
    );
}

/** Returns all quotes of a finding, at any depth. */
function quotesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'quote' && typeof one === 'string' ? [one] : quotesOf(one),
  );
}

/** Returns true if half of the shorter text occurs in the other. */
function overlaps(quote: string, words: string): boolean {
  const [a, b] = [quote, words].map((one) => one.replace(/[\s*_`#>|]/g, '').toLowerCase()) as [
    string,
    string,
  ];
  if (a === '' || b === '') return false;
  const half = Math.max(2, Math.ceil(Math.min(a.length, b.length) / 2));
  for (let at = 0; at + half <= a.length; at += 1) if (b.includes(a.slice(at, at + half))) return true;
  return a.includes(b) || b.includes(a);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
