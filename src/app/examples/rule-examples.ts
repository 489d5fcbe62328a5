// Runs the examples in a rule's file.
import { jurisdictionOf } from '../../model/rule/jurisdiction-of.ts';
import { extractPage } from '../../extract/extract-page.ts';
import { landingOf } from '../../extract/landing-of.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Report } from '../../model/report/report.ts';
import type { Rule, RuleExample } from '../../model/rule/rule.ts';
import { checkExtraction } from '../check/check-extraction.ts';
import { plainExtraction } from '../check/plain-extraction.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { messagePart, type Said } from '../../model/error/message-part.ts';

export interface ExampleResult {
  ruleId: string;
  /** Counted from 1. */
  number: number;
  passed: boolean;
  /** The expected and the real outcome, as text. */
  detail?: Said;
}

/** The day (YYYY-MM-DD) for examples that name none. */
const DEFAULT_DAY = '2026-11-24';
const EXAMPLE_PAGE = 'https://shop.example/goods';

/** Runs a rule's examples and compares each outcome with the expected one. */
export function runExamples(rule: Rule, book: RuleBook): ExampleResult[] {
  return rule.examples.map((example, index) => {
    const detail = mismatch(rule, example, book);
    return {
      ruleId: rule.id,
      number: index + 1,
      passed: detail === undefined,
      ...(detail === undefined ? {} : { detail }),
    };
  });
}

/** Returns the report on an example, checked by this rule alone. */
export function reportOfExample(rule: Rule, example: RuleExample, book: RuleBook): Report {
  return checkExtraction(toExtraction(example), { uri: rule.id }, book, {
    laws: example.law ?? [
      ...new Set(rule.laws.map((law) => jurisdictionOf(typeof law === 'string' ? law : law.id))),
    ],
    asOf: example.asOf ?? DEFAULT_DAY,
    lang: 'en',
    ...(example.category === undefined ? {} : { category: example.category }),
    selects: (id) => id === rule.id,
    selectionKey: rule.id,
  });
}

function mismatch(rule: Rule, example: RuleExample, book: RuleBook): Said | undefined {
  const report = reportOfExample(rule, example, book);
  const [finding] = report.findings;
  const got = finding?.outcome ?? (report.counts.pass > 0 ? 'pass' : 'inapplicable');
  const quotes = report.findings.map((one) => one.quote);
  // A rule that is inapplicable also counts as passed.
  const same = got === example.expect || (example.expect === 'pass' && got === 'inapplicable');
  if (!same) {
    const why = finding?.reason === undefined ? '' : ` (${finding.reason})`;
    return messagePart('expectedOutcome', { expected: example.expect, got, why, quotes: listed(quotes) });
  }
  if (example.quote !== undefined && !quotes.some((quote) => quote.includes(example.quote ?? ''))) {
    return messagePart('expectedQuote', {
      quote: example.quote,
      quotes: listed(quotes) || messagePart('noQuote'),
    });
  }
  return undefined;
}

function listed(quotes: readonly string[]): string {
  return quotes.map((quote) => `“${quote}”`).join(' ');
}

function toExtraction(example: RuleExample): Extraction {
  if (example.html !== undefined) return extractPage({ html: example.html });
  const fields: Partial<Listing> & { description?: string } = { ...(example.listing as Partial<Listing>) };
  if (example.lang !== undefined) fields.inLanguage = example.lang;
  if (example.name !== undefined) fields.name = example.name;
  if (example.description !== undefined) fields.description = example.description;
  if (example.landing === undefined) return plainExtraction(fields, 'page');
  const page = { html: example.landing, url: EXAMPLE_PAGE };
  return { ...plainExtraction(fields, 'feed'), landing: landingOf(extractPage(page), page.url) };
}
