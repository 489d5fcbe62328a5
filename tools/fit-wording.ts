// Fits the models under rules/_wording on one half of the statements with a known outcome, and on the project's own.
//   node dist/tools/fit-wording.js DATA_FOLDER
// Neighbouring rows go to one half together, as in eval-claims; the other half stays unseen.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { normalize } from '../src/text/normalize.ts';
import { wordingFeatures } from '../src/text/wording-features.ts';
import { fitLogistic, scoreOf, type Linear, type Sample } from './logistic.ts';

interface Row {
  lang?: string;
  title?: string;
  text: string;
  label?: string | number;
  category?: string;
  kind?: string;
}

const LANG = 'en';
/** Longer texts are prose, in which one sentence is judged by the vocabulary alone. */
const LONGEST = 240;
const FOLDS = 5;
const [folder = ''] = process.argv.slice(2);

function read(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}

const seenHalf = (name: string) =>
  read(join(folder, name)).filter(
    (row, index) => Math.floor(index / 10) % 2 === 0 && (row.lang ?? LANG) === LANG,
  );
const own = readdirSync('test/cases')
  .filter((name) => name.startsWith(LANG) || name.startsWith(`honest-${LANG}`))
  .map((name) => join('test/cases', name))
  .concat(join('tools/wording', `${LANG}.jsonl`))
  .flatMap(read);
const judged = [...own, ...seenHalf('adjudicated-dev.jsonl')];
const honest = seenHalf('benign-dev.jsonl')
  .flatMap(({ title, text }) => [title ?? '', text])
  .filter(Boolean);
const pressure = seenHalf('dark-patterns-dev.jsonl');
const plain = pressure.filter(({ label }) => label === 0).map(({ text }) => text);
const lawful = judged.filter(({ label }) => label === 'ok').map(({ text }) => text);
const pressing = (kind: string, category: string) =>
  [...pressure.filter((row) => row.category === category), ...own.filter((row) => row.kind === kind)]
    .filter(({ label }) => label !== 'ok')
    .map(({ text }) => text);

const sample = (text: string, positive: boolean): Sample => ({
  features: wordingFeatures(normalize(text).text),
  positive,
});

/** The lowest bar over which no more than `share` of honest texts come when left out of the fit. */
function barOf(samples: Sample[], honestFrom: number, share: number): number {
  const scores: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const left = (_: Sample, index: number) => Math.floor(index / 10) % FOLDS === fold;
    const model = rounded(fitLogistic(samples.filter((one, index) => !left(one, index))));
    samples.forEach((one, index) => {
      if (index >= honestFrom && left(one, index)) scores.push(scoreOf(model, one.features));
    });
  }
  scores.sort((a, b) => b - a);
  return scores[Math.floor(share * scores.length)] ?? 0;
}

const rounded = ({ bias, weights }: Linear): Linear => ({
  bias,
  weights: new Map([...weights].map(([one, weight]) => [one, Math.round(weight * 10) / 10])),
});

function fit(
  concept: string,
  positive: string[],
  negative: string[],
  plain: string[],
  { share, least, floor }: { share: number; least: number; floor: number },
): void {
  const samples = [
    ...positive.map((text) => sample(text, true)),
    ...negative.map((text) => sample(text, false)),
    ...plain.map((text) => sample(text, false)),
  ];
  const bar = Math.max(floor, barOf(samples, positive.length + negative.length, share));
  const { bias, weights } = rounded(fitLogistic(samples));
  const byWeight = new Map<number, string[]>();
  for (const [one, weight] of weights) {
    if (Math.abs(weight) < least) continue;
    const list = byWeight.get(weight);
    if (list === undefined) byWeight.set(weight, [one]);
    else list.push(one);
  }
  const lines = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, words]) => `  '${weight}': ${JSON.stringify(words.sort().join(' '))}`);
  const path = join('rules/_wording', concept, `${LANG}.yaml`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    [
      '# Fitted by tools/fit-wording.ts: not to be edited by hand.',
      `longest: ${LONGEST}`,
      `threshold: ${bar.toFixed(2)}`,
      `bias: ${bias.toFixed(2)}`,
      'weights:',
      ...lines,
      '',
    ].join('\n'),
  );
  console.log(
    `${concept}: ${positive.length} instances, ${samples.length - positive.length} others, bar ${bar.toFixed(2)}`,
  );
}

const misleading = judged.filter(({ label }) => label === 'misleading').map(({ text }) => text);
fit('challenged-wording', misleading, [...lawful, ...plain], honest, {
  share: 0.03,
  least: 0.5,
  floor: -0.2,
});
const others = honest.filter((text) => text.length <= LONGEST);
for (const [concept, category] of [
  ['urgency', 'Urgency'],
  ['scarcity', 'Scarcity'],
  ['social-proof', 'Social Proof'],
  ['confirmshaming', 'Misdirection'],
] as const)
  fit(concept, pressing(concept, category), lawful, [...plain, ...others], {
    share: 0.003,
    least: 1,
    floor: -1.5,
  });
