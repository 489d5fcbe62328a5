// Measures the rules in rules/ on statements with a known outcome, separately for both halves:
//   node dist/tools/eval-claims.js DATA_FOLDER [--half 0|1] [--misses SET|pressure] [--false-alarms LANG]
//   [--kind KIND] [--cases FOLDER [--case-misses LANG]]
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkExtraction } from '../src/app/check/check-extraction.ts';
import { loadRules } from '../src/app/rules/load-rules.ts';
import { extractRow } from '../src/extract/extract-row.ts';
import { ColumnLayout } from '../src/extract/row/column-layout.ts';

interface Row {
  id: string;
  lang: string;
  title?: string;
  text: string;
  label?: string | number;
  kind?: string;
  set?: string;
  category?: string;
  domain?: string;
  jurisdiction?: string;
}

const LAWS: Record<string, string> = {
  CN: 'cn',
  UK: 'uk',
  US: 'us',
  EU: 'eu',
  DE: 'eu,de',
  FR: 'eu,fr',
  AT: 'eu',
  IT: 'eu',
  JP: 'jp',
  zh: 'cn',
  en: 'uk,us',
  de: 'eu,de',
  fr: 'eu,fr',
  ja: 'jp',
};
/** Laws by the short name in the project's own cases. */
const CASE_LAWS: Record<string, string> = { de: 'eu,de', fr: 'eu,fr', es: 'eu', it: 'eu' };
/** Kinds of claims that put pressure on the reader. */
const PRESSURE = /^(?:urgency|scarcity|social-proof|confirmshaming|hidden-subscription|forced-|trick)/;
const [folder = '', ...flags] = process.argv.slice(2);
const flag = (name: string) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined);
const { book } = await loadRules([], true, (error) => console.error(error.message));
const layout = new ColumnLayout([], book.columns);
const read = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

function judge(row: Row, laws: string) {
  const record = { id: row.id, name: row.title ?? '', description: row.text, inLanguage: row.lang };
  const report = checkExtraction(extractRow({ row: 1, record }, layout), { uri: row.id }, book, {
    laws: laws.split(','),
    asOf: '2026-11-24',
    lang: 'en',
  });
  const said = report.findings.filter((finding) => finding.family !== 'omission');
  return {
    flagged: said.some((finding) => finding.outcome !== 'error'),
    strict: said.some((finding) => finding.outcome === 'violation'),
    pressing: report.claims.some((claim) => !claim.negated && PRESSURE.test(claim.kind)),
    why: said.map((finding) => `${finding.ruleId}:${finding.quote}`),
  };
}

/** Returns the half of a row. Neighbouring rows come from one case, so they are in the same half. */
const halfOf = (index: number) => Math.floor(index / 10) % 2;
const tally = new Map<string, [number, number, number]>();
function count(key: string, { flagged, strict }: { flagged: boolean; strict: boolean }) {
  const [n, f, s] = tally.get(key) ?? [0, 0, 0];
  tally.set(key, [n + 1, f + Number(flagged), s + Number(strict)]);
}
const only = flag('--half');
read('adjudicated-dev.jsonl').forEach((row, index) => {
  const half = halfOf(index);
  const verdict = judge(row, LAWS[row.jurisdiction ?? ''] ?? 'eu');
  count(`half ${half} ${row.set} ${row.label}`, verdict);
  if (row.set === 'cn-penalty' && row.domain === 'product')
    count(`half ${half} cn product misleading`, verdict);
  const wrong = row.label === 'misleading' ? !verdict.flagged : verdict.flagged;
  if (
    wrong &&
    flag('--misses') === row.set &&
    (only === undefined || Number(only) === half) &&
    (flag('--kind') ?? row.kind) === row.kind
  ) {
    console.log(
      `${row.label} ${row.kind} ${row.domain} ${row.id} ${row.text.slice(0, 200)} ${verdict.why.join(' ')}`,
    );
  }
});
read('benign-dev.jsonl').forEach((row, index) => {
  const verdict = judge(row, LAWS[row.lang] ?? 'eu');
  count(`half ${halfOf(index)} benign ${row.lang}`, verdict);
  if (
    verdict.flagged &&
    flag('--false-alarms') === row.lang &&
    (only === undefined || Number(only) === halfOf(index))
  ) {
    console.log(`${row.id} ${verdict.strict ? 'STRICT' : ''} ${verdict.why.join(' ')}`);
  }
});
// Pressure: a row counts as found if the report has a claim of such a kind.
const pressure = [0, 1].map(() => ({ right: 0, wrong: 0, missed: 0 }));
read('dark-patterns-dev.jsonl').forEach((row, index) => {
  const half = halfOf(index);
  const { pressing } = judge({ ...row, lang: 'en' }, LAWS.en as string);
  const score = pressure[half] as (typeof pressure)[number];
  if (row.label === 1) score[pressing ? 'right' : 'missed'] += 1;
  else if (pressing) score.wrong += 1;
  if (
    pressing !== (row.label === 1) &&
    flag('--misses') === 'pressure' &&
    (only === undefined || Number(only) === half)
  )
    console.log(`${row.category} ${row.id} ${row.text}`);
});
pressure.forEach(({ right, wrong, missed }, half) => {
  const f1 = (2 * right) / (2 * right + wrong + missed);
  console.log(`half ${half} pressure F1 ${f1.toFixed(3)}: ${right} found, ${missed} missed, ${wrong} plain`);
});
// The project's own cases, if a folder of them is given.
const cases = flag('--cases');
for (const file of cases === undefined ? [] : readdirSync(cases).sort()) {
  for (const line of readFileSync(join(cases as string, file), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const row = JSON.parse(line) as Row & { half: number; law: string };
    const verdict = judge(row, CASE_LAWS[row.law] ?? row.law);
    count(`cases half ${row.half} ${file.replace('.jsonl', '')} ${row.law} ${row.label}`, verdict);
    const wrong = row.label === 'misleading' ? !verdict.flagged : verdict.flagged;
    if (wrong && flag('--case-misses') === row.lang && (only === undefined || Number(only) === row.half)) {
      console.log(`${row.label} ${row.kind} ${row.id} ${row.text} ${verdict.why.join(' ')}`);
    }
  }
}
for (const [key, [n, f, s]] of [...tally].sort())
  console.log(
    `${key.padEnd(34)} ${String(n).padStart(5)} flagged ${(f / n).toFixed(3)} strict ${(s / n).toFixed(3)}`,
  );
