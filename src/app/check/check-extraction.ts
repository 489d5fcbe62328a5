// Checks one extracted listing: laws, category, rules, score, report.
import { categorize } from '../../claims/listing/categorize.ts';
import { becauseChosen, FALLBACK_LAWS, inferLaws } from '../../claims/listing/infer-laws.ts';
import { scanListing } from '../../claims/listing/scan-listing.ts';
import { toClaim, type ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { placeOfWords } from '../../engine/compile/place-of-words.ts';
import { dropDuplicates } from '../../engine/finish/drop-duplicates.ts';
import { joinContradictions } from '../../engine/finish/join-contradictions.ts';
import { joinOverlaps } from '../../engine/finish/join-overlaps.ts';
import { joinSentences } from '../../engine/finish/join-sentences.ts';
import { dropSuperseded, mergeRepeats, sortFindings } from '../../engine/finish/finding-passes.ts';
import { runRules, type RunResult } from '../../engine/run/run-rules.ts';
import { countsOf } from '../../engine/finish/counts-of.ts';
import { noScore, partScore, scoreOf } from '../../engine/finish/score.ts';
import type { CategoryGuess } from '../../model/listing/category.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import type { Severity } from '../../model/rule/outcome.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { ColumnMapping } from '../../model/listing/column-mapping.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Redaction } from '../../model/config/redaction.ts';
import { SCHEMA_VERSION } from '../../model/report/schema-version.ts';
import type { Coverage, Input, Report } from '../../model/report/report.ts';
import type { Arithmetic, Score } from '../../model/report/score.ts';
import type { ReportDetail } from '../../model/report/report-detail.ts';
import { redactReport } from '../redact/redact-report.ts';
import { factsOf } from './facts-of.ts';
import { ListingContext } from './listing-context.ts';
import { lostIn } from './lost-text.ts';
import {
  hasText,
  isWorded,
  listingNotRated,
  notRatedOf,
  dayNotRated,
  pageNotRated,
  partlyRated,
  textNotRated,
} from './rating.ts';
import { isMostlyLater } from '../rules/laws-on-day.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { placedFindings } from './placed-findings.ts';
import { withSuggestions } from './suggest.ts';
import { message, type PerLanguage } from '../../messages/message.ts';
import { categoryTitle } from '../../model/rule/category-title.ts';
import { noteText } from '../listing/note-text.ts';

export interface CheckOptions {
  /** Jurisdictions, such as `['eu', 'de']`; `auto` chooses them by the listing. */
  laws: readonly string[] | 'auto';
  /** The day (YYYY-MM-DD) whose law applies. */
  asOf: string;
  lang: UiLanguage;
  category?: string;
  /** The category, if it was already guessed. */
  guess?: CategoryGuess | undefined;
  selects?: (ruleId: string) => boolean;
  severityOf?: (ruleId: string) => Severity | undefined;
  /** True if `selects` leaves what the user chose with `--only`. */
  isNarrowed?: boolean;
  /** Must differ wherever `selects` or `severityOf` differ: prepared rules are cached by it. */
  selectionKey?: string;
  /** How the columns of a catalogue are read. */
  mapping?: ColumnMapping;
  /** Returns the name of an input in fingerprints, the same from any folder. Absent: the input's own name. */
  nameOf?: (uri: string) => string;
  explainScore?: boolean;
  /** Adds what reports for people show: texts, facts, rules that passed. */
  detail?: boolean;
  /** Adds suggested wordings to the findings. */
  suggest?: boolean;
  /** Makes suggestions leave the words that only a review doubts. */
  sparesReviews?: boolean;
  /** Hides personal data in the report; nothing is hidden where absent. */
  redact?: Redaction | undefined;
}

/** Checks one extracted listing and returns its report. */
export function checkExtraction(
  extraction: Extraction,
  input: Input,
  book: RuleBook,
  options: CheckOptions,
): Report {
  return checkScanned(extraction, scanListing(extraction.listing, book.scanners), input, book, options);
}

/** The same for a listing whose concepts have already been found. */
export function checkScanned(
  extraction: Extraction,
  scanned: ScannedListing,
  input: Input,
  book: RuleBook,
  options: CheckOptions,
): Report {
  const { listing } = extraction;
  const inferred = options.laws === 'auto' ? inferLaws(listing) : undefined;
  const laws = inferred?.laws ?? (options.laws as readonly string[]);
  const category =
    options.category === undefined
      ? (options.guess ?? categorize(scanned, book.scanners, book.compiled.categories, laws))
      : { id: options.category, confidence: 1 };
  const rules = book.rulesFor(laws, options);
  const id = listingId(listing, options.nameOf?.(input.uri) ?? input.uri);
  const context = new ListingContext(extraction, scanned, category, book, options.asOf);
  const other = pageNotRated(listing);
  // A row or a draft shows few of the signs that a page has, so its market is often unknown.
  const lawless =
    listing.source === 'draft'
      ? inferred?.isUnknown === true
      : input.row !== undefined && inferred?.laws === FALLBACK_LAWS;
  const run =
    other === undefined
      ? runRules(rules, context, book.compiled, {
          lang: options.lang,
          listingId: id,
          listPassed: options.detail ?? false,
        })
      : NOT_RUN;
  const findings =
    run.findings.length === 0
      ? run.findings
      : placedFindings(finished(run.findings, book, options.lang), extraction);
  const because = inferred?.because ?? becauseChosen(laws);
  const { pass, violation, review } = run.counts;
  const checked = pass + violation + review;
  const known = book.knowsLanguage(listing.inLanguage);
  const worded = known && isWorded(run);
  const lost = lostIn(listing.blocks);
  const chosen = options.isNarrowed === true && rules.rules.length > 0;
  const unrated =
    other ??
    textNotRated(listing) ??
    dayNotRated(book.rulesOnDay(laws, options), options.asOf) ??
    listingNotRated(listing, { checked, found: findings.length, known, worded, lawless, chosen });
  const partly =
    unrated === undefined
      ? partlyRated(listing, { found: findings.length, worded, lost, lawless })
      : undefined;
  const silent = unrated ?? partly;
  const whole =
    unrated === undefined
      ? scoreOf(findings, { checked, truthTold: worded && partly?.reason !== 'market-unknown' })
      : noScore(checked);
  const full = partly === undefined ? whole : partScore(whole);
  const arithmetic = full.arithmetic ?? [];
  const report = reportOf({
    input: isReadWhole(extraction) ? { ...input, readWhole: true } : input,
    id,
    laws,
    lawsBecause: because[options.lang],
    asOf: options.asOf,
    category: category && categoryOf(category, book, options.lang),
    listing: summaryOf(listing),
    state: unrated !== undefined ? 'not-rated' : partly === undefined ? 'rated' : 'partly-rated',
    notRated: silent && notRatedOf(silent, options.lang),
    score: options.explainScore === true ? { ...full, arithmetic } : withoutArithmetic(full),
    coverage: coverageOf(run, listing),
    counts: countsOf(findings, run.counts),
    claims: claimsOf(extraction, scanned),
    findings,
    notes: [...dayNote(book, laws, options), ...notesOf(extraction, run, lost, options.lang)],
  });
  if (options.detail === true && isWorthShowing(listing, findings))
    report.detail = detailOf(extraction, run, because, arithmetic);
  const suggested = options.suggest === true && findings.length > 0;
  const answered = suggested ? allSuggestions(report, extraction, book, options) : report;
  const { redact } = options;
  return redact === undefined ? answered : redactReport(answered, listing, redact, book.people, options.lang);
}

function allSuggestions(...given: Parameters<typeof suggestions>): Report {
  const steps = suggestions(...given);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Adds suggested wordings to a report. The generator yields after each line, so that callers can pause. */
export function suggestions(
  report: Report,
  extraction: Extraction,
  book: RuleBook,
  options: CheckOptions,
): Generator<undefined, Report> {
  const { laws, category } = report;
  // An edit changes neither the market nor the category.
  const known = { ...options, laws, guess: category, suggest: false, detail: false, redact: undefined };
  const check = (edited: Extraction) => checkExtraction(edited, report.input, book, known);
  return withSuggestions(report, extraction, book, check, options.sparesReviews === true);
}

/** Joins and sorts the findings of the rules. */
function finished(found: readonly Finding[], { byId }: RuleBook, lang: UiLanguage): Finding[] {
  const single = joinContradictions(dropSuperseded(found, byId), byId, lang);
  const joined = joinSentences(joinOverlaps(single, byId, lang), byId);
  return sortFindings(mergeRepeats(dropDuplicates(joined), byId));
}

const NOT_RUN: RunResult = {
  findings: [],
  counts: { violation: 0, review: 0, pass: 0, inapplicable: 0, error: 0 },
  unworded: 0,
  leftToLinks: [],
  undecidable: [],
  notInFile: [],
  sparedLabels: [],
  passed: [],
};

/** Counts the rules that apply but could not be decided, by reason. */
function coverageOf(
  { counts, unworded, undecidable, notInFile, leftToLinks }: RunResult,
  listing: Listing,
): Coverage {
  const { pass, violation, review, error } = counts;
  const language = unworded + undecidable.length;
  const file = notInFile.length;
  const asked = pass + violation + review + error + language + file;
  const unanswered = language + file + leftToLinks.length + error;
  if (unanswered === 0) return { asked, unanswered, why: {} };
  return {
    asked,
    unanswered,
    why: {
      ...(language === 0 ? {} : hasText(listing) ? { language } : { 'no-text': language }),
      ...(file === 0 ? {} : { 'not-in-file': file }),
      ...(leftToLinks.length === 0 ? {} : { 'linked-page': leftToLinks.length }),
      ...(error === 0 ? {} : { error }),
    },
  };
}

/** Copies field by field: each row has a score, and object rest would be slower. */
function withoutArithmetic({ value, grade, truth, disclosure, checked, undecided, byTopic }: Score): Score {
  return { value, grade, truth, disclosure, checked, undecided, byTopic };
}

type Parts = Omit<Report, 'schemaVersion' | 'category' | 'detail' | 'laws' | 'notRated'> & {
  laws: readonly string[];
  category: Report['category'];
  notRated: Report['notRated'];
};

/** Two literals, with and without a category: each row has a report, and building it up is slower. */
function reportOf({ category, notRated, laws: asked, ...parts }: Parts): Report {
  const { input, id, lawsBecause, asOf, listing, state, score, coverage, counts, claims, findings, notes } =
    parts;
  const schemaVersion = SCHEMA_VERSION;
  const laws = [...asked];
  if (notRated === undefined && category === undefined)
    return {
      schemaVersion,
      input,
      id,
      laws,
      lawsBecause,
      asOf,
      listing,
      state,
      score,
      coverage,
      counts,
      claims,
      findings,
      notes,
    };
  return {
    schemaVersion,
    input,
    id,
    laws,
    lawsBecause,
    asOf,
    ...(category === undefined ? {} : { category }),
    listing,
    state,
    ...(notRated === undefined ? {} : { notRated }),
    score,
    coverage,
    counts,
    claims,
    findings,
    notes,
  };
}

function categoryOf({ id, confidence, because }: CategoryGuess, { compiled }: RuleBook, lang: UiLanguage) {
  const title = categoryTitle(id, compiled, lang);
  return { id, confidence, title, ...(because === undefined ? {} : { because }) };
}

/** Whether `--within` names no part of the page. */
const isReadWhole = ({ notes }: Extraction) => notes.some(({ code }) => code === 'no-such-part');

/** Says that most of the law came after the day asked for, in one list with the other notes. */
function dayNote(book: RuleBook, laws: readonly string[], { asOf, lang }: CheckOptions): string[] {
  const { dated, later } = book.lawsOnDay(laws, asOf);
  return isMostlyLater({ dated, later })
    ? [message(lang, 'notes', 'mostLater', { day: asOf, dated, later })]
    : [];
}

function notesOf({ notes, listing }: Extraction, run: RunResult, lost: number, lang: UiLanguage): string[] {
  const { leftToLinks, undecidable, notInFile, sparedLabels } = run;
  const isDraft = listing.source === 'draft';
  const named = leftToLinks.length + undecidable.length + notInFile.length + sparedLabels.length;
  if (!isDraft && notes.length === 0 && named === 0 && lost === 0) return [];
  return [
    ...(isDraft ? [message(lang, 'notes', 'draft')] : []),
    ...notes.map((note) => noteText(note, lang)),
    ...(lost === 0 ? [] : [message(lang, 'notes', 'lostCharacters', { lost })]),
    ...rulesNote('linkedPages', leftToLinks, lang),
    ...rulesNote('unknownWording', undecidable, lang),
    ...rulesNote('notInFile', notInFile, lang),
    ...rulesNote('sparedLabels', sparedLabels, lang),
  ];
}

/** True if the report gets `detail`. Rows without findings do not: the catalogue has their texts. */
function isWorthShowing({ source }: Listing, findings: readonly Finding[]): boolean {
  return source !== 'feed' || findings.length > 0;
}

function detailOf(
  extraction: Extraction,
  run: RunResult,
  lawsBecause: PerLanguage,
  arithmetic: Arithmetic[],
): ReportDetail {
  const { blocks, completeness } = extraction.listing;
  return {
    blocks,
    facts: factsOf(extraction),
    lawsBecause,
    arithmetic,
    passed: run.passed,
    shell: completeness === 'shell',
  };
}

/** Returns an id that does not depend on the order of rows: SKU, GTIN, URL or name; for a page its file. */
function listingId({ id, source, sku, gtin, url, name }: Listing, file: string): string {
  if (id !== undefined || source !== 'feed') return id ?? file;
  return sku ?? gtin ?? url ?? (name === undefined ? file : `${file}#${name}`);
}

function rulesNote(
  name: 'linkedPages' | 'unknownWording' | 'notInFile' | 'sparedLabels',
  rules: readonly string[],
  lang: UiLanguage,
): string[] {
  return rules.length === 0 ? [] : [message(lang, 'notes', name, { rules: rules.join(', ') })];
}

function claimsOf(extraction: Extraction, scanned: ScannedListing): Report['claims'] {
  const claims: Report['claims'] = [];
  for (const match of scanned.claims()) {
    const role = extraction.listing.blocks[match.block]?.role;
    if (role === undefined || !isStatement(role)) continue;
    const { kind, quote, lang, negated, quoted, weak, block, start, end } = toClaim(scanned, match);
    const where = placeOfWords(extraction, block, start, end);
    claims.push({ kind, quote, lang, negated, quoted, weak, where });
  }
  return claims;
}

function summaryOf(listing: Listing): Report['listing'] {
  const { url, pageType, name, brand, sku, availability, inLanguage, price, seller } = listing;
  const summary: Report['listing'] = { pageType };
  if (url !== undefined) summary.url = url;
  if (name !== undefined) summary.name = name;
  if (brand !== undefined) summary.brand = brand;
  if (sku !== undefined) summary.sku = sku;
  if (availability !== undefined) summary.availability = availability;
  if (inLanguage !== undefined) summary.inLanguage = inLanguage;
  if (price !== undefined) summary.price = price;
  if (seller?.name !== undefined) summary.seller = seller.name;
  return summary;
}
