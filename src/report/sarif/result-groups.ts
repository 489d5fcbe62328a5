// Groups findings into the results of a SARIF file, within the limits of code-scanning hosts.
import type { Finding } from '../../model/report/finding.ts';
import type { Input, Report } from '../../model/report/report.ts';
import { hash } from '../../text/memory/hash.ts';
import { cap } from '../parts/cap.ts';
import { rankOf } from './sarif-level.ts';

/** Limits of GitHub: it refuses a run with more results, and shows 5,000 of them. */
export const MAX_RESULTS = 25_000;
export const SHOWN_RESULTS = 5_000;
/** Limit of characters of all results. Compressed, they stay well below a host's 10 MB. */
const MAX_CHARACTERS = 16_000_000;
/** Limit of rows named in one result. */
const MAX_ROWS = 50;
/** Characters of a result besides its texts, estimated. */
const OVERHEAD = 400;

/** Findings that say the same: those of a page, or of one rule on the same words in many rows. */
export interface ResultGroup {
  finding: Finding;
  input: Input;
  listingId: string;
  /** Further rows of the same file. */
  rows: number[];
  count: number;
}

/** Collects findings up to the limits. Beyond them, the least urgent are dropped. */
export class ResultGroups {
  /** Number of findings that were dropped. */
  dropped = 0;
  private readonly groups = new Map<string, ResultGroup>();
  private readonly byRank: string[][] = [];
  private size = 0;

  add(report: Report, finding: Finding): void {
    const key = keyOf(report.input, finding);
    const known = this.groups.get(key);
    if (known !== undefined) {
      known.count += 1;
      if (report.input.row !== undefined && known.rows.length < MAX_ROWS) known.rows.push(report.input.row);
      return;
    }
    const rank = rankOf(finding);
    const group: ResultGroup = {
      finding: slim(finding),
      input: report.input,
      listingId: cap(report.id, 200),
      rows: [],
      count: 1,
    };
    const cost = costOf(group);
    while (this.isFull(cost)) if (!this.dropBelow(rank)) return void (this.dropped += 1);
    this.groups.set(key, group);
    (this.byRank[rank] ??= []).push(key);
    this.size += cost;
  }

  get length(): number {
    return this.groups.size;
  }

  /** Yields the most urgent groups first. */
  *[Symbol.iterator](): Generator<ResultGroup> {
    for (const keys of this.byRank) {
      for (const key of keys ?? []) {
        const group = this.groups.get(key);
        if (group !== undefined) yield group;
      }
    }
  }

  private isFull(cost: number): boolean {
    return this.groups.size >= MAX_RESULTS || this.size + cost > MAX_CHARACTERS;
  }

  private dropBelow(rank: number): boolean {
    for (let other = this.byRank.length - 1; other > rank; other -= 1) {
      const key = this.byRank[other]?.pop();
      const group = key === undefined ? undefined : this.groups.get(key);
      if (key === undefined || group === undefined) continue;
      this.groups.delete(key);
      this.size -= costOf(group);
      this.dropped += group.count;
      return true;
    }
    return false;
  }
}

function keyOf(input: Input, finding: Finding): string {
  if (input.row === undefined) return finding.fingerprint;
  const { ruleId, outcome, quote, baselineState = '', suppression } = finding;
  return hash([input.uri, ruleId, outcome, baselineState, suppression?.reason ?? '', quote].join('\n'));
}

/** Returns a finding with only what a result needs, so that a million rows do not stay in memory. */
function slim(finding: Finding): Finding {
  const slimmed: Finding = {
    ...finding,
    laws: [],
    message: cap(finding.message, 1000),
    quote: cap(finding.quote, 500),
    fix: cap(finding.fix, 500),
  };
  delete slimmed.context;
  delete slimmed.data;
  delete slimmed.evidence;
  return slimmed;
}

function costOf({ finding }: ResultGroup): number {
  return finding.message.length + finding.quote.length + finding.fix.length + OVERHEAD;
}
