// Decides whether a run passes or fails.
import type { UiLanguage } from '../../messages/languages.ts';
import type { Config } from '../../model/config/config.ts';
import { SEVERITIES, type Severity } from '../../model/rule/outcome.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Report } from '../../model/report/report.ts';
import { isAcceptedFinding } from '../../model/report/is-accepted-finding.ts';
import { tallyOf, type Tally } from '../../wire/tally.ts';
import { message, type NameIn, type Values } from '../../messages/message.ts';

export interface GateOptions {
  failOn: NonNullable<Config['failOn']>;
  /** Number of violations that are allowed. */
  maxViolations?: number;
  /** Minimum score of each listing. */
  minScore?: number;
  /** Minimum mean score of all listings. */
  minMeanScore?: number;
}

/** Decides whether a run passes. Findings that are suppressed or in the baseline do not count. */
export class Gate {
  private readonly options: GateOptions;
  private violations = 0;
  private reviews = 0;
  private low = 0;
  private scores = 0;
  /** Number of listings with a score. */
  rated = 0;
  /** Number of listings without a score of which the report or the status tells why. */
  private answered = 0;
  private unrated = 0;

  constructor(options: GateOptions) {
    this.options = options;
  }

  /** True if this finding alone fails the run. */
  readonly fails = (finding: Finding): boolean =>
    !isAcceptedFinding(finding) && this.failsBy(finding.outcome) && this.isGrave(finding);

  /** The least severity of a violation that fails the run, if `failOn` is a severity. */
  private get least(): Severity | undefined {
    return SEVERITIES.find((severity) => severity === this.options.failOn);
  }

  private isGrave({ severity }: Finding): boolean {
    return this.least === undefined || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(this.least);
  }

  /** True if each finding must be seen, because counts do not include severities. */
  get isByFinding(): boolean {
    return this.least !== undefined;
  }

  private failsBy(outcome: Finding['outcome']): boolean {
    const { failOn, maxViolations } = this.options;
    if (outcome === 'violation') return failOn !== 'none' || maxViolations !== undefined;
    return outcome === 'review' && failOn === 'review';
  }

  /** True if options other than `failOn` decide. The reason for failing is then printed. */
  get isParticular(): boolean {
    const { maxViolations, minScore, minMeanScore } = this.options;
    return maxViolations !== undefined || minScore !== undefined || minMeanScore !== undefined;
  }

  add(report: Report): void {
    const tally = tallyOf(report);
    if (this.isByFinding) tally.violations = report.findings.filter(this.fails).length;
    this.count(tally);
  }

  /** True if something could be said about a listing. */
  get hasAnswer(): boolean {
    return this.rated + this.answered > 0;
  }

  count({ rated, answered, score, violations, reviews }: Tally): void {
    const { minScore = 0 } = this.options;
    if (this.failsBy('violation')) this.violations += violations;
    if (this.failsBy('review')) this.reviews += reviews;
    if (!rated) {
      this.unrated += 1;
      if (answered) this.answered += 1;
      return;
    }
    this.rated += 1;
    this.scores += score;
    if (score < minScore) this.low += 1;
  }

  /** Returns the reasons why the run fails, in words; empty where it passes. */
  verdict(lang: UiLanguage): string[] {
    const { maxViolations = 0, minScore, minMeanScore } = this.options;
    const mean = this.scores / this.rated;
    const t = (name: NameIn<'command'>, values: Values) => message(lang, 'command', name, values);
    const reasons: string[] = [];
    if (this.violations > maxViolations)
      reasons.push(t('tooManyViolations', { n: this.violations, allowed: maxViolations }));
    if (this.reviews > 0) reasons.push(t('reviews', { n: this.reviews }));
    if (this.options.failOn === 'unrated' && this.unrated > 0)
      reasons.push(t('unrated', { n: this.unrated }));
    if (this.low > 0)
      reasons.push(t(this.low === 1 ? 'oneLowScore' : 'lowScores', { n: this.low, least: minScore ?? 0 }));
    if (minMeanScore !== undefined && mean < minMeanScore)
      reasons.push(t('lowMean', { mean: mean.toFixed(1), least: minMeanScore }));
    return reasons;
  }
}
