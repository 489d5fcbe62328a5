import { readFileSync } from 'node:fs';
import { AppError } from '../../model/error/app-error.ts';
import type { BaselineEntry, BaselineFile } from '../../model/report/baseline.ts';
import type { Report } from '../../model/report/report.ts';
import { inOtherWords } from '../../model/error/said.ts';

const MAX_QUOTE = 120;

/** The findings known from before, and how this run stands beside them. */
export class Baseline {
  private readonly known: ReadonlyMap<string, BaselineEntry>;
  private readonly sources: ReadonlySet<string>;
  private readonly found = new Map<string, BaselineEntry>();
  private readonly read = new Set<string>();
  private readonly broken = new Set<string>();
  /** The first file of this run that it does not know. */
  private stranger: string | undefined;
  private readonly keeps: boolean;
  /** Findings of this run that are not in it. */
  fresh = 0;

  /** `keeps`: remember all of this run's findings, to write them. */
  constructor(file: BaselineFile | undefined, keeps: boolean) {
    this.known = new Map(Object.entries(file?.findings ?? {}));
    this.sources = new Set([...this.known.values()].map(({ source }) => source));
    this.keeps = keeps;
  }

  /** Marks each finding as known or new. `source` names the listing's file. */
  mark(report: Report, source: string): Report {
    if (this.sources.has(source)) this.read.add(source);
    else this.stranger ??= source;
    if (report.findings.length === 0) return report;
    const findings = report.findings.map((finding) => {
      const { fingerprint, outcome, ruleId, quote, suppression } = finding;
      if (outcome === 'error') return finding;
      const before = this.known.get(fingerprint)?.outcome;
      // What was to be reviewed and is now a violation is news.
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

  /** What could not be read is not mended by that. */
  unread(source: string): void {
    this.broken.add(source);
  }

  /** A file that it knows and one of this run, where it knows none of this run's files although something was found. */
  get onlyOtherSource(): { known: string; read: string } | undefined {
    const [known] = this.sources;
    if (known === undefined || this.read.size > 0 || this.fresh === 0) return undefined;
    return this.stranger === undefined ? undefined : { known, read: this.stranger };
  }

  get unchanged(): number {
    return [...this.found.keys()].filter((key) => this.known.has(key)).length;
  }

  /** Entries whose finding is gone, in files that were read to their end or, by `isGone`, are no more. */
  fixed(isGone: (source: string) => boolean): string[] {
    return [...this.known].flatMap(([key, { source }]) => {
      const looked = (this.read.has(source) && !this.broken.has(source)) || isGone(source);
      return looked && !this.found.has(key) ? [key] : [];
    });
  }

  /** The file as it is to be: with all findings of this run, or only without those that are fixed. */
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
 * Reads a baseline; undefined where there is no such file.
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
    detail = inOtherWords(cause);
  }
  throw new AppError('baseline-invalid', { path, detail });
}
