// Fits what tells kinds of pages apart, measures it on shops left out, and writes the table that is shipped.
//   node dist/tools/fit-page-type.js LABELS.jsonl [--write] [--errors] [--dump FILE]
// LABELS: a line a page, { "path": "…", "shop": "…", "kind": "product | list | home | …", "url"?: "…" }. The fixtures are
// learnt from as well. Each page with a known address is learnt from twice, with the address and without.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { walkPage } from '../src/extract/html/walk-page.ts';
import { pageFeatures } from '../src/extract/page-type/page-features.ts';
import { readSigns } from '../src/extract/read-signs.ts';
import { decodePage } from '../src/ingest/charset/decode-page.ts';
import { generatePages } from './generate-pages.ts';
import { RATED_FROM } from '../src/extract/page-type/page-model.ts';
import { fitSoftmax, softmax, type Row, type Softmax } from './softmax.ts';

interface Label {
  path: string;
  shop: string;
  kind: string;
  url?: string;
}

interface Sample extends Row {
  shop: string;
  path: string;
  measured: boolean;
}

const FOLDS = 10;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean' },
    errors: { type: 'boolean' },
    dump: { type: 'string' },
    decay: { type: 'string', default: '0.02' },
  },
});

const featuresIn = (html: string, url?: string) => pageFeatures(readSigns(walkPage(html, url), {}));

async function featuresOf(path: string, url?: string) {
  const { text } = await decodePage(readFileSync(path));
  return featuresIn(text, url);
}

const OTHER_FIXTURES: Record<string, string> = {
  'home-page': 'home',
  'list-search-results': 'list',
  'shell-client-rendered': 'shell',
};

function fixtures(): Label[] {
  const html = (folder: string) =>
    readdirSync(join('fixtures', folder))
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({ path: join('fixtures', folder, name), shop: name, kind: 'product' }));
  const pages = readdirSync('fixtures/pages').map((name) => ({
    path: join('fixtures/pages', name, 'page.html'),
    shop: name,
    kind: OTHER_FIXTURES[name] ?? 'product',
  }));
  return [...html('layouts'), ...html('shops'), ...pages.filter(({ path }) => existsSync(path))];
}

const labels = positionals.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Label),
);
const samples: Sample[] = [];
for (const { path, shop, kind, url } of labels) {
  samples.push({ features: await featuresOf(path), label: kind, weight: 1, shop, path, measured: true });
  if (url !== undefined)
    samples.push({
      features: await featuresOf(path, url),
      label: kind,
      weight: 0.5,
      shop,
      path,
      measured: false,
    });
}
for (const { path, shop, kind } of fixtures())
  samples.push({ features: await featuresOf(path), label: kind, weight: 0.3, shop, path, measured: false });
for (const { html, shop, kind } of generatePages())
  samples.push({ features: featuresIn(html), label: kind, weight: 0.25, shop, path: shop, measured: false });
if (values.dump !== undefined)
  writeFileSync(values.dump, samples.map((one) => JSON.stringify(one)).join('\n'));

const decay = Number(values.decay);
const chancesOf = ({ labels: names, weights }: Softmax, features: Row['features']) =>
  softmax(
    names.map((name) =>
      Object.entries(weights[name] ?? {}).reduce(
        (sum, [feature, weight]) => sum + weight * (feature === '' ? 1 : (features[feature] ?? 0)),
        0,
      ),
    ),
  );

const shops = [...new Set(samples.map(({ shop }) => shop))].sort();
const group = (kind: string) => (kind === 'product' || kind === 'list' ? kind : 'other');
const groups = ['product', 'list', 'other'];
const results: { sample: Sample; product: number; kind: string; group: string }[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const out = new Set(shops.filter((_, n) => n % FOLDS === fold));
  const model = fitSoftmax(
    samples.filter(({ shop }) => !out.has(shop)),
    decay,
  );
  for (const sample of samples.filter(({ shop, measured }) => measured && out.has(shop))) {
    const chances = chancesOf(model, sample.features);
    const best = chances.indexOf(Math.max(...chances));
    const sums = groups.map((one) =>
      chances.reduce((sum, chance, k) => sum + (group(model.labels[k] as string) === one ? chance : 0), 0),
    );
    results.push({
      sample,
      product: sums[0] as number,
      kind: model.labels[best] as string,
      group: groups[sums.indexOf(Math.max(...sums))] as string,
    });
  }
}

const f1s = groups.map((one) => {
  const hit = results.filter(({ sample, group: said }) => group(sample.label) === one && said === one).length;
  const said = results.filter(({ group: said }) => said === one).length;
  const are = results.filter(({ sample }) => group(sample.label) === one).length;
  const f1 = (2 * hit) / (said + are || 1);
  console.log(`${one.padEnd(8)} F1 ${f1.toFixed(3)} (${hit} of ${are}, said ${said})`);
  return f1;
});
console.log(
  `macro F1 ${(f1s.reduce((a, b) => a + b, 0) / groups.length).toFixed(3)} on ${results.length} pages`,
);
const rated = results.filter(({ sample, product }) => sample.label !== 'product' && product >= RATED_FROM);
const unrated = results.filter(({ sample, product }) => sample.label === 'product' && product < RATED_FROM);
console.log(`rated though no product: ${rated.length}; unrated though a product: ${unrated.length}`);
for (const [low, high] of [
  [0, 0.05],
  [0.05, 0.2],
  [0.2, 0.5],
  [0.5, 0.8],
  [0.8, 0.95],
  [0.95, 1.01],
] as const) {
  const inside = results.filter(({ product }) => product >= low && product < high);
  const are = inside.filter(({ sample }) => sample.label === 'product').length;
  console.log(`  said ${low}–${Math.min(1, high)}: ${are} of ${inside.length} are products`);
}
if (values.errors === true)
  for (const { sample, product, kind } of [...rated, ...unrated])
    console.log(
      `  ${basename(sample.path)} is ${sample.label}, taken for ${kind} (product ${product.toFixed(2)})`,
    );

if (values.write === true) {
  const { labels: names, weights } = fitSoftmax(samples, decay);
  const features = Object.keys(weights[names[0] as string] ?? {}).filter((name) => name !== '');
  const rounded = (value: number | undefined) => Number((value ?? 0).toFixed(2));
  const table = {
    kinds: names,
    bias: names.map((name) => rounded(weights[name]?.[''])),
    features: Object.fromEntries(
      features.map((feature) => [feature, names.map((name) => rounded(weights[name]?.[feature]))]),
    ),
  };
  writeFileSync('src/extract/page-type/page-weights.json', `${JSON.stringify(table, undefined, 1)}\n`);
}
