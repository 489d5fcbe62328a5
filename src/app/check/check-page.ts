import { inlineIgnores } from '../../extract/inline-ignores.ts';
import type { PageSource } from '../../extract/analyse-page.ts';
import type { DraftForm } from '../../ingest/bytes/input-kind.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Hashed, Report } from '../../model/report/report.ts';
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
  hashed?: Hashed;
  /** Set for a draft, whose text is plain text or Markdown in place of HTML. */
  form?: DraftForm;
  /** Comments on the page may suppress findings. */
  honoursIgnores: boolean;
}

/** What the second half of a check asks of a page, besides its extraction. */
export type ExtractedPage = Pick<PageToCheck, 'uri' | 'html' | 'hashed' | 'honoursIgnores'>;

/** What all pages of a run share. */
export interface PageRun {
  book: RuleBook;
  optionsFor: (uri: string) => CheckOptions;
  plan: Pick<CheckPlan, 'today' | 'lang'>;
  within?: PageSource['within'];
}

/** Extracts a page and checks it. `guard` limits the time of each step that processes the content. */
export async function checkPage(page: PageToCheck, run: PageRun, guard: Guard = NO_LIMIT): Promise<Report> {
  return checkExtracted(page, await extractOf(page, run, guard), run, guard);
}

/** Extracts a page, which is the first half of its check. */
export async function extractOf(
  { html, url, contentLanguage, form }: PageToCheck,
  { within }: PageRun,
  guard: Guard,
): Promise<Extraction> {
  const source: PageSource = {
    html,
    ...(url === undefined ? {} : { url }),
    ...(contentLanguage === undefined ? {} : { contentLanguage }),
    ...(within === undefined ? {} : { within }),
  };
  const extract = await extractorOf(form);
  return guard(() => extract(source));
}

/** Checks an extracted page, which is the second half. */
export async function checkExtracted(
  { uri, html, hashed, honoursIgnores }: ExtractedPage,
  extraction: Extraction,
  { book, optionsFor, plan }: PageRun,
  guard: Guard = NO_LIMIT,
): Promise<Report> {
  await guard(() => resolveLanguage(extraction.listing, { book, laws: optionsFor(uri).laws }));
  return guard(() => {
    const report = checkExtraction(extraction, { uri, ...hashed }, book, optionsFor(uri));
    return applyInlineIgnores(report, honoursIgnores ? inlineIgnores(html) : [], plan.today, plan.lang);
  });
}
