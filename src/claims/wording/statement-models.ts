import type { FeatureNumbers } from '../../text/features/text-features.ts';
import { normalize } from '../../text/fold/normalize.ts';
import { WeightsByNumber } from '../../text/features/weights-by-number.ts';
import type { Segments } from '../../text/segment/segments.ts';
import { isClaimKind } from '../matching/concept-kinds.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import { trimStatement } from './statements-of.ts';
import { numbersOf, type WordingShape, type WordingTables } from './wording-tables.ts';

// One or two words say too little ("Our price"), or three characters of Chinese. Counted in features.
const FEWEST_OF_WORDS = 6;
const FEWEST_WITH_STEMS = 8;
const FEWEST_OF_CHARACTERS = 10;

/**
 * Linear models of one language, fitted on statements: what a statement is worded like. They add a weak claim where
 * the vocabulary has none, and drop a weak claim in a statement that is worded unlike any challenged one.
 */
export class StatementModels {
  private readonly models: readonly WordingShape[];
  private readonly doubts: ReadonlySet<string>;
  private readonly numbers: FeatureNumbers;
  private readonly weights: WeightsByNumber;
  private readonly fewest: number;
  private readonly longest: number;
  private readonly tellsLawful: boolean;
  /** The first of the models: asked about each statement. The rest name what these flag. */
  private readonly finders: readonly WordingShape[];
  /** Work space of `scores`. */
  private readonly sums: Float64Array;

  constructor(tables: WordingTables) {
    const { models, spaced } = tables;
    this.models = models;
    this.doubts = new Set(models.flatMap(({ doubts = [] }) => doubts));
    this.numbers = numbersOf(tables);
    this.weights = new WeightsByNumber(tables.weights, models.length);
    this.sums = new Float64Array(models.length);
    this.finders = models.filter(({ names }) => names === undefined);
    this.tellsLawful = models.some(({ lawful }) => lawful !== undefined);
    this.longest = Math.max(0, ...models.map(({ longest }) => longest));
    this.fewest = !spaced
      ? FEWEST_OF_CHARACTERS
      : models.some(({ stems }) => stems)
        ? FEWEST_WITH_STEMS
        : FEWEST_OF_WORDS;
  }

  /** The matches of a sentence's vocabulary with what the models make of each of its statements. */
  judge(
    text: string,
    { statements }: Segments,
    matches: readonly ConceptMatch[],
    isRunning: boolean,
  ): readonly ConceptMatch[] {
    if (this.models.length === 0 || (!isRunning && matches.length === 0)) return matches;
    const judged: ConceptMatch[] = [];
    let from = 0;
    let next = 0;
    for (const to of statements) {
      const first = next;
      while (next < matches.length && (matches[next] as ConceptMatch).start < to) next += 1;
      const own = matches.slice(first, next);
      for (const match of this.judgeStatement(text, from, to, own, isRunning)) judged.push(match);
      from = to;
    }
    return judged;
  }

  /** How far above its bar the likeliest model holds a statement to be a claim; undefined for too short ones. */
  likenessOf(statement: string): number | undefined {
    const scores = this.scores(normalize(statement).text.trim(), 0, this.finders.length);
    if (scores === undefined) return undefined;
    return Math.max(...this.finders.map(({ threshold }, n) => (scores[n] as number) - threshold));
  }

  /**
   * By model from `from` to `to`, how far above 0 it holds the statement to be a claim of its kind; undefined for too
   * short ones. Good until it is called again.
   */
  private scores(statement: string, from: number, to: number): Float64Array | undefined {
    const { numbers, first, last } = this.numbers.inner(statement);
    const before = this.numbers.between(undefined, first, false);
    const after = this.numbers.between(last, undefined, false);
    const size = numbers.length + before.length + after.length;
    if (size < this.fewest) return undefined;
    const { sums } = this;
    sums.fill(0);
    for (let n = 0; n < numbers.length; n += 1) this.weights.addTo(sums, numbers[n] as number, from, to);
    for (const number of before) this.weights.addTo(sums, number, from, to);
    for (const number of after) this.weights.addTo(sums, number, from, to);
    const spread = Math.sqrt(size);
    for (let n = from; n < to; n += 1) sums[n] = (sums[n] as number) / spread + (this.models[n]?.bias ?? 0);
    return sums;
  }

  private judgeStatement(
    text: string,
    from: number,
    to: number,
    matches: readonly ConceptMatch[],
    isRunning: boolean,
  ): readonly ConceptMatch[] {
    const hasClaims = matches.some(({ concept }) => isClaimKind(concept));
    if (!hasClaims && !isRunning) return matches;
    const [start, end] = trimStatement(text, from, to);
    if (hasClaims ? !this.tellsLawful : end - start > this.longest) return matches;
    const statement = text.slice(start, end);
    const scores = this.scores(statement, 0, this.finders.length);
    if (scores === undefined) return matches;
    if (!hasClaims) {
      const length = end - start;
      const like = this.finders.filter(
        ({ threshold, longest }, n) => (scores[n] as number) > threshold && length <= longest,
      );
      if (like.length === 0) return matches;
      const concepts = like.flatMap(({ concept }) => this.nameOf(concept, statement) ?? []);
      const found = concepts.map((concept) => ({
        concept,
        start,
        end,
        weak: true,
        negated: false,
        quoted: false,
      }));
      return [...matches, ...found].sort((a, b) => a.start - b.start);
    }
    if (!this.finders.some(({ lawful = -Infinity }, n) => (scores[n] as number) < lawful)) return matches;
    return matches.filter(
      ({ concept, weak, negated, quoted }) => negated || quoted || !weak || !this.doubts.has(concept),
    );
  }

  /** What a statement that the model of `concept` flags claims; the concept itself where no model names its finds. */
  private nameOf(concept: string, statement: string): string | undefined {
    if (!this.models.some(({ names }) => names === concept)) return concept;
    const scores = this.scores(statement, this.finders.length, this.models.length);
    if (scores === undefined) return undefined;
    let best: WordingShape | undefined;
    let highest = -Infinity;
    this.models.forEach((model, n) => {
      const score = scores[n] as number;
      if (model.names !== concept || score <= highest) return;
      highest = score;
      best = model;
    });
    // Each name has its own bar: the likeliest is given, or none.
    return best === undefined || highest < best.threshold ? undefined : best.concept;
  }
}
