// Fits the table that tells how likely two measures of a listing are about the same thing:
//   node dist/tools/fit-sameness.js DATA_FOLDER [--check [--verbose]]
// It learns from honest listings: equal values are about the same thing, different ones mostly are not.
// `--check` writes nothing. It prints, for left-out sources, how many cases reach a threshold and how many of
// these differ.
import { writeFileSync } from 'node:fs';
import { loadRules } from '../src/app/rules/load-rules.ts';
import { fitLogistic, scoreOf } from './logistic.ts';
import { readCases, type KnownCase } from './sameness/read-cases.ts';

const WEIGHTS = 'src/checks/relations/same-weights.json';
const FOLDS = 5;
const BARS = [0, 1, 1.5, 2, 2.5, 3, 3.5];
const SHOWN = 40;

const [folder = '', ...flags] = process.argv.slice(2);
const { book } = await loadRules([], true, (error) => console.error(error.message));
const cases = await readCases(folder, book);
if (flags.includes('--check')) check(cases);
else write(cases);

function check(all: readonly KnownCase[]): void {
  const sources = [...new Set(all.map(({ source }) => source))];
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(sources.filter((__, at) => at % FOLDS === fold));
    const model = fitLogistic(all.filter(({ source }) => !out.has(source)));
    return all
      .filter(({ source }) => out.has(source))
      .map((one) => ({ one, score: scoreOf(model, one.features) }));
  }).flat();
  const agreeing = all.filter(({ positive }) => positive).length;
  console.log(`${all.length} cases of ${sources.length} sources, ${agreeing} of them agree`);
  for (const bar of BARS) {
    const over = scored.filter(({ score }) => score >= bar);
    const differing = over.filter(({ one }) => !one.positive).length;
    const share = ((over.length - differing) / agreeing).toFixed(2);
    console.log(`bar ${bar}: ${over.length} cases, ${differing} differ; ${share} of those that agree`);
  }
  if (!flags.includes('--verbose')) return;
  const worst = scored.filter(({ one }) => !one.positive).sort((a, b) => b.score - a.score);
  for (const { one, score } of worst.slice(0, SHOWN))
    console.log(
      `${score.toFixed(2)} ${one.id} ${one.words.replace(/\s+/gu, ' ')} [${one.features.join(' | ')}]`,
    );
}

function write(all: readonly KnownCase[]): void {
  const { bias, weights } = fitLogistic(all);
  const rounded = (value: number) => Number(value.toFixed(2));
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  const table = {
    bias: rounded(bias),
    weights: Object.fromEntries(sorted.map(([name, weight]) => [name, rounded(weight)])),
  };
  writeFileSync(WEIGHTS, `${JSON.stringify(table, null, 2)}\n`);
  console.log(`${all.length} cases, ${sorted.length} features`);
}
