// Fits the models in rules/_wording of statements that authorities challenged:
//   node dist/tools/fit-statements.js CLAIMS_FOLDER [--lang zh] [--leave-out 0/3 [--rows FILE]] [--dry]
// In a challenged text at least one run of statements is a positive instance; the fit finds out which one
// (multiple-instance learning). Thresholds are set on texts that were left out of the fit. With --leave-out
// K/N one part of the adjudicated rows is not used, so that it can measure the model; --rows writes these
// rows to FILE.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreOf, type Linear } from './logistic.ts';
import { leftOutRows, readBags, type Bag } from './statements/bags.ts';
import { fitBags, type FitSettings } from './statements/fit-bags.ts';
import { FEW, KIN, LANGUAGES, namesOf, type Modelled } from './statements/languages.ts';
import { modelFile, ownOf } from './statements/model-file.ts';
import { MOST } from './statements/runs.ts';

const FOLDS = 4;

interface Settings extends FitSettings {
  /** Maximum length of a statement in characters; longer ones are prose, not claims. */
  longest: number;
  /** Minimum number of features of a run that is judged. */
  fewest: number;
  /** Share of honest descriptions that the model alone may flag. */
  honestShare: number;
  /** Share of lawful statements that it may flag. */
  lawfulShare: number;
  /** Share of the lawful and honest lines written for the fit that it may flag. */
  ownShare: number;
  /** Share of claims in challenged statements that may be treated as weak wording. */
  missed: number;
  /**
   * Share of claims in challenged statements that may become reviews because their wording is unlike. None
   * where a language has too few statements of its own.
   */
  doubtful?: number;
}

/** Settings of languages whose features are beginnings and ends of words. */
const KIN_SETTINGS: Settings = {
  longest: 240,
  fewest: 8,
  honestShare: 0.025,
  lawfulShare: 0.05,
  ownShare: 0.04,
  missed: 0.05,
  strength: 10,
  least: 1.5,
  seldom: 2,
};

const SETTINGS: Record<Modelled, Settings> = {
  zh: {
    longest: 60,
    fewest: 10,
    honestShare: 0.009,
    lawfulShare: 0.03,
    ownShare: 0.04,
    missed: 0.01,
    doubtful: 0.03,
    strength: 10,
    least: 0.8,
    seldom: 2,
  },
  ja: {
    longest: 80,
    fewest: 17,
    // Half of the honest texts are blurbs of books, which the rules do not judge.
    honestShare: 0.05,
    lawfulShare: 0.03,
    ownShare: 0.04,
    missed: 0.03,
    strength: 10,
    least: 0.8,
    seldom: 2,
  },
  en: {
    longest: 240,
    fewest: 6,
    honestShare: 0.021,
    lawfulShare: 0.06,
    ownShare: 0.04,
    missed: 0.01,
    doubtful: 0.02,
    strength: 10,
    least: 1,
    seldom: 2,
  },
  de: { ...KIN_SETTINGS, doubtful: 0.03, least: 1, honestShare: 0.03 },
  fr: { ...KIN_SETTINGS, least: 1, honestShare: 0.03 },
  es: KIN_SETTINGS,
  it: KIN_SETTINGS,
};

/**
 * Claims of effect, rank, fame and gain. Weak words of them are harmless if the statement does not look
 * challenged. Terms of a sale are none of them: a refusal of returns looks like any other term.
 */
const DOUBTED = `
  absolute-term alcohol-effect approval-claim beyond-cosmetic body-change borrowed-authority
  climate-neutral clinically-proven comparison-claim cosmetic-medical cure-claim degradable-claim
  detox-claim device-effect disease-claim doctor-vouches drug-assertion drug-like-cosmetic
  durability-claim earnings-claim eaten-weight-loss effect-guarantee effortless-weight-loss
  everyday-cure exam-guarantee exam-hit expert-endorsement fda-approved first-original
  functional-cosmetic-claim general-health generic-green green-claim green-comparison harmless-claim
  health-benefit health-food-assertion health-function healthy-food honour-claim infant-function
  institution-recommends investment-promise kills-germs limitless-performance listed-health-claim
  lowest-price measured-gain measured-peak natural-claim new-but-used niche-rank no-side-effects pet-cure
  pseudo-science rank-first recyclable-claim rivals-put-down safety-guarantee state-symbol
  superlative-claim superstition symptom-relief unsourced-figure up-to-performance value-rise
  weight-loss youth-claim
`.match(/\S+/g) as readonly string[];

/** Claims of these whose firm words are enough by themselves: 国内最先进 is one in any statement. */
const ENOUGH = ['absolute-term'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    'leave-out': { type: 'string' },
    rows: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: fit-statements CLAIMS_FOLDER [--lang zh] [--leave-out 0/3 [--rows FILE]] [--dry]');
  process.exit(2);
}
const leftOut = values['leave-out']?.split('/').map(Number) as [number, number] | undefined;

/** Returns the highest score of the bag's judged runs of at most `most` statements. */
const maxScore = (model: Linear, bag: Bag, { longest, fewest }: Settings, most: number): number =>
  Math.max(
    -Infinity,
    ...bag.runs
      .filter(({ size, length, features }) => size <= most && length <= longest && features.length >= fewest)
      .map(({ features }) => scoreOf(model, features)),
  );

/** Returns the score that `share` of the scores exceed. */
function barOver(scores: readonly number[], share: number): number {
  return [...scores].sort((a, b) => b - a)[Math.floor(share * scores.length)] ?? -Infinity;
}

function fitLanguage(lang: Modelled): void {
  const settings = SETTINGS[lang];
  const bags = readBags(folder as string, lang, namesOf(lang), leftOut);
  const kin = FEW.includes(lang) ? KIN.filter((one) => one !== lang) : [];
  const others = kin.flatMap((one) => readBags(folder as string, one, namesOf(one), leftOut));
  const scored = bags.map(() => 0);
  const alone = bags.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fitBags([...others, ...bags.filter((bag) => bag.group % FOLDS !== fold)], settings);
    bags.forEach((bag, n) => {
      if (bag.group % FOLDS !== fold) return;
      scored[n] = maxScore(model, bag, settings, MOST);
      alone[n] = maxScore(model, bag, settings, 1);
    });
  }
  const of = (test: (bag: Bag) => boolean) => scored.filter((_, n) => test(bags[n] as Bag));
  // Texts of whole shops contain real claims, so the threshold is set on texts that were cleaned of them.
  const honest = of(({ kind, adjudicated }) => kind === 'honest' && adjudicated);
  const lawful = of(({ kind, adjudicated }) => kind === 'lawful' && adjudicated);
  const ownLawful = of(({ kind, adjudicated }) => kind === 'lawful' && !adjudicated);
  const challenged = of(({ kind, adjudicated }) => kind === 'challenged' && adjudicated);
  const bar = Math.max(
    0,
    barOver(honest, settings.honestShare),
    lawful.length < 30 ? 0 : barOver(lawful, settings.lawfulShare),
    barOver(ownLawful, settings.ownShare),
  );
  const share = (scores: readonly number[]) =>
    (scores.filter((score) => score > bar).length / (scores.length || 1)).toFixed(3);
  console.log(
    `${lang}: bar ${bar.toFixed(2)} challenged ${share(challenged)} of ${challenged.length}, lawful ${share(lawful)} of ${lawful.length}, own lawful ${share(ownLawful)} of ${ownLawful.length}, honest ${share(honest)} of ${honest.length}`,
  );
  if (values.dry) return;
  const model = ownOf(fitBags([...others, ...bags], settings), bags);
  // A weak word is judged by its own statement alone.
  const own = alone.filter((score, n) => bags[n]?.kind === 'challenged' && score > -Infinity);
  const path = join('rules/_wording/challenged-wording', `${lang}.yaml`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    modelFile(model, {
      longest: settings.longest,
      run: MOST,
      fewest: settings.fewest,
      threshold: bar,
      lawful: barOver(own, 1 - settings.missed),
      ...(settings.doubtful === undefined ? {} : { firm: barOver(own, 1 - settings.doubtful) }),
      enough: ENOUGH,
      doubts: DOUBTED,
      marks: lang === 'en',
      stems: KIN.includes(lang),
    }),
  );
}

if (leftOut !== undefined && values.rows !== undefined)
  writeFileSync(
    values.rows,
    leftOutRows(folder, leftOut)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
for (const lang of LANGUAGES) if (values.lang === undefined || values.lang === lang) fitLanguage(lang);
