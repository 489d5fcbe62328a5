// Fits the rankers of single fields on saved pages with a reader's notes, cross-validated by shop:
//   node dist/tools/fit-fields.js PAGES_FOLDER [MORE_PAGES_FOLDER] [--field NAME] [--errors] [--write]
// Prints the figures of shops left out; `--write` fits on all shops and writes src/extract/rank/tables.json.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readNotes, type Note } from './fields/notes.ts';
import { isAnswer } from '../src/extract/rank/ranker.ts';
import { answerOf, explain, fitField, foldOf, type Fitted } from './fields/ranker-fit.ts';
import { RANKED, readSamples, vocabulary, type Sample } from './fields/samples.ts';
import { formSamples } from './fields/forms.ts';
import { inventedSamples } from './fields/invented.ts';
import { F1 } from './fields/f1.ts';
import { manifestOf } from './fields/manifest.ts';

const FOLDS = 6;
const { values: flags, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    field: { type: 'string' },
    errors: { type: 'boolean', default: false },
    explain: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const noted = [readNotes('test/real/notes.jsonl'), readNotes('test/real/more-notes.jsonl')];
const samples: Sample[] = [];
for (const [i, folder] of folders.entries()) {
  const merchants = manifestOf(`${folder.replace(/\/$/, '')}-manifest.jsonl`);
  const notes: Note[] = noted[i]!.map((note) => ({
    ...note,
    merchant: merchants.get(note.file) ?? note.file,
  }));
  samples.push(
    ...(await readSamples(folder, notes, 'page')),
    ...(await readSamples(folder, notes, 'hidden')),
  );
}
samples.push(...formSamples());
samples.push(...(await inventedSamples()));

const fields = Object.keys(RANKED).filter(
  (field) => flags.field === undefined || flags.field.split(',').includes(field),
);
const prices = new Map<Sample, number>();
const shipped = new Map<string, Fitted>();
const LEAST_WEIGHT = 3;

for (const field of fields) {
  if (!flags.write) report(field);
  if (flags.write) shipped.set(field, fitField(samples, field));
}
if (flags.write) {
  const path = join('src', 'extract', 'rank', 'tables.json');
  if (!existsSync(dirname(path)))
    throw new Error(`No folder ${dirname(path)}: run this in the project's root.`);
  writeFileSync(path, `${JSON.stringify(tablesOf(shipped))}\n`);
}

function isInvented(kind: Sample['kind']): boolean {
  return kind === 'invented' || kind === 'form';
}

/** Shops left out, one fold after the other. */
function report(field: string): void {
  const scores = {
    all: new F1(),
    first: new F1(),
    second: new F1(),
    hidden: new F1(),
    marked: new F1(),
    bare: new F1(),
  };
  let pool = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = samples.filter(
      ({ merchant, kind }) => isInvented(kind) || foldOf(merchant, FOLDS) !== fold,
    );
    const fitted = fitField(inside, field);
    for (const sample of samples) {
      if (isInvented(sample.kind) || foldOf(sample.merchant, FOLDS) !== fold) continue;
      const seen = sample.fields.get(field);
      const wanted = seen?.wanted;
      if (!seen || wanted === undefined) continue;
      const ranked = answerOf(fitted, seen, prices.get(sample));
      const answer = ranked && isAnswer(ranked) ? ranked : undefined;
      if (flags.explain === sample.file && sample.kind === 'page') console.log(explain(fitted, seen));
      if (field === 'price' && answer) prices.set(sample, Number(answer.key));
      if (sample.kind === 'hidden') {
        scores.hidden.add(wanted !== null, answer?.right);
        continue;
      }
      if (wanted !== null && seen.right.includes(true)) pool++;
      scores.all.add(wanted !== null, answer?.right);
      scores[sample.note.gtin === undefined ? 'first' : 'second'].add(wanted !== null, answer?.right);
      scores[sample.hasMarkup ? 'marked' : 'bare'].add(wanted !== null, answer?.right);
      if (flags.errors && (wanted !== null || answer) && !answer?.right)
        console.log(
          `  ${field.padEnd(14)} ${sample.file}: noted ${JSON.stringify(wanted)}${wanted !== null && !seen.right.includes(true) ? ' (not in pool)' : ''}, read ${answer?.key} ${answer?.share.toFixed(2)}`,
        );
    }
  }
  const cells = Object.entries(scores).map(([name, score]) => `${name} ${score.toString()}`);
  console.log(`${field.padEnd(16)} pool ${(pool / scores.all.support).toFixed(3)}  ${cells.join('  ')}`);
}

/** Names once, weights in hundredths; what weighs next to nothing is left out. */
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
