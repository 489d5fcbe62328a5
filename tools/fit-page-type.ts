// Fits the model of page kinds, measures it on shops that were left out, and writes the shipped tables:
//   node dist/tools/fit-page-type.js PAGES_FOLDER MORE_PAGES_FOLDER [--seeds 5] [--errors] [--write]
// Each folder has a list of its pages beside it; test/real/page-kinds.jsonl corrects it. Fixtures and
// generated pages are used for training too. Results are printed for each split of the shops, and their mean.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  probabilitiesOf,
  groupOf,
  GROUPS,
  RATED_FROM,
  type Probabilities,
} from '../src/extract/page-type/page-model.ts';
import type { PageKind } from '../src/model/listing/page-kind.ts';
import { lehmer } from './lehmer.ts';
import { fitModel } from './page-type/fit-model.ts';
import { readSamples, type Sample } from './page-type/samples.ts';

const FOLDS = 10;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '5' },
  },
});

interface Read {
  sample: Sample;
  chances: Probabilities;
}

const samples = await readSamples(positionals);
if (values.write) write();
else measure(Number(values.seeds));

function measure(seeds: number): void {
  const dealt: Read[][] = [];
  for (let seed = 0; seed < seeds; seed += 1) {
    dealt.push(leaveOut(seed));
    console.log(`${seed + 1} of ${seeds} dealings`);
    print(dealt);
  }
  if (values.errors) printErrors(dealt);
}

function print(dealt: readonly Read[][]): void {
  for (const from of ['file', 'address'] as const) {
    const reads = dealt.map((all) => all.filter(({ sample }) => sample.from === from));
    console.log(from === 'file' ? 'from the file alone' : 'with the address, where it is known');
    report('labels put right', reads, ({ label }) => label);
    report('labels as listed', reads, ({ listed }) => listed);
  }
}

/** Returns each page with the prediction of a model that was fitted without its shop. */
function leaveOut(seed: number): Read[] {
  const shops = shuffled([...new Set(samples.map(({ shop }) => shop))].sort(), seed);
  const foldOf = new Map(shops.map((shop, n) => [shop, n % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ shop, from }: Sample) => from !== 'made' && foldOf.get(shop) === fold;
    const model = fitModel(samples.filter((one) => !isOut(one)));
    return samples
      .filter(isOut)
      .map((sample) => ({ sample, chances: probabilitiesOf(sample.features, model) }));
  }).flat();
}

function report(title: string, dealt: readonly Read[][], labelOf: (sample: Sample) => PageKind): void {
  const groupF1s = dealt.map((reads) =>
    GROUPS.map((_, group) =>
      f1Of(
        reads,
        ({ sample }) => groupOf(labelOf(sample)) === group,
        ({ chances }) => groupIn(chances) === group,
      ),
    ),
  );
  const kinds = [...new Set(dealt[0]!.map(({ sample }) => labelOf(sample)))];
  const kindF1s = dealt.map((reads) =>
    kinds.map((kind) =>
      f1Of(
        reads,
        ({ sample }) => labelOf(sample) === kind,
        ({ chances }) => kindIn(chances) === kind,
      ),
    ),
  );
  const macros = groupF1s.map(mean);
  const each = GROUPS.map((name, group) => `${name} ${mean(groupF1s.map((one) => one[group]!)).toFixed(3)}`);
  const isProduct = ({ sample }: Read) => labelOf(sample) === 'product';
  const isRated = ({ chances }: Read) => chances.product >= RATED_FROM;
  const rated = dealt.map((reads) => reads.filter((one) => !isProduct(one) && isRated(one)).length);
  const unrated = dealt.map((reads) => reads.filter((one) => isProduct(one) && !isRated(one)).length);
  console.log(
    `  ${title}: macro F1 ${mean(macros).toFixed(3)} (${macros.map((one) => one.toFixed(3)).join(' ')}), ${each.join(', ')}, over ${kinds.length} kinds ${mean(kindF1s.map(mean)).toFixed(3)}, on ${dealt[0]!.length} pages; rated though no product ${mean(rated).toFixed(1)}, unrated though a product ${mean(unrated).toFixed(1)}`,
  );
}

function printErrors(dealt: readonly Read[][]): void {
  const counts = new Map<string, number>();
  for (const { sample, chances } of dealt.flat()) {
    if (sample.from !== 'file' || groupOf(sample.label) === groupIn(chances)) continue;
    const line = `${sample.file} is ${sample.label}, taken for ${kindIn(chances)}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  for (const [line, count] of [...counts].sort()) console.log(`  ${line} (${count} of ${dealt.length})`);
}

function groupIn(chances: Probabilities): number {
  const sums = GROUPS.map(() => 0);
  for (const [kind, chance] of Object.entries(chances)) sums[groupOf(kind as PageKind)]! += chance;
  return sums.indexOf(Math.max(...sums));
}

function kindIn(chances: Probabilities): string {
  return Object.entries(chances).reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function f1Of(reads: readonly Read[], is: (one: Read) => boolean, said: (one: Read) => boolean): number {
  const hits = reads.filter((one) => is(one) && said(one)).length;
  return (2 * hits) / (reads.filter(is).length + reads.filter(said).length || 1);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

/** Shuffles by a seed. */
function shuffled(shops: string[], seed: number): string[] {
  const next = lehmer(seed * 7919 + 17);
  for (let i = shops.length - 1; i > 0; i -= 1) {
    const at = next() % (i + 1);
    [shops[i], shops[at]] = [shops[at]!, shops[i]!];
  }
  return shops;
}

function write(): void {
  const { kinds, bias, weights, trees } = fitModel(samples);
  const folder = 'src/extract/page-type';
  const table = { kinds, bias, features: Object.fromEntries(weights) };
  writeFileSync(`${folder}/page-weights.json`, `${JSON.stringify(table, undefined, 1)}\n`);
  writeFileSync(`${folder}/page-trees.json`, `${JSON.stringify(trees)}\n`);
}
