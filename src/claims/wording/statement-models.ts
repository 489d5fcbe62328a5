// Fitted models that judge by its wording whether a statement is a claim.

import type { FeatureNumbers } from '../../text/features/text-features.ts';
import { normalize } from '../../text/fold/normalize.ts';
import { WeightsByNumber } from '../../text/features/weights-by-number.ts';
import { splitAtJoints } from '../../text/segment/joints.ts';
import type { Segments } from '../../text/segment/segments.ts';
import { isClaimKind } from '../matching/concept-kinds.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import { StatementRun } from './statement-run.ts';
import { trimStatement } from './statements-of.ts';
import { numbersOf, type WordingShape, type WordingTables } from './wording-tables.ts';

/**
 * Least number of features for models without their own limit. Two words say too little ("Our price").
 */
const FEWEST = 6;
const NONE: readonly ConceptMatch[] = [];
const NO_STATEMENTS: readonly number[] = [];
const NO_CONCEPTS: readonly string[] = [];

/** Share of a statement that a match fills. What little stands beside it cannot speak against it. */
const FILLED = 0.9;

/** What a statement's wording says against its claims. */
interface Doubt {
  /** It is worded unlike any challenged one: its weak claims are left out. */
  readonly isLawful: boolean;
  /** It is worded unlike most of them: its firm claims become weak. Titles and labels never are. */
  readonly isDoubtful: boolean;
}

const NO_DOUBT: Doubt = { isLawful: false, isDoubtful: false };

/**
 * Linear models of one language, fitted on statements. They add a weak claim where the vocabulary finds
 * none. In a statement that is worded unlike challenged ones they make firm claims weak and remove weak
 * ones.
 */
export class StatementModels {
  private readonly models: readonly WordingShape[];
  private readonly doubts: ReadonlySet<string>;
  private readonly enough: ReadonlySet<string>;
  private readonly numbers: FeatureNumbers;
  private readonly weights: WeightsByNumber;
  private readonly fewest: number;
  private readonly longest: number;
  /** Models that are applied to each statement. The others name what these find. */
  private readonly finders: readonly WordingShape[];
  /** Limit of neighbouring statements that a finder weighs as one. */
  private readonly most: number;
  /** `run` holds statements of the sentence that is judged, `alone` a single statement. */
  private readonly run: StatementRun;
  private readonly alone: StatementRun;

  constructor(tables: WordingTables) {
    const { models } = tables;
    this.models = models;
    this.doubts = new Set(models.flatMap(({ doubts = [] }) => doubts));
    this.enough = new Set(models.flatMap(({ enough = [] }) => enough));
    this.numbers = numbersOf(tables);
    this.weights = new WeightsByNumber(tables.weights, models.length);
    this.finders = models.filter(({ names }) => names === undefined);
    this.longest = Math.max(0, ...models.map(({ longest }) => longest));
    this.most = Math.max(1, ...this.finders.map(({ run = 1 }) => run));
    this.fewest = Math.max(...this.finders.map(({ fewest = FEWEST }) => fewest));
    const newRun = () => new StatementRun(this.numbers, this.weights, models, 0, this.finders.length);
    this.run = newRun();
    this.alone = newRun();
  }

  /** Returns a sentence's matches, with weak claims of the models added or removed. */
  judge(
    text: string,
    { sentences, statements }: Segments,
    matches: readonly ConceptMatch[],
    isRunning: boolean,
  ): readonly ConceptMatch[] {
    if (this.models.length === 0 || (!isRunning && matches.length === 0)) return matches;
    const judged: ConceptMatch[] = [];
    const { run } = this;
    run.start(text);
    let from = 0;
    let next = 0;
    let sentence = 0;
    let found = 0;
    for (const to of splitAtJoints(text, statements)) {
      const first = next;
      while (next < matches.length && (matches[next] as ConceptMatch).start < to) next += 1;
      const own = first === next ? NONE : matches.slice(first, next);
      const hasClaims = own.some(({ concept }) => isClaimKind(concept));
      const [start, end] = trimStatement(text, from, to);
      const doubt = hasClaims ? this.doubtOf(text, from, to, isRunning) : NO_DOUBT;
      this.addDoubted(own, doubt, [start, end], judged);
      const isWeighed = isRunning && !hasClaims && end - start <= this.longest;
      if (isWeighed) run.add(start, end);
      while ((sentences[sentence] as number) < to) sentence += 1;
      if (run.size > 0 && (!isWeighed || sentences[sentence] === to)) {
        found += this.addFound(run, judged);
        run.start(text);
      }
      from = to;
    }
    return found === 0 ? judged : judged.sort((a, b) => a.start - b.start);
  }

  /**
   * Returns how far the best model's score is above its threshold; undefined for too short statements.
   */
  likenessOf(statement: string): number | undefined {
    const { text } = normalize(statement);
    const run = this.runOf(text, 0, text.length);
    if (run === undefined) return undefined;
    return Math.max(...this.finders.map(({ threshold }, n) => run.scoreOf(0, 1, n) - threshold));
  }

  /** Returns a run of this statement alone; undefined where it is too short. */
  private runOf(text: string, from: number, to: number): StatementRun | undefined {
    const run = this.alone;
    run.start(text);
    run.add(...trimStatement(text, from, to));
    return run.size === 0 || run.countOf(0, 1) < this.fewest ? undefined : run;
  }

  /** Returns what the statement's wording says against its claims. */
  private doubtOf(text: string, from: number, to: number, isRunning: boolean): Doubt {
    const run = this.doubts.size === 0 ? undefined : this.runOf(text, from, to);
    if (run === undefined) return NO_DOUBT;
    let [isLawful, isDoubtful] = [false, false];
    this.finders.forEach(({ lawful = -Infinity, firm = -Infinity }, n) => {
      const score = run.scoreOf(0, 1, n);
      isLawful ||= score < lawful;
      isDoubtful ||= isRunning && score < firm;
    });
    return { isLawful, isDoubtful };
  }

  /** Adds the matches of the statement at `start..end` to `judged`, as its wording leaves them. */
  private addDoubted(
    own: readonly ConceptMatch[],
    { isLawful, isDoubtful }: Doubt,
    [start, end]: readonly [number, number],
    judged: ConceptMatch[],
  ): void {
    for (const one of own) {
      const isDoubted = !one.negated && !one.quoted && this.doubts.has(one.concept);
      if (isDoubted && one.weak && isLawful) continue;
      if (isDoubted && isDoubtful && !this.enough.has(one.concept) && !fills(one, start, end))
        one.weak = true;
      judged.push(one);
    }
  }

  /**
   * Adds the run's claims to `judged`, each from the fewest statements needed. Returns the number of
   * added claims.
   */
  private addFound(run: StatementRun, judged: ConceptMatch[]): number {
    const before = judged.length;
    let taken = NO_STATEMENTS;
    for (let size = 1; size <= Math.min(this.most, run.size); size += 1)
      for (let first = 0; first + size <= run.size; first += 1) {
        if (taken.some((one) => one >= first && one < first + size)) continue;
        const concepts = this.conceptsOf(run, first, first + size);
        if (concepts.length === 0) continue;
        taken = [...taken, ...Array.from({ length: size }, (_, n) => first + n)];
        const [start, end] = run.placeOf(first, first + size);
        for (const concept of concepts)
          judged.push({ concept, start, end, weak: true, negated: false, quoted: false });
      }
    return judged.length - before;
  }

  /** Returns the concepts that the statements `first` to `last` (excluded) claim together. */
  private conceptsOf(run: StatementRun, first: number, last: number): readonly string[] {
    const [start, end] = run.placeOf(first, last);
    if (end - start > this.longest || run.countOf(first, last) < this.fewest) return NO_CONCEPTS;
    const { finders } = this;
    let concepts = NO_CONCEPTS;
    for (let n = 0; n < finders.length; n += 1) {
      const { concept, threshold, longest, run: most = 1 } = finders[n] as WordingShape;
      if (last - first > most || end - start > longest || run.scoreOf(first, last, n) <= threshold) continue;
      const name = this.nameOf(concept, run, first, last);
      if (name !== undefined) concepts = [...concepts, name];
    }
    return concepts;
  }

  /**
   * Returns the name of a claim that the model of `concept` found; the concept itself where no model
   * names its claims.
   */
  private nameOf(concept: string, run: StatementRun, first: number, last: number): string | undefined {
    if (!this.models.some(({ names }) => names === concept)) return concept;
    const named = run.weighedBy(this.finders.length, this.models.length);
    let best: WordingShape | undefined;
    let highest = -Infinity;
    this.models.forEach((model, n) => {
      if (model.names !== concept) return;
      const score = named.scoreOf(first, last, n);
      if (score <= highest) return;
      highest = score;
      best = model;
    });
    // Each name has its own threshold; the name with the highest score is given, or none.
    return best === undefined || highest < best.threshold ? undefined : best.concept;
  }
}

/** Whether the match covers nearly all of the statement at `start..end`, or goes on behind it. */
function fills(match: ConceptMatch, start: number, end: number): boolean {
  return match.end > end || match.end - match.start >= FILLED * (end - start);
}
