import type { UiLanguage } from '../../messages/languages.ts';
import type { Bilingual } from '../../model/text/bilingual.ts';
import type { Citation, Finding, Side } from '../../model/report/finding.ts';
import type { Family, Severity } from '../../model/rule/outcome.ts';
import type { Same } from '../../model/report/same.ts';
import type { ReasonCode } from '../../model/rule/reasons.ts';
import type { Counts, Input, Report } from '../../model/report/report.ts';
import type { Arithmetic } from '../../model/report/score.ts';
import type { Block } from '../../model/listing/block.ts';
import type { Fact } from '../../model/report/report-detail.ts';
import type { PerLanguage } from '../../messages/message.ts';

/** What fills `{name}` in a rule's texts; words that differ by language are given in each. */
export type Values = Record<string, string | number | Bilingual | PerLanguage>;

/** A finding as `--format jsonl` prints it, its texts left to its rule's templates and its laws to their table. */
export interface FindingData extends Omit<
  Finding,
  | 'message'
  | 'fix'
  | 'reason'
  | 'reasonCode'
  | 'laws'
  | 'family'
  | 'topic'
  | 'data'
  | 'evidence'
  | 'suggestions'
  | 'same'
> {
  /** Fills the rule's `message` and `fix` and the reason's text, beside `quote`. */
  values?: Values;
  reasonCode?: ReasonCode;
  /** What a rule that could not be run died of. */
  detail?: string;
  laws: string[];
  /** Language of the quote. */
  lang: string;
  /** Wordings to put instead: the words that go, those that come, and the text afterwards. */
  suggestions?: { old: string; text: string; after: string }[];
  evidence?: (Omit<Side, 'reasons'> & { lang: string })[];
  same?: Omit<Same, 'text'>;
}

export interface DetailData {
  blocks: Block[];
  facts: Fact[];
  lawsBecause: PerLanguage;
  arithmetic: Arithmetic[];
  /** Rules that passed, or the number of their list in `passed`. */
  passed: string[] | number;
  shell: boolean;
}

/** One listing, with the field names of `--format jsonl`. */
export interface ListingData extends Omit<
  Report,
  'schemaVersion' | 'claims' | 'findings' | 'lawsBecause' | 'category' | 'asOf' | 'detail'
> {
  /** Its place in the run, from 1; names it in links. */
  n: number;
  merchant: string;
  category?: { id: string; confidence: number; because?: string };
  findings: FindingData[];
  /** Findings that are in the counts but not here. */
  findingsLeftOut?: number;
  detail?: DetailData;
}

/** Texts of a rule, filled with a finding's values. */
export interface RuleData {
  title: Bilingual;
  topic: string;
  family: Family;
  severity: Severity;
  message: Bilingual;
  fix: Bilingual;
  why?: Bilingual;
}

export interface LawData extends Omit<Citation, 'id' | 'title'> {
  title: Bilingual;
  asks?: Bilingual;
}

/** How many findings there are of one kind, by outcome. */
export interface Tally {
  key: string;
  violation: number;
  review: number;
}

/** The same words under the same rule, on how many listings. */
export interface RepeatedClaim {
  ruleId: string;
  outcome: Finding['outcome'];
  quote: string;
  lang: string;
  listings: number;
  /** Numbers of a few of the listings. */
  examples: number[];
}

export interface RunData {
  listings: number;
  /** Listings without a finding, with something to review at most, and with a violation. */
  clean: number;
  review: number;
  violation: number;
  notRated: number;
  findings: Counts;
  /** Listings by score, in steps of ten: 0–9, 10–19 … 90–100. */
  scores: number[];
  grades: Record<string, number>;
  topics: Tally[];
  /** By a law's id: one of its articles stands for all. */
  laws: Tally[];
  lawCount: number;
  jurisdictions: Tally[];
  severities: Tally[];
  merchants: Tally[];
  merchantCount: number;
  /** Jurisdictions that some listing was checked under. */
  checkedUnder: string[];
  repeated: RepeatedClaim[];
  /** Inputs that could not be read. */
  unread: (Input & { message: PerLanguage })[];
  unreadCount: number;
  /** What the file does not hold: it is in `--format jsonl`. */
  leftOut: { listings: number; findings: number; texts: number };
}

/** Everything the report shows; this is what stands in the file as JSON. */
export interface HtmlData {
  schemaVersion: 1;
  tool: string;
  version: string;
  lang: UiLanguage;
  asOf: string;
  run: RunData;
  rules: Record<string, RuleData>;
  laws: Record<string, LawData>;
  categories: Record<string, Bilingual>;
  reasons: Partial<Record<ReasonCode, PerLanguage>>;
  /** Lists of rules that passed, shared by the listings that passed the same. */
  passed: string[][];
  /** Gravest first; in the order of the run where there is only one. */
  listings: ListingData[];
}
