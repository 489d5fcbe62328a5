import type { FeatureNumbers } from '../../text/features/text-features.ts';
import { WeightsByNumber } from '../../text/features/weights-by-number.ts';
import type { Segments } from '../../text/segment/segments.ts';
import { isClaimKind } from '../matching/concept-kinds.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import { trimStatement } from './statements-of.ts';
import { numbersOf, type WordingShape, type WordingTables } from './wording-tables.ts';

// A single word says too little: one of English, one with its stem elsewhere, three characters of Chinese.
const FEWEST_OF_WORDS = 4;
const FEWEST_WITH_STEMS = 5;
const FEWEST_OF_CHARACTERS = 10;

/**
 * Linear models of one language, fitted on statements: what a statement is worded like. They add a weak claim where
 * the vocabulary has none, and weaken or drop a claim in a statement that is worded unlike any challenged one.
 */
export class StatementModels {
  private readonly models: readonly WordingShape[];
  private readonly spares: ReadonlySet<string>;
  private readonly numbers: FeatureNumbers;
  private readonly weights: WeightsByNumber;
  private readonly fewest: number;
  private readonly tellsLawful: boolean;

  constructor(tables: WordingTables) {
    const { models, spaced } = tables;
    this.models = models;
    this.spares = new Set(models.flatMap(({ spares = [] }) => spares));
    this.numbers = numbersOf(tables);
    this.weights = new WeightsByNumber(tables.weights, models.length);
    this.tellsLawful = models.some(({ lawful }) => lawful !== undefined);
    this.fewest = !spaced
      ? FEWEST_OF_CHARACTERS
      : models.some(({ stems }) => stems)
        ? FEWEST_WITH_STEMS
        : FEWEST_OF_WORDS;
  }

  /** The matches of a sentence's vocabulary with what the models make of each of its statements. */
  judge(text: string, { statements }: Segments, matches: readonly ConceptMatch[]): ConceptMatch[] {
    if (this.models.length === 0) return [...matches];
    const judged: ConceptMatch[] = [];
    let from = 0;
    for (const to of statements) {
      const own = matches.filter(({ start }) => start >= from && start < to);
      judged.push(...this.judgeStatement(text, from, to, own));
      from = to;
    }
    return judged;
  }

  /** How far above 0 each model holds the statement to be a claim of its kind; undefined for too short ones. */
  scores(statement: string): Float64Array | undefined {
    const { numbers, first, last } = this.numbers.inner(statement);
    const borders = [
      ...this.numbers.between(undefined, first, false),
      ...this.numbers.between(last, undefined, false),
    ];
    const size = numbers.length + borders.length;
    if (size < this.fewest) return undefined;
    const sums = new Float64Array(this.models.length);
    for (const number of numbers) this.weights.addTo(sums, number, 1);
    for (const number of borders) this.weights.addTo(sums, number, 1);
    const spread = Math.sqrt(size);
    return sums.map((sum, n) => sum / spread + (this.models[n]?.bias ?? 0));
  }

  private judgeStatement(
    text: string,
    from: number,
    to: number,
    matches: readonly ConceptMatch[],
  ): readonly ConceptMatch[] {
    const claims = matches.filter(({ concept }) => isClaimKind(concept));
    if (claims.length > 0 && !this.tellsLawful) return matches;
    const [start, end] = trimStatement(text, from, to);
    const scores = this.scores(text.slice(start, end));
    if (scores === undefined) return matches;
    if (claims.length === 0) {
      const length = end - start;
      const like = this.models.filter(
        ({ threshold, longest }, n) => (scores[n] as number) > threshold && length <= longest,
      );
      const found = like.map(({ concept }) => ({
        concept,
        start,
        end,
        weak: true,
        negated: false,
        quoted: false,
      }));
      return [...matches, ...found].sort((a, b) => a.start - b.start);
    }
    if (!this.models.some(({ lawful = -Infinity }, n) => (scores[n] as number) < lawful)) return matches;
    return matches.flatMap((match) => {
      if (!isClaimKind(match.concept) || match.negated || match.quoted) return [match];
      if (match.weak) return [];
      return [this.spares.has(match.concept) ? match : { ...match, weak: true }];
    });
  }
}
