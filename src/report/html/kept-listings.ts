import type { ListingData } from './data.ts';

/** What one file holds at most; all of it opens in a browser, and none of it grows with the run. */
export interface Limits {
  listings: number;
  findings: number;
  /** Characters of listings' own texts and facts, as JSON. */
  texts: number;
}

export const LIMITS: Limits = { listings: 20_000, findings: 100_000, texts: 24_000_000 };

/** Kept as JSON: a string of its own holds on to nothing of the page or row it came from. */
interface Kept {
  violations: number;
  reviews: number;
  score: number;
  n: number;
  /** Without findings and detail. */
  head: string;
  findings: string;
  findingCount: number;
  detail: string;
}

/** After all that were rated. */
const UNRATED = 101;

/** The listings of a run, the gravest of them where there are more than the file holds. */
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
    // Sorted only when twice too much has come together, so that keeping costs little a listing.
    if (this.kept.length > 2 * listings || this.findingCount > 2 * most || this.textLength > 2 * texts)
      this.prune();
  }

  /** The JSON of each listing kept, the gravest first, and what was left out. */
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
