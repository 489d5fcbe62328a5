// The baseline: findings of earlier runs, which do not fail a run again.
import { readFileSync } from 'node:fs';
import { AppError } from '../../model/error/app-error.ts';
import type { AnyBaselineFile, BaselineEntry, BaselineFile } from '../../model/report/baseline.ts';
import type { Report } from '../../model/report/report.ts';
import { causeText } from '../../model/error/message-part.ts';

const MAX_QUOTE = 120;

/** A finding of this run, how often it was found in each file, and how often of these it was known. */
interface Found {
  readonly entry: Omit<BaselineEntry, 'found'>;
  readonly all: Map<string, number>;
  readonly known: Map<string, number>;
}

/** Compares the findings of a run with those of the baseline. */
export class Baseline {
  private readonly known: ReadonlyMap<string, BaselineEntry>;
  private readonly sources: ReadonlySet<string>;
  private readonly found = new Map<string, Found>();
  private readonly read = new Set<string>();
  private readonly broken = new Set<string>();
  /** The first file of this run that is not in the baseline. */
  private otherSource: string | undefined;
  /** Rules and quotes of the known findings. */
  private readonly words: ReadonlySet<string>;
  /** Something new has the rule and the words of a known finding. */
  private isAlike = false;
  private readonly keeps: boolean;
  /** Number of findings of this run that are not in the baseline. */
  fresh = 0;
  /** Number of findings of this run that are in the baseline. */
  unchanged = 0;

  /** `keeps` is true if this run's findings will be written to the baseline. */
  constructor(file: BaselineFile | undefined, keeps: boolean) {
    this.known = new Map(Object.entries(file?.findings ?? {}));
    this.sources = new Set([...this.known.values()].flatMap(({ found }) => Object.keys(found)));
    this.words = new Set([...this.known.values()].map(({ rule, quote }) => wordsOf(rule, quote)));
    this.keeps = keeps;
  }

  /** Marks each finding as unchanged or new. `source` is the listing's file. */
  mark(report: Report, source: string): Report {
    this.read.add(source);
    if (!this.sources.has(source)) this.otherSource ??= source;
    if (report.findings.length === 0) return report;
    const findings = report.findings.map((finding) => {
      const { fingerprint, outcome, ruleId, quote, suppression } = finding;
      if (outcome === 'error') return finding;
      const known = this.known.get(fingerprint);
      const before = this.found.get(fingerprint);
      // A `review` that has become a violation counts as new, and so does one more of the same.
      const isKnown =
        (known?.outcome === 'violation' || known?.outcome === outcome) &&
        sumOf(before?.known.values() ?? []) < sumOf(Object.values(known.found));
      if (isKnown) this.unchanged += 1;
      else if (suppression === undefined) {
        this.fresh += 1;
        this.isAlike ||= this.words.has(wordsOf(ruleId, quote));
      }
      if (isKnown || (this.keeps && suppression === undefined)) {
        const { all = new Map<string, number>(), known: own = new Map<string, number>() } = before ?? {};
        const entry = { rule: ruleId, listing: report.id, outcome, quote: quote.slice(0, MAX_QUOTE) };
        addOne(all, source);
        if (isKnown) addOne(own, source);
        this.found.set(fingerprint, { entry, all, known: own });
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
   * Returns one file of the baseline and one of this run, where they share no file and something new has the words
   * of a known finding. The baseline may belong to another folder.
   */
  get onlyOtherSource(): { known: string; read: string } | undefined {
    const [known] = this.sources;
    const isOther = [...this.sources].every((source) => !this.read.has(source));
    const { otherSource: read } = this;
    return known !== undefined && read !== undefined && isOther && this.isAlike ? { known, read } : undefined;
  }

  /**
   * Returns how many known findings are gone, in files that were read whole or that, by `isGone`, are deleted.
   */
  fixed(isGone: IsGone): number {
    let fixed = 0;
    for (const [key, { found }] of this.known) {
      const looked = Object.entries(found).filter(([source]) => this.isLookedAt(source, isGone));
      const before = looked.reduce((sum, [, count]) => sum + (count ?? 1), 0);
      fixed += Math.max(0, before - sumOf(this.found.get(key)?.known.values() ?? []));
    }
    return fixed;
  }

  /** Returns the new baseline: without what is fixed and, if `keeps`, with all findings of this run. */
  toFile(isGone: IsGone): BaselineFile {
    const entries: [string, BaselineEntry][] = [];
    for (const key of new Set([...this.known.keys(), ...this.found.keys()])) {
      const [before, now] = [this.known.get(key), this.found.get(key)];
      const kept = Object.entries(before?.found ?? {}).filter(([source]) => !this.isLookedAt(source, isGone));
      const counts = now === undefined ? [] : this.countsOf(now, before, kept);
      const found: Record<string, number | null> = Object.fromEntries(counts);
      for (const [source, count] of kept) found[source] = count;
      const entry = now?.entry ?? before;
      if (entry === undefined || Object.keys(found).length === 0) continue;
      const { rule, listing, outcome, quote } = entry;
      entries.push([key, { rule, listing, found: sorted(found), outcome, quote }]);
    }
    const order = ({ found, listing, rule, quote }: BaselineEntry) =>
      [Object.keys(found)[0], listing, rule, quote].join('\n');
    entries.sort(([, a], [, b]) => (order(a) < order(b) ? -1 : 1));
    return { schemaVersion: 2, findings: Object.fromEntries(entries) };
  }

  /** Returns what this run found by file; without `keeps` no more than was known and is not in files `kept`. */
  private countsOf(
    now: Found,
    before: BaselineEntry | undefined,
    kept: readonly (readonly [string, number | null])[],
  ): [string, number][] {
    if (this.keeps) return [...now.all];
    const isKept = new Set(kept.map(([source]) => source));
    const freed = Object.entries(before?.found ?? {}).filter(([source]) => !isKept.has(source));
    let room = sumOf(freed.map(([, count]) => count));
    return [...now.known].flatMap(([source, count]): [string, number][] => {
      const taken = Math.min(count, room);
      room -= taken;
      return taken > 0 ? [[source, taken]] : [];
    });
  }

  private isLookedAt(source: string, isGone: IsGone): boolean {
    return (this.read.has(source) && !this.broken.has(source)) || isGone(source);
  }
}

/** Whether a file of the baseline is deleted. */
type IsGone = (source: string) => boolean;

/** Without a count, any number is known. */
function sumOf(counts: Iterable<number | null>): number {
  let sum = 0;
  for (const count of counts) sum += count ?? Infinity;
  return sum;
}

function wordsOf(rule: string, quote: string): string {
  return `${rule}\n${quote.slice(0, MAX_QUOTE)}`;
}

function addOne(counts: Map<string, number>, source: string): void {
  counts.set(source, (counts.get(source) ?? 0) + 1);
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns a file of the first version in the form of the second. */
function upgraded(file: AnyBaselineFile): BaselineFile {
  if (file.schemaVersion === 2) return file;
  const findings = Object.entries(file.findings).map(([key, { source, ...entry }]) => [
    key,
    { ...entry, found: { [source]: null } },
  ]);
  return { schemaVersion: 2, findings: Object.fromEntries(findings) as BaselineFile['findings'] };
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
    if (result.success) return upgraded(result.data);
    detail = result.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`)[0] ?? '';
  } catch (cause) {
    detail = causeText(cause);
  }
  throw new AppError('baseline-invalid', { path, detail });
}
