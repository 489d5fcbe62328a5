// Fits the models under rules/_wording on one half of the statements with a known outcome, and on the project's own.
//   node dist/tools/fit-wording.js DATA_FOLDER [LANGUAGE] [--unseen FILE,FILE]
// Neighbouring rows go to one half together, as in eval-claims; the other half stays unseen. Of the cases in the files
// after --unseen only half 0 is learnt from, so that half 1 still measures.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { characterFeatures } from '../src/text/features/character-features.ts';
import { normalize } from '../src/text/fold/normalize.ts';
import { wordingFeatures } from '../src/text/features/wording-features.ts';
import { fitLogistic, scoreOf, type Linear, type Sample } from './logistic.ts';

interface Row {
  lang?: string;
  title?: string;
  text: string;
  label?: string | number;
  category?: string;
  kind?: string;
  half?: number;
}

/** Longer texts are prose, in which one sentence is judged by the vocabulary alone. */
const LONGEST = { en: 240, de: 240, fr: 240, es: 240, it: 240, nl: 240, zh: 60, ja: 60 };
/** Languages in which punctuation counts. */
const MARKS: ReadonlySet<string> = new Set(['en']);
type Lang = keyof typeof LONGEST;

/** Languages of which few statements are at hand, which learn from each other by how words begin. */
const KIN = ['de', 'fr', 'es', 'it', 'nl'] as const;
type KinLang = (typeof KIN)[number];
const isKin = (lang: Lang): lang is KinLang => KIN.some((one) => one === lang);

function featuresOf(lang: Lang, text: string): Set<string> {
  const folded = normalize(text).text;
  if (lang === 'zh' || lang === 'ja') return characterFeatures(folded);
  return wordingFeatures(folded, { marks: MARKS.has(lang), stems: isKin(lang) });
}

const FOLDS = 5;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { unseen: { type: 'string', default: '' } },
});
const [folder = '', only] = positionals;
const unseen = new Set(values.unseen.split(',').map((name) => `${name}.jsonl`));

function read(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}

const seenHalf = (name: string, lang: Lang) =>
  read(join(folder, name)).filter(
    (row, index) => Math.floor(index / 10) % 2 === 0 && (row.lang ?? 'en') === lang,
  );

/** Statements of the project's own: the cases in the language and the lines written to learn from. */
const ownOf = (lang: Lang) => [
  ...readdirSync('test/cases')
    .flatMap((name) => read(join('test/cases', name)).filter(({ half }) => half === 0 || !unseen.has(name)))
    .filter((row) => row.lang === lang),
  ...read(join('tools/wording', `${lang}.jsonl`)),
];

const textsOf = (rows: readonly Row[]) => rows.map(({ text }) => text);
const labelled = (rows: readonly Row[], label: string) => textsOf(rows.filter((row) => row.label === label));

/** A sample and its text. */
interface Line extends Sample {
  text: string;
}

const sampler =
  (lang: Lang, positive: boolean) =>
  (text: string): Line => ({
    text,
    features: featuresOf(lang, text),
    positive,
  });

/** The scores of all texts, each by a model fitted without it. */
function scoresLeftOut(samples: Line[], settings: Fit): number[] {
  const scores: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const left = ({ text }: Line, index: number) =>
      Math.floor((settings.placeOf?.get(text) ?? index) / 10) % FOLDS === fold;
    const model = modelOf(
      samples.filter((one, index) => !left(one, index)),
      settings,
    );
    samples.forEach((one, index) => {
      if (left(one, index)) scores[index] = scoreOf(model, one.features);
    });
  }
  return scores;
}

/** The score over which `share` of the others lie. */
function barOver(scores: readonly number[], share: number): number {
  return [...scores].sort((a, b) => b - a)[Math.floor(share * scores.length)] ?? 0;
}

/** Kin help, but a language's own samples count twice, and of the words only its own are kept. */
function modelOf(samples: readonly Sample[], { least, strength, seldom, kin }: Fit): Linear {
  if (kin === undefined) return pruned(fitLogistic(samples, strength, seldom), least);
  const model = pruned(fitLogistic([...kin, ...samples, ...samples], strength, seldom), least);
  const own = new Set(samples.flatMap(({ features }) => [...features]));
  for (const one of model.weights.keys()) if (!own.has(one) && !one.includes('*')) model.weights.delete(one);
  return model;
}

/** The model as its file has it: weights in tenths, small ones left out. */
const pruned = ({ bias, weights }: Linear, least: number): Linear => ({
  bias,
  weights: new Map(
    [...weights]
      .map(([one, weight]): [string, number] => [one, Math.round(weight * 10) / 10])
      .filter(([, weight]) => Math.abs(weight) >= least),
  ),
});

interface Fit {
  /** Texts that are what is learnt. */
  positive: string[];
  /** Texts that are not, though they may sound so. */
  negative: string[];
  /** Texts that are not, of which no more than `share` may come over the bar. */
  honest: string[];
  share: number;
  /** As large a share of the lawful ones among `negative` may come over it. */
  lawful?: { texts: readonly string[]; share: number };
  /** The lowest bar. */
  floor: number;
  /** What sounds lawful, and what sounds plain, is less than all but this share of the instances. */
  missed?: { lawful: number; plain?: number };
  /** Concepts whose firm words stand even so. */
  spares?: readonly string[];
  /** Asked about also where the vocabulary knows a claim. */
  beside?: boolean;
  /** Features seen less often are left out. */
  seldom?: number;
  /** Smaller weights are left out. */
  least: number;
  /** The less, the smaller the weights are held. */
  strength: number;
  /** Samples of languages that are near. */
  kin?: Sample[];
  /** Where a text stands among the statements: neighbours, often alike but for what makes them lawful, are left out of
   * the fit together. */
  placeOf?: ReadonlyMap<string, number>;
}

function fit(lang: Lang, concept: string, settings: Fit): void {
  const { positive, negative, honest, share, lawful, floor, missed } = settings;
  const { spares = [], beside = false } = settings;
  const samples = [
    ...positive.map(sampler(lang, true)),
    ...negative.map(sampler(lang, false)),
    ...honest.map(sampler(lang, false)),
  ];
  const scores = scoresLeftOut(samples, settings);
  // Longer texts are learnt from but never asked about.
  const asked = (texts: ReadonlySet<string>, from: number) =>
    scores.filter((_, n) => {
      const { text } = samples[n] as Line;
      return n >= from && text.length <= LONGEST[lang] && texts.has(text);
    });
  const bar = Math.max(
    floor,
    barOver(asked(new Set(honest), positive.length + negative.length), share),
    lawful === undefined ? floor : barOver(asked(new Set(lawful.texts), positive.length), lawful.share),
  );
  const { bias, weights } = modelOf(samples, settings);
  const byWeight = new Map<number, string[]>();
  for (const [one, weight] of weights) {
    const list = byWeight.get(weight);
    if (list === undefined) byWeight.set(weight, [one]);
    else list.push(one);
  }
  const lines = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, words]) => `  '${weight}': ${JSON.stringify(words.sort().join(' '))}`);
  const path = join('rules/_wording', concept, `${lang}.yaml`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    [
      '# Fitted by tools/fit-wording.ts: not to be edited by hand.',
      `longest: ${LONGEST[lang]}`,
      `threshold: ${bar.toFixed(2)}`,
      `bias: ${bias.toFixed(2)}`,
      ...Object.entries(missed ?? {}).map(
        ([name, part]) => `${name}: ${barOver(scores.slice(0, positive.length), 1 - part).toFixed(2)}`,
      ),
      ...(spares.length === 0 ? [] : [`spares: [${spares.join(', ')}]`]),
      ...(MARKS.has(lang) ? ['marks: true'] : []),
      ...(isKin(lang) ? ['stems: true'] : []),
      ...(beside ? ['beside: true'] : []),
      'weights:',
      ...lines,
      '',
    ].join('\n'),
  );
  console.log(
    `${lang} ${concept}: ${positive.length} instances, ${samples.length - positive.length} others, bar ${bar.toFixed(2)}`,
  );
}

/** What is learnt of a language with spaces. */
function samplesOf(lang: 'en' | KinLang) {
  const own = ownOf(lang);
  const judged = [...own, ...seenHalf('adjudicated-dev.jsonl', lang)];
  const honest = seenHalf('benign-dev.jsonl', lang)
    .flatMap(({ title, text }) => [title ?? '', text])
    .filter(Boolean);
  return { own, judged, honest, lawful: labelled(judged, 'ok'), misleading: labelled(judged, 'misleading') };
}

function fitEnglish(): void {
  const { own, judged, honest, lawful, misleading } = samplesOf('en');
  const pressure = seenHalf('dark-patterns-dev.jsonl', 'en');
  const plain = textsOf(pressure.filter(({ label }) => label === 0));
  fit('en', 'challenged-wording', {
    positive: misleading,
    negative: [...lawful, ...plain],
    honest,
    share: 0.02,
    // Many are written to be hard to tell: more of them may come over it.
    lawful: { texts: lawful, share: 0.08 },
    placeOf: new Map(textsOf(judged).map((text, place) => [text, place])),
    // What is seen once takes upon itself what is particular about a line.
    seldom: 1,
    least: 0.7,
    strength: 0.4,
    floor: 0,
    missed: { lawful: 0.05, plain: 0.04 },
    beside: true,
  });
  const others = honest.filter((text) => text.length <= LONGEST.en);
  for (const [concept, category] of [
    ['urgency', 'Urgency'],
    ['scarcity', 'Scarcity'],
    ['social-proof', 'Social Proof'],
    ['confirmshaming', 'Misdirection'],
  ] as const)
    fit('en', concept, {
      positive: textsOf(
        [
          ...pressure.filter((row) => row.category === category),
          ...own.filter((row) => row.kind === concept),
        ].filter(({ label }) => label !== 'ok'),
      ),
      negative: lawful,
      honest: [...plain, ...others],
      share: 0.007,
      least: 1,
      strength: 0.3,
      floor: -1.5,
    });
}

/** Smaller where lawful statements, left out of the fit, come nearer to the others. */
const SHARE: Record<KinLang, number> = { de: 0.06, fr: 0.03, es: 0.03, it: 0.05, nl: 0.03 };

/** Few statements and few honest texts are at hand in each: all that is lawful counts when the bar is set. */
function fitKin(lang: KinLang): void {
  const { own, judged, honest, lawful, misleading } = samplesOf(lang);
  const titles = own.flatMap(({ title }) => title ?? []);
  const short = honest.filter((text) => text.length <= LONGEST[lang]);
  const long = honest.filter((text) => text.length > LONGEST[lang]);
  fit(lang, 'challenged-wording', {
    positive: misleading,
    negative: long,
    honest: [...lawful, ...titles, ...short],
    // German has enough of its own.
    kin: lang === 'de' ? [] : KIN.filter((one) => one !== lang).flatMap(samplesOfKin),
    placeOf: new Map(textsOf(judged).map((text, place) => [text, place])),
    share: SHARE[lang],
    least: 0.4,
    strength: 0.5,
    floor: 0,
    missed: { lawful: 0.1 },
  });
}

function samplesOfKin(lang: KinLang): Sample[] {
  const { honest, lawful, misleading } = samplesOf(lang);
  return [...misleading.map(sampler(lang, true)), ...[...lawful, ...honest].map(sampler(lang, false))];
}

function fitJapanese(): void {
  const judged = [...ownOf('ja'), ...seenHalf('adjudicated-dev.jsonl', 'ja')];
  const shown = seenHalf('benign-dev.jsonl', 'ja').flatMap(({ title, text }) => [title ?? '', text]);
  const lawful = [...labelled(judged, 'ok'), ...shown.filter(Boolean)];
  fit('ja', 'challenged-wording', {
    positive: labelled(judged, 'misleading'),
    negative: lawful.filter((text) => text.length > LONGEST.ja),
    honest: lawful.filter((text) => text.length <= LONGEST.ja),
    share: 0.005,
    least: 0.3,
    strength: 2,
    // Few honest texts are at hand to set it; up to here no instance of theirs is lost.
    floor: 2.4,
    missed: { lawful: 0.05 },
  });
}

/** A Chinese text is judged as a whole, but learnt from whole and in sentences. */
const SENTENCE = /[。！？!?；;]/;

function fitChinese(): void {
  const judged = [...ownOf('zh'), ...seenHalf('adjudicated-dev.jsonl', 'zh')];
  const shown = seenHalf('benign-dev.jsonl', 'zh').flatMap(({ title, text }) => [
    title ?? '',
    text,
    ...text.split(SENTENCE),
  ]);
  fit('zh', 'challenged-wording', {
    positive: labelled(judged, 'misleading'),
    negative: [...new Set(shown.filter((text) => text.length > 3))],
    // Lawful lines with the same words are the ones that are hard to tell: they set the bar.
    honest: labelled(judged, 'ok'),
    share: 0.015,
    least: 0.3,
    strength: 0.3,
    floor: 0,
    missed: { lawful: 0.025, plain: 0.02 },
    // What the words alone decide: terms of a contract sound sober whatever they take away, a cure that warns of itself.
    spares: [
      'cure-claim',
      'deemed-acceptance',
      'final-interpretation',
      'fine-print-takeback',
      'picture-for-reference',
      'rights-waived',
    ],
  });
}

const wanted = (lang: Lang) => only === undefined || only === lang;
const fits = { en: fitEnglish, zh: fitChinese, ja: fitJapanese };
for (const [lang, run] of Object.entries(fits)) if (wanted(lang as Lang)) run();
for (const lang of KIN) if (wanted(lang)) fitKin(lang);
