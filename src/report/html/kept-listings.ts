// Keeps the listings of a run for an HTML report, up to its limits.
import type { ListingData } from './data.ts';

/** Limits of one file, so that a browser can open it however long the run was. */
export interface Limits {
  listings: number;
  findings: number;
  /** Characters of the listings' texts and facts, as JSON. */
  texts: number;
}

export const LIMITS: Limits = { listings: 10_000, findings: 25_000, texts: 8_000_000 };

/** A listing as JSON. The string does not keep the parsed page or row in memory. */
interface Kept {
  violations: number;
  reviews: number;
  score: number;
  n: number;
  /** The JSON without findings and detail. */
  head: string;
  findings: string;
  findingCount: number;
  detail: string;
}

/** Score for sorting that puts unrated listings last. */
const UNRATED = 101;

/** Keeps the listings for the file; of too many, the gravest. */
export class KeptListings {
  private kept: Kept[] = [];
  private readonly limits: Limits;
  private findingCount = 0;
  private textLength = 0;
  private readonly left = { listings: 0, findings: 0, texts: 0 };

  constructor(limits: Limits = LIMITS) {
    this.limits = limits;
  }

  add(listing: ListingData): void {
    const { findings, detail, ...head } = listing;
    const entry: Kept = {
      violations: listing.counts.violation,
      reviews: listing.counts.review,
      score: listing.score.value ?? UNRATED,
      n: listing.n,
      head: JSON.stringify(head),
      findings: JSON.stringify(findings),
      findingCount: findings.length,
      detail: detail === undefined ? '' : JSON.stringify(detail),
    };
    this.kept.push(entry);
    this.left.findings += listing.findingsLeftOut ?? 0;
    this.findingCount += entry.findingCount;
    this.textLength += entry.detail.length;
    const { listings, findings: most, texts } = this.limits;
    // Pruned at twice the limit only, so that sorting rarely runs.
    if (this.kept.length > 2 * listings || this.findingCount > 2 * most || this.textLength > 2 * texts)
      this.prune();
  }

  /** Returns the JSON of each kept listing, the gravest first, and the counts of what was left out. */
  finish(): { listings: string[]; leftOut: { listings: number; findings: number; texts: number } } {
    this.prune();
    const listings = this.kept.map(({ head, findings, detail }) => {
      const parts = [`"findings":${findings}`, ...(detail === '' ? [] : [`"detail":${detail}`])];
      return `${head.slice(0, -1)},${parts.join(',')}}`;
    });
    return { listings, leftOut: this.left };
  }

  private prune(): void {
    this.kept.sort(
      (a, b) => b.violations - a.violations || a.score - b.score || b.reviews - a.reviews || a.n - b.n,
    );
    for (const { findingCount } of this.kept.splice(this.limits.listings)) {
      this.left.listings += 1;
      this.left.findings += findingCount;
    }
    this.findingCount = 0;
    this.textLength = 0;
    for (const entry of this.kept) {
      if (this.findingCount + entry.findingCount > this.limits.findings) {
        this.left.findings += entry.findingCount;
        entry.findings = '[]';
        entry.findingCount = 0;
      }
      if (this.textLength + entry.detail.length > this.limits.texts) {
        this.left.texts += 1;
        entry.detail = '';
      }
      this.findingCount += entry.findingCount;
      this.textLength += entry.detail.length;
    }
  }
}
