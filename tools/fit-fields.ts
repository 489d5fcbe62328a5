// Fits the rankers of single fields on saved pages with a reader's notes, and writes their table:
//   node dist/tools/fit-fields.js PAGES_FOLDER [MORE_PAGES_FOLDER] [--field NAME,…] [--deal WORD,…] [--errors] [--explain FILE,…] [--write]
// Without `--write` it prints the results on shops that were left out of the fit; `measure-fields.ts` prints
// them as tables. Each word of `--deal` splits the shops into folds in another way.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { F1 } from './fields/f1.ts';
import { leaveOut, type LeftOut } from './fields/left-out.ts';
import { explain, fitField, type Fitted } from './fields/ranker-fit.ts';
import { readAll } from './fields/read-all.ts';
import { RANKED, vocabulary, type Sample } from './fields/samples.ts';

const { values: flags, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    field: { type: 'string' },
    deal: { type: 'string', default: '' },
    errors: { type: 'boolean', default: false },
    explain: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const samples = await readAll(folders);
const fields = Object.keys(RANKED).filter(
  (field) => flags.field === undefined || flags.field.split(',').includes(field),
);
const prices = new Map<Sample, number>();
/** Smallest weight that is kept, in hundredths. */
const LEAST_WEIGHT = 3;

if (flags.write) {
  const path = join('src', 'extract', 'rank', 'tables.json');
  if (!existsSync(dirname(path)))
    throw new Error(`No folder ${dirname(path)}: run this in the project's root.`);
  const fitted = new Map(fields.map((field) => [field, fitField(samples, field)] as const));
  writeFileSync(path, `${JSON.stringify(tablesOf(fitted))}\n`);
} else {
  for (const field of fields) for (const deal of flags.deal.split(',')) report(field, deal);
}

function report(field: string, deal: string): void {
  const all = new F1();
  const hidden = new F1();
  let others = 0;
  for (const one of leaveOut(samples, field, prices, { deal })) {
    const { sample, pool, answer, fitted } = one;
    if (flags.explain?.split(',').includes(sample.file) === true && sample.kind === 'page')
      console.log(explain(fitted, pool));
    if (sample.kind === 'other') others += Number(answer !== undefined);
    else if (sample.kind !== 'soldOut')
      (sample.kind === 'page' ? all : hidden).add(pool.wanted !== null, answer?.right);
    if (flags.errors && sample.kind === 'page') printError(field, one);
  }
  console.log(
    `${`${field} ${deal}`.padEnd(16)} ${all.toString().padEnd(14)} markup hidden ${hidden.toString()}, answered on ${others} other pages`,
  );
}

function printError(field: string, { sample, pool, answer }: LeftOut): void {
  if ((pool.wanted === null && !answer) || answer?.right) return;
  const isMissing = pool.wanted !== null && !pool.right.includes(true);
  console.log(
    `  ${field.padEnd(14)} ${sample.file}: noted ${JSON.stringify(pool.wanted)}${isMissing ? ' (no candidate)' : ''}, read ${answer?.key} ${answer?.share.toFixed(2)}`,
  );
}

/** Returns the table: names once, weights in hundredths. Small weights are dropped. */
function tablesOf(fitted: ReadonlyMap<string, Fitted>) {
  const names = new Map<string, number>();
  const weighed = new Map<string, Map<string, number>>();
  for (const [field, { index, weights }] of fitted) {
    const kept = new Map<string, number>();
    for (const [i, id] of index.ids.entries()) {
      const weight = Math.round(weights[i]! * 100);
      if (Math.abs(weight) < LEAST_WEIGHT) continue;
      kept.set(vocabulary.nameOf(id), weight);
      names.set(vocabulary.nameOf(id), 0);
    }
    weighed.set(field, kept);
  }
  const sorted = [...names.keys()].sort();
  const weights = Object.fromEntries(
    [...weighed].map(([field, kept]) => [field, sorted.map((name) => kept.get(name) ?? 0)]),
  );
  return { names: sorted, weights };
}
