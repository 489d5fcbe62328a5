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

/** What requests are answered with: a process reads files and addresses, a page in a browser has less at hand. */
export interface DeskTools {
  book: RuleBook;
  /** The listings of one request. Throws the first failure where nothing could be read. */
  listings: (body: DeskInput) => Promise<DeskListing[]>;
  examplesOf: (ruleId: string) => Rule['examples'];
  reporter: (format: 'html' | 'markdown', options: ReporterOptions) => Promise<Reporter>;
  /** Waited for between one finding's suggestions and the next one's; rejects where nobody wants the answer any more. */
  pause?: () => Promise<void>;
}
