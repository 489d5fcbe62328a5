import { inlineIgnores } from '../../extract/inline-ignores.ts';
import type { PageSource } from '../../extract/analyse-page.ts';
import type { DraftForm } from '../../ingest/bytes/input-kind.ts';
import type { Fetched, Report } from '../../model/report/report.ts';
import { extractorOf } from '../listing/extractor-of.ts';
import { resolveLanguage } from '../listing/resolve-language.ts';
import { NO_LIMIT, type Guard } from '../listing/within-time.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { applyInlineIgnores } from './apply-inline-ignores.ts';
import { checkExtraction, type CheckOptions } from './check-extraction.ts';
import type { CheckPlan } from './check-plan.ts';

/** A page to check, as plain data that can be sent to a worker. */
export interface PageToCheck {
  uri: string;
  html: string;
  url?: string;
  contentLanguage?: string;
  /** When the page was fetched, and the hash of its bytes. */
  fetched?: Fetched;
  /** Set for a draft, whose text is plain text or Markdown in place of HTML. */
  form?: DraftForm;
  /** Comments on the page may suppress findings. */
  honoursIgnores: boolean;
}

/** What all pages of a run share. */
export interface PageRun {
  book: RuleBook;
  optionsFor: (uri: string) => CheckOptions;
  plan: Pick<CheckPlan, 'today' | 'lang'>;
  within?: PageSource['within'];
}

/** Extracts a page and checks it. `guard` limits the time of each step that processes the content. */
export async function checkPage(
  { uri, html, url, contentLanguage, fetched, form, honoursIgnores }: PageToCheck,
  { book, optionsFor, plan, within }: PageRun,
  guard: Guard = NO_LIMIT,
): Promise<Report> {
  const source: PageSource = {
    html,
    ...(url === undefined ? {} : { url }),
    ...(contentLanguage === undefined ? {} : { contentLanguage }),
    ...(within === undefined ? {} : { within }),
  };
  const extract = await extractorOf(form);
  const extraction = guard(() => extract(source));
  await guard(() => resolveLanguage(extraction.listing, { book, laws: optionsFor(uri).laws }));
  return guard(() => {
    const report = checkExtraction(extraction, { uri, ...fetched }, book, optionsFor(uri));
    return applyInlineIgnores(report, honoursIgnores ? inlineIgnores(html) : [], plan.today, plan.lang);
  });
}
