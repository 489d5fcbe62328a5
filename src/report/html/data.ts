// The data in an HTML report, as JSON. The report's script renders the page from it.
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

/** Values for the placeholders of a rule's texts, in both languages where words differ. */
export type Values = Record<string, string | number | Bilingual | PerLanguage>;

/** A finding as in `--format jsonl`, but its texts are templates of its rule and its laws are ids. */
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
  /** Values for the rule's `message` and `fix` and for the reason, besides `quote`. */
  values?: Values;
  reasonCode?: ReasonCode;
  /** The error message of a rule that failed. */
  detail?: string;
  laws: string[];
  /** Language of the quote. */
  lang: string;
  /** Suggested wordings: the old words, the new words, and the block's text afterwards. */
  suggestions?: { old: string; text: string; after: string }[];
  evidence?: (Omit<Side, 'reasons'> & { lang: string })[];
  same?: Omit<Same, 'text'>;
}

export interface DetailData {
  blocks: Block[];
  facts: Fact[];
  lawsBecause: PerLanguage;
  arithmetic: Arithmetic[];
  /** Ids of the rules that passed, or the index of a shared list in `HtmlData.passed`. */
  passed: string[] | number;
  shell: boolean;
}

/** One listing, with the field names of `--format jsonl`. */
export interface ListingData extends Omit<
  Report,
  'schemaVersion' | 'claims' | 'findings' | 'lawsBecause' | 'category' | 'asOf' | 'detail'
> {
  /** Its number in the run, from 1, which links use. */
  n: number;
  merchant: string;
  category?: { id: string; confidence: number; because?: string };
  findings: FindingData[];
  /** Number of findings that are counted but not included. */
  findingsLeftOut?: number;
  detail?: DetailData;
}

/** The texts of a rule, with placeholders for a finding's values. */
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

/** Number of findings of one kind, by outcome. */
export interface Tally {
  key: string;
  violation: number;
  review: number;
}

/** The same words under the same rule, with the number of listings that have them. */
export interface RepeatedClaim {
  ruleId: string;
  outcome: Finding['outcome'];
  quote: string;
  lang: string;
  listings: number;
  /** Numbers of a few of these listings. */
  examples: number[];
}

export interface RunData {
  listings: number;
  /** Numbers of rated listings: without findings, with reviews only, with violations. */
  clean: number;
  review: number;
  violation: number;
  notRated: number;
  findings: Counts;
  /** Number of listings by score, in steps of ten: 0–9, 10–19 … 90–100. */
  scores: number[];
  grades: Record<string, number>;
  topics: Tally[];
  /** By the id of a law's article; the first article found stands for the whole law. */
  laws: Tally[];
  lawCount: number;
  jurisdictions: Tally[];
  severities: Tally[];
  merchants: Tally[];
  merchantCount: number;
  /** Jurisdictions whose laws were applied to any listing. */
  checkedUnder: string[];
  repeated: RepeatedClaim[];
  /** Inputs that could not be read. */
  unread: (Input & { message: PerLanguage })[];
  unreadCount: number;
  /** Counts of what this file leaves out. `--format jsonl` has all of it. */
  leftOut: { listings: number; findings: number; texts: number };
}

/** All data of the report, stored in the file as JSON. */
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
  /** Lists of passed rules, each shared by the listings that passed the same rules. */
  passed: string[][];
  /** The gravest listings first. */
  listings: ListingData[];
}
