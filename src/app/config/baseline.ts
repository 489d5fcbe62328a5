// The baseline: findings of earlier runs, which do not fail a run again.
import { readFileSync } from 'node:fs';
import { AppError } from '../../model/error/app-error.ts';
import type { BaselineEntry, BaselineFile } from '../../model/report/baseline.ts';
import type { Report } from '../../model/report/report.ts';
import { causeText } from '../../model/error/message-part.ts';

const MAX_QUOTE = 120;

/** Compares the findings of a run with those of the baseline. */
export class Baseline {
  private readonly known: ReadonlyMap<string, BaselineEntry>;
  private readonly sources: ReadonlySet<string>;
  private readonly found = new Map<string, BaselineEntry>();
  private readonly read = new Set<string>();
  private readonly broken = new Set<string>();
  /** The first file of this run that is not in the baseline. */
  private otherSource: string | undefined;
  private readonly keeps: boolean;
  /** Number of findings of this run that are not in the baseline. */
  fresh = 0;

  /** `keeps` is true if this run's findings will be written to the baseline. */
  constructor(file: BaselineFile | undefined, keeps: boolean) {
    this.known = new Map(Object.entries(file?.findings ?? {}));
    this.sources = new Set([...this.known.values()].map(({ source }) => source));
    this.keeps = keeps;
  }

  /** Marks each finding as unchanged or new. `source` is the listing's file. */
  mark(report: Report, source: string): Report {
    if (this.sources.has(source)) this.read.add(source);
    else this.otherSource ??= source;
    if (report.findings.length === 0) return report;
    const findings = report.findings.map((finding) => {
      const { fingerprint, outcome, ruleId, quote, suppression } = finding;
      if (outcome === 'error') return finding;
      const before = this.known.get(fingerprint)?.outcome;
      // A `review` that has become a violation counts as new.
      const isKnown = before === 'violation' || before === outcome;
      if (!isKnown && suppression === undefined) this.fresh += 1;
      if (isKnown || (this.keeps && suppression === undefined)) {
        const entry = { rule: ruleId, listing: report.id, source, outcome, quote: quote.slice(0, MAX_QUOTE) };
        this.found.set(fingerprint, entry);
      }
      return { ...finding, baselineState: isKnown ? ('unchanged' as const) : ('new' as const) };
    });
    return { ...report, findings };
  }

  /** Notes that a file could not be read: its findings do not count as fixed. */
  unread(source: string): void {
    this.broken.add(source);
  }

  /**
   * Returns one file of the baseline and one of this run, where they share no file although findings are new.
   * The baseline may belong to another folder.
   */
  get onlyOtherSource(): { known: string; read: string } | undefined {
    const [known] = this.sources;
    if (known === undefined || this.read.size > 0 || this.fresh === 0) return undefined;
    return this.otherSource === undefined ? undefined : { known, read: this.otherSource };
  }

  get unchanged(): number {
    return [...this.found.keys()].filter((key) => this.known.has(key)).length;
  }

  /**
   * Keys of entries whose finding is gone, in files that were read whole or that, by `isGone`, are deleted.
   */
  fixed(isGone: (source: string) => boolean): string[] {
    return [...this.known].flatMap(([key, { source }]) => {
      const looked = (this.read.has(source) && !this.broken.has(source)) || isGone(source);
      return looked && !this.found.has(key) ? [key] : [];
    });
  }

  /** Returns the new baseline: without what is fixed and, if `keeps`, with all findings of this run. */
  toFile(isGone: (source: string) => boolean): BaselineFile {
    const fixed = new Set(this.fixed(isGone));
    const kept = [...this.known].filter(([key]) => !fixed.has(key));
    const entries = [...new Map([...kept, ...(this.keeps ? this.found : [])])];
    const order = ({ source, listing, rule, quote }: BaselineEntry) =>
      [source, listing, rule, quote].join('\n');
    entries.sort(([, a], [, b]) => (order(a) < order(b) ? -1 : 1));
    return { schemaVersion: 1, findings: Object.fromEntries(entries) };
  }
}

/**
 * Reads a baseline file; undefined if it does not exist.
 * @throws AppError `baseline-invalid`
 */
export async function readBaseline(path: string): Promise<BaselineFile | undefined> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new AppError('baseline-invalid', { path, detail: String(cause) }, { cause });
  }
  const { baselineSchema } = await import('../../model/report/baseline.ts');
  let detail: string;
  try {
    const result = baselineSchema.safeParse(JSON.parse(text));
    if (result.success) return result.data;
    detail = result.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`)[0] ?? '';
  } catch (cause) {
    detail = causeText(cause);
  }
  throw new AppError('baseline-invalid', { path, detail });
}
