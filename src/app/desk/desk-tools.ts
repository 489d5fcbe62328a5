import type { Extraction } from '../../model/listing/extraction.ts';
import type { Input } from '../../model/report/report.ts';
import type { Rule } from '../../model/rule/rule.ts';
import type { DeskInput } from '../../model/serve/desk-request.ts';
import type { Reporter, ReporterOptions } from '../../report/parts/reporter.ts';
import type { RuleBook } from '../rules/rule-book.ts';

export interface DeskListing {
  input: Input;
  extraction: Extraction;
}

export interface DeskReading {
  /** The day whose sale prices are in effect. */
  asOf: string;
  /** The laws chosen; they hint at the language of short texts. */
  laws: readonly string[] | 'auto';
}

/** What hints at the language of a text. */
export interface DeskPriors extends Pick<DeskReading, 'laws'> {
  book: RuleBook;
}

/** What answers need from their surroundings. A process reads files and URLs; a page in a browser cannot. */
export interface DeskTools {
  book: RuleBook;
  /** Returns the listings of one request. Throws the first failure where nothing could be read. */
  listings: (body: DeskInput, reading: DeskReading) => Promise<DeskListing[]>;
  examplesOf: (ruleId: string) => Rule['examples'];
  reporter: (format: 'html' | 'markdown', options: ReporterOptions) => Promise<Reporter>;
  /** Awaited between the suggestions of two findings; rejects if the answer is no longer wanted. */
  pause?: () => Promise<void>;
}
