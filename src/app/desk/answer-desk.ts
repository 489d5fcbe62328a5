// Answers the requests of the page of `claimcheck serve`.
import type { Bilingual } from '../../model/text/bilingual.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { inLanguage } from '../../model/text/in-language.ts';
import type {
  DeskAnswer,
  DeskCheck,
  DeskExplain,
  DeskInput,
  DeskRequest,
} from '../../model/serve/desk-request.ts';
import type { Report } from '../../model/report/report.ts';
import { PLAIN } from '../../report/parts/paint.ts';
import { checkExtraction, suggestions, type CheckOptions } from '../check/check-extraction.ts';
import { redaction } from '../check/check-settings.ts';
import { Ignores } from '../config/ignores.ts';
import { redactReport } from '../redact/redact-report.ts';
import { placedEvidence } from '../listing/placed-evidence.ts';
import { chosenLaws } from '../rules/check-laws.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { DeskListing, DeskTools } from './desk-tools.ts';
import { draftText } from './draft-text.ts';

/** Answers one request. An error of the request is an answer too. */
export async function answerDesk(request: DeskRequest, tools: DeskTools): Promise<DeskAnswer> {
  const lang = langOf(request);
  try {
    if (request.what === 'check') return await check(request.body, request.today, tools);
    if (request.what === 'extract') return json(await extract(request.body, request.today, tools));
    if (request.what === 'explain') return explain(request.body, tools);
    return json(choices(lang, tools.book));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { message, hint } = error.describe(lang);
    const isAsked = error.exitStatus === 2;
    return {
      error: { code: error.code, message, ...(hint === undefined ? {} : { hint }) },
      status: isAsked ? 400 : 422,
    };
  }
}

function langOf(request: DeskRequest): UiLanguage {
  if ('lang' in request) return request.lang;
  return ('lang' in request.body ? request.body.lang : undefined) ?? 'en';
}

const json = (value: unknown): DeskAnswer => ({ type: 'application/json', body: JSON.stringify(value) });

async function check(body: DeskCheck, today: string, tools: DeskTools): Promise<DeskAnswer> {
  const { book } = tools;
  const { lang = 'en', asOf = today, category, suggest = true, format = 'json' } = body;
  const laws = chosenLaws(body.laws ?? 'auto', book.compiled.laws);
  if (category !== undefined && book.compiled.categories[category] === undefined)
    throw new AppError('category-unknown', {
      category,
      known: Object.keys(book.compiled.categories).join(', '),
    });
  const ignores = new Ignores(body.ignores ?? [], today);
  const options: CheckOptions = {
    laws,
    lang,
    asOf,
    detail: format !== 'json',
    ...(category === undefined ? {} : { category }),
  };
  const reports: Report[] = [];
  for (const one of await tools.listings(body, { asOf, laws })) {
    const checked = suggest ? await suggested(one, options, tools) : reportOf(one, options, book);
    const settled = ignores.apply(checked, [one.input.uri]);
    // JSON is for the page, which shows the user's own draft. Reports that are kept hide personal data.
    const { listing } = one.extraction;
    reports.push(
      format === 'json' ? settled : redactReport(settled, listing, redaction(), book.people, lang),
    );
  }
  return format === 'json' ? json({ reports }) : written(reports, format, lang, tools);
}

const reportOf = ({ input, extraction }: DeskListing, options: CheckOptions, book: RuleBook) =>
  checkExtraction(extraction, input, book, options);

/** Adds suggestions, with a pause after each finding so that newer requests need not wait. */
async function suggested(
  one: DeskListing,
  options: CheckOptions,
  { book, pause }: DeskTools,
): Promise<Report> {
  const report = reportOf(one, options, book);
  const steps = suggestions(report, one.extraction, book, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause?.();
  }
}

/** Writes the report as a file to download. */
async function written(
  reports: readonly Report[],
  format: 'html' | 'markdown',
  lang: UiLanguage,
  { book, reporter: create }: DeskTools,
): Promise<DeskAnswer> {
  const parts: string[] = [];
  const write = (text: string | Uint8Array) =>
    void parts.push(typeof text === 'string' ? text : Buffer.from(text).toString());
  const reporter = await create(format, {
    write,
    lang,
    columns: 100,
    paint: PLAIN,
    quiet: false,
    fails: () => false,
    rules: book.compiled,
    version: book.compiled.version,
    warn: () => undefined,
  });
  for (const report of reports) reporter.add(report);
  reporter.end();
  return { type: `text/${format}; charset=utf-8`, body: parts.join('') };
}

async function extract(body: DeskInput, today: string, tools: DeskTools) {
  const listings = await tools.listings(body, { asOf: body.asOf ?? today, laws: 'auto' });
  return {
    listings: listings.map(({ input, extraction }) => ({
      input,
      listing: extraction.listing,
      evidence: placedEvidence(extraction),
      text: draftText(extraction),
    })),
  };
}

function explain({ rule: id, lang = 'en' }: DeskExplain, { book, examplesOf }: DeskTools): DeskAnswer {
  const rule = book.byId.get(id);
  if (rule === undefined) throw new AppError('rule-unknown', { rule: id, similar: '' });
  const said = (text: Bilingual | undefined) => (text === undefined ? undefined : inLanguage(text, lang));
  const laws = rule.laws.map((one) => book.compiled.laws[typeof one === 'string' ? one : one.id]);
  return json({
    id,
    title: said(rule.title),
    severity: rule.severity,
    family: rule.family,
    why: said(rule.why),
    fix: said(rule.fix),
    laws: laws.map((law) => law && { ...law, title: said(law.title), asks: said(law.asks) }),
    examples: rule.examples.length > 0 ? rule.examples : examplesOf(id),
  });
}

/** Returns what the page offers to choose from: categories and jurisdictions. */
function choices(lang: UiLanguage, { compiled }: RuleBook) {
  const categories = Object.entries(compiled.categories).map(([id, { title }]) => ({
    id,
    title: inLanguage(title, lang),
  }));
  const laws = [...new Set(Object.keys(compiled.laws).map((id) => id.slice(0, id.indexOf('/'))))].sort();
  return { categories, laws };
}
