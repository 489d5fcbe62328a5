// Counts over all listings of a run, for the overview of an HTML report.
import { jurisdictionOf } from '../../model/rule/jurisdiction-of.ts';
import type { Citation } from '../../model/report/finding.ts';
import { SEVERITIES } from '../../model/rule/outcome.ts';
import type { Counts, Input, Report } from '../../model/report/report.ts';
import { normalize } from '../../text/fold/normalize.ts';
import type { ListingData, RepeatedClaim, RunData, Tally } from './data.ts';
import type { PerLanguage } from '../../messages/message.ts';

/** Limit of different claims and of merchants that are counted. Beyond it, the rarer half is dropped. */
const MAX_KEYS = 20_000;
const SHOWN = { repeated: 50, merchants: 12, laws: 12, jurisdictions: 20, topics: 30 };
const MAX_EXAMPLES = 5;
const MAX_UNREAD = 200;
/** Limit of characters of a claim; longer ones are cut. */
const MAX_QUOTE = 200;

/** Counts findings, scores and repeated claims of all listings, including those that are left out. */
export class RunTotals {
  private listings = 0;
  private clean = 0;
  private review = 0;
  private violation = 0;
  private notRated = 0;
  private readonly findings: Counts = { violation: 0, review: 0, pass: 0, inapplicable: 0, error: 0 };
  private readonly scores = Array.from({ length: 10 }, () => 0);
  private readonly grades: Record<string, number> = { A: 0, B: 0, C: 0, D: 0, E: 0 };
  private readonly topics = new Map<string, Tally>();
  private readonly laws = new Map<string, Tally>();
  private readonly lawOfTitle = new Map<string, string>();
  private readonly jurisdictions = new Map<string, Tally>();
  private readonly severities = new Map<string, Tally>(SEVERITIES.map((key) => [key, tally(key)]));
  private readonly merchants = new Map<string, Tally>();
  private readonly claims = new Map<string, RepeatedClaim>();
  private readonly checkedUnder = new Set<string>();
  private readonly unread: RunData['unread'] = [];
  private unreadCount = 0;

  add(report: Report, data: ListingData): void {
    this.listings += 1;
    const { counts, score, state } = report;
    for (const outcome of ['violation', 'review', 'pass', 'inapplicable', 'error'] as const)
      this.findings[outcome] += counts[outcome];
    if (state === 'not-rated') this.notRated += 1;
    else {
      if (counts.violation > 0) this.violation += 1;
      else if (counts.review > 0) this.review += 1;
      else this.clean += 1;
    }
    if (score.value !== null && score.grade !== null) {
      const step = Math.min(9, Math.floor(score.value / 10));
      this.scores[step] = (this.scores[step] ?? 0) + 1;
      this.grades[score.grade] = (this.grades[score.grade] ?? 0) + 1;
    }
    for (const law of report.laws) this.checkedUnder.add(law);
    this.countFindings(report, data);
  }

  fail(input: Input, message: PerLanguage): void {
    this.unreadCount += 1;
    if (this.unread.length < MAX_UNREAD) this.unread.push({ ...input, message });
  }

  finish(leftOut: RunData['leftOut']): RunData {
    const { listings, clean, review, violation, notRated, findings, scores, grades } = this;
    const repeated = [...this.claims.values()].filter((claim) => claim.listings > 1);
    repeated.sort((a, b) => b.listings - a.listings || (a.quote < b.quote ? -1 : 1));
    const severities = [...this.severities.values()].filter((one) => one.violation + one.review > 0);
    return {
      ...{ listings, clean, review, violation, notRated, findings, scores, grades },
      topics: most(this.topics, SHOWN.topics),
      laws: most(this.laws, SHOWN.laws),
      lawCount: this.laws.size,
      jurisdictions: most(this.jurisdictions, SHOWN.jurisdictions),
      severities: severities.reverse(),
      merchants: most(this.merchants, SHOWN.merchants),
      merchantCount: this.merchants.size,
      checkedUnder: [...this.checkedUnder].sort(),
      repeated: repeated.slice(0, SHOWN.repeated),
      unread: this.unread,
      unreadCount: this.unreadCount,
      leftOut,
    };
  }

  /** Returns the id that stands for the whole law: that of its first article found. */
  private standsFor({ id, title }: Citation): string {
    const key = `${jurisdictionOf(id)} ${title}`;
    const first = this.lawOfTitle.get(key);
    if (first !== undefined) return first;
    this.lawOfTitle.set(key, id);
    return id;
  }

  private countFindings({ findings }: Report, data: ListingData): void {
    const seen = new Set<string>();
    for (const [index, finding] of findings.entries()) {
      const { outcome, topic, severity, laws, ruleId, quote } = finding;
      if (outcome === 'error') continue;
      count(this.topics, topic, outcome);
      count(this.severities, severity, outcome);
      for (const jurisdiction of new Set(laws.map(({ id }) => jurisdictionOf(id))))
        count(this.jurisdictions, jurisdiction, outcome);
      for (const law of new Set(laws.map((one) => this.standsFor(one)))) count(this.laws, law, outcome);
      if (data.merchant !== '') count(this.merchants, data.merchant, outcome);
      if (quote === '') continue;
      const key = `${ruleId}\n${normalize(quote).text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const claim = this.claims.get(key);
      if (claim === undefined) {
        const lang = data.findings[index]?.lang ?? 'en';
        const cut = quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE)}…` : quote;
        this.claims.set(key, { ruleId, outcome, quote: cut, lang, listings: 1, examples: [data.n] });
      } else {
        claim.listings += 1;
        if (outcome === 'violation') claim.outcome = outcome;
        if (claim.examples.length < MAX_EXAMPLES) claim.examples.push(data.n);
      }
    }
    dropRare(this.claims, (claim) => claim.listings);
    dropRare(this.merchants, size);
  }
}

const size = ({ violation, review }: Tally) => violation + review;

const tally = (key: string): Tally => ({ key, violation: 0, review: 0 });

function count(tallies: Map<string, Tally>, key: string, outcome: 'violation' | 'review'): void {
  let one = tallies.get(key);
  if (one === undefined) tallies.set(key, (one = tally(key)));
  one[outcome] += 1;
}

function most(tallies: Map<string, Tally>, shown: number): Tally[] {
  return [...tallies.values()]
    .sort((a, b) => size(b) - size(a) || b.violation - a.violation || (a.key < b.key ? -1 : 1))
    .slice(0, shown);
}

/** Drops the rarer half of a map that has grown too large. */
function dropRare<T>(map: Map<string, T>, frequency: (value: T) => number): void {
  if (map.size <= MAX_KEYS) return;
  const entries = [...map].sort((a, b) => frequency(b[1]) - frequency(a[1]));
  for (const [key] of entries.slice(MAX_KEYS / 2)) map.delete(key);
}
