// Fits the models in rules/_wording that name the claim of a challenged statement: an effect, a rank, an
// offer, …
//   node dist/tools/fit-offences.js CLAIMS_FOLDER [--lang zh] [--dry]
// They are applied only to statements that the model `challenged-wording` flags. Prints how many left-out
// statements get a name, and how many of these are right.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { fitLogistic, scoreOf, type Linear } from './logistic.ts';
import { readBags, type Bag, type Lang } from './statements/bags.ts';
import { FEW, KIN, LANGUAGES, namesOf } from './statements/languages.ts';
import { modelFile, ownOf } from './statements/model-file.ts';

const CHALLENGED = 'challenged-wording';
/** Kinds of cases by the claim that the law addresses. */
const OFFENCES: Record<string, readonly string[]> = {
  'challenged-effect': ['health', 'food', 'device', 'cosmetics', 'medicine', 'health-food', 'beauty'],
  'challenged-rank': ['absolute', 'rank', 'comparison', 'figure'],
  'challenged-endorsement': ['endorsement', 'authority', 'social-proof', 'review', 'testimony'],
  'challenged-offer': [
    'price',
    'price-reference',
    'terms',
    'unfair-terms',
    'pressure',
    'urgency',
    'scarcity',
  ],
  'challenged-environment': ['green'],
  'challenged-quality': ['performance', 'earnings', 'material', 'origin', 'guarantee', 'safety', 'usa'],
};
const FOLDS = 5;
const STRENGTH = 10;
const SELDOM = 2;
/** Smallest weight that is kept. */
const LEAST = 1;
/** Languages with many lines, of which less is kept: the package stays small. */
const PRUNED: Partial<Record<Lang, { seldom: number; least: number }>> = { ja: { seldom: 3, least: 1.3 } };
/** Share of named statements that must be right, because a message about something else is useless. */
const RIGHT = 0.85;
/** Vague names, for which the share must be higher. */
const LOOSE: readonly string[] = ['challenged-quality', 'challenged-offer', 'challenged-rank'];
const RIGHT_OF_LOOSE = 0.9;

interface Named {
  /** Features of the whole text: neighbouring statements also tell what is claimed. */
  whole: readonly string[];
  /** Features of the run with the highest score for challenged wording. */
  features: readonly string[];
  offence: string;
  group: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, dry: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: fit-offences CLAIMS_FOLDER [--lang zh] [--dry]');
  process.exit(2);
}

function challengedModel(lang: Lang): { model: Linear; longest: number } {
  const path = join('rules/_wording', CHALLENGED, `${lang}.yaml`);
  const file = parse(readFileSync(path, 'utf8')) as {
    bias: number;
    longest: number;
    weights: Record<string, string>;
  };
  const weights = new Map<string, number>();
  for (const [weight, features] of Object.entries(file.weights))
    for (const one of features.split(' ')) weights.set(one, Number(weight));
  return { model: { bias: file.bias, weights }, longest: file.longest };
}

/** Returns each challenged text with its claim. */
function named(bags: readonly Bag[], model: Linear): Named[] {
  return bags.flatMap(({ kind, runs, whole, offence, group }) => {
    const name = Object.keys(OFFENCES).find((one) => OFFENCES[one]?.includes(offence ?? ''));
    if (kind !== 'challenged' || name === undefined) return [];
    const [best] = [...runs].sort((a, b) => scoreOf(model, b.features) - scoreOf(model, a.features));
    return best === undefined
      ? []
      : [{ whole: whole.features, features: best.features, offence: name, group }];
  });
}

function fit(samples: readonly Named[], seldom: number, least: number): Map<string, Linear> {
  return new Map(
    Object.keys(OFFENCES).map((name) => {
      const marked = samples.map(({ whole, offence }) => ({ features: whole, positive: offence === name }));
      const { bias, weights } = fitLogistic(marked, STRENGTH, seldom);
      const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= least);
      return [name, { bias, weights: new Map(kept.map(([one, w]) => [one, Math.round(w * 10) / 10])) }];
    }),
  );
}

function likeliest(models: ReadonlyMap<string, Linear>, features: readonly string[]) {
  const scores = [...models].map(([name, model]) => ({ name, score: scoreOf(model, features) }));
  return scores.reduce((a, b) => (b.score > a.score ? b : a));
}

interface Judged {
  name: string;
  score: number;
  right: boolean;
}

/** Returns the lowest score from which the required share is right. */
function barFor(judged: readonly Judged[], name: string): number {
  const least = LOOSE.includes(name) ? RIGHT_OF_LOOSE : RIGHT;
  const ranked = judged.filter((one) => one.name === name).sort((a, b) => b.score - a.score);
  let right = 0;
  let bar = ranked[0]?.score ?? 0;
  ranked.forEach((one, index) => {
    right += Number(one.right);
    if (right / (index + 1) >= least) bar = one.score;
  });
  return bar;
}

for (const lang of LANGUAGES) {
  if (values.lang !== undefined && values.lang !== lang) continue;
  const { seldom, least } = PRUNED[lang] ?? { seldom: SELDOM, least: LEAST };
  const { model, longest } = challengedModel(lang);
  const bagsOf = (one: Lang) => readBags(folder, one, namesOf(one), undefined);
  const bags = bagsOf(lang);
  const own = named(bags, model);
  const others = FEW.includes(lang)
    ? KIN.filter((one) => one !== lang).flatMap((one) => named(bagsOf(one), model))
    : [];
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const models = fit([...others, ...own.filter(({ group }) => group % FOLDS !== fold)], seldom, least);
    return own
      .filter(({ group }) => group % FOLDS === fold)
      .map(({ features, offence }) => {
        const { name, score } = likeliest(models, features);
        return { name, score, right: name === offence };
      });
  }).flat();
  const bars = new Map(Object.keys(OFFENCES).map((name) => [name, barFor(judged, name)]));
  const over = judged.filter(({ name, score }) => score >= (bars.get(name) ?? Infinity));
  const shareRight = (some: readonly Judged[]) =>
    (some.filter(({ right }) => right).length / (some.length || 1)).toFixed(2);
  console.log(
    `${lang}: named ${(over.length / judged.length).toFixed(2)} of ${judged.length}, right ${shareRight(over)}`,
  );
  for (const [name, bar] of bars) {
    const own = over.filter((one) => one.name === name);
    console.log(`  ${name}: bar ${bar.toFixed(2)} given ${own.length}, right ${shareRight(own)}`);
  }
  if (values.dry) continue;
  for (const [name, fitted] of fit([...others, ...own], seldom, least)) {
    const path = join('rules/_wording', name, `${lang}.yaml`);
    mkdirSync(dirname(path), { recursive: true });
    const head = {
      longest,
      threshold: bars.get(name) ?? Infinity,
      marks: lang === 'en',
      stems: KIN.includes(lang),
    };
    writeFileSync(path, modelFile(ownOf(fitted, bags), { ...head, names: CHALLENGED }));
  }
}
