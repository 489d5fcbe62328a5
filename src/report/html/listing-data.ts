// Converts a report to the data of the HTML report.
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Finding } from '../../model/report/finding.ts';
import { missingWords } from '../../model/rule/missing-words.ts';
import type { Report } from '../../model/report/report.ts';
import type { FindingData, ListingData, Values } from './data.ts';
import { quoteLanguage } from './quote-language.ts';
import { inEachLanguage } from '../../messages/message.ts';

/** Limit of findings per listing in the file. */
const MAX_FINDINGS = 300;

/** Returns a report as data for the file. */
export function listingData(
  report: Report,
  n: number,
  rules: CompiledRules,
  passedNumber: (passed: string[]) => string[] | number,
): ListingData {
  const { input, id, laws, listing, state, notRated, score, coverage, counts, notes } = report;
  const { findings, category, detail } = report;
  const language = listing.inLanguage;
  const left = findings.length - MAX_FINDINGS;
  return {
    n,
    ...{ input, id, laws, listing, state, score, coverage, counts, notes },
    ...(notRated === undefined ? {} : { notRated }),
    merchant: merchantOf(report),
    ...(category === undefined ? {} : { category: untitled(category) }),
    findings: findings.slice(0, MAX_FINDINGS).map((one) => findingData(one, report, language, rules)),
    ...(left > 0 ? { findingsLeftOut: left } : {}),
    ...(detail === undefined
      ? {}
      : {
          detail: {
            ...detail,
            blocks: withLanguage(detail.blocks, language),
            passed: passedNumber(detail.passed),
          },
        }),
  };
}

function untitled({ id, confidence, because }: NonNullable<Report['category']>) {
  return { id, confidence, ...(because === undefined ? {} : { because }) };
}

/** Returns the seller's name, else the host of the page: "https://shop.example/x" → "shop.example". */
export function merchantOf({ listing, input }: Report): string {
  if (listing.seller !== undefined && listing.seller.trim() !== '') return listing.seller.trim();
  for (const address of [listing.url, input.uri]) {
    const host = /^https?:\/\/([^/?#]+)/i.exec(address ?? '')?.[1];
    if (host !== undefined) return host.toLowerCase();
  }
  return '';
}

function withLanguage(blocks: NonNullable<Report['detail']>['blocks'], language: string | undefined) {
  return blocks.map((block) => ({ ...block, lang: block.lang ?? quoteLanguage(block.text, language) }));
}

function findingData(
  finding: Finding,
  report: Report,
  language: string | undefined,
  rules: CompiledRules,
): FindingData {
  const { ruleId, outcome, severity, quote, context, where, repeats, fingerprint } = finding;
  const {
    reason,
    reasonCode,
    laws,
    evidence,
    same,
    baselineState,
    suppression,
    suggestions = [],
    noWording,
  } = finding;
  const values = valuesOf(finding, report, rules);
  return {
    ...{ ruleId, outcome, severity, quote, where, fingerprint },
    ...(context === undefined ? {} : { context }),
    ...(repeats === undefined ? {} : { repeats }),
    ...(baselineState === undefined ? {} : { baselineState }),
    ...(suppression === undefined ? {} : { suppression }),
    ...(suggestions.length === 0
      ? {}
      : { suggestions: suggestions.map(({ edit, after }) => ({ old: edit.old, text: edit.text, after })) }),
    ...(noWording === undefined ? {} : { noWording }),
    lang: quoteLanguage(finding.context?.text ?? finding.quote, language),
    laws: laws.map((law) => law.id),
    ...(Object.keys(values).length === 0 ? {} : { values }),
    ...(reasonCode === undefined ? {} : { reasonCode }),
    ...(reasonCode === undefined && reason !== undefined ? { detail: reason } : {}),
    ...(evidence === undefined
      ? {}
      : {
          evidence: evidence.map((one) => ({
            ...one,
            lang: quoteLanguage(textAround(one, report), language),
          })),
        }),
    ...(same === undefined ? {} : { same: { what: same.what, of: same.of, because: same.because } }),
  };
}

/** Returns the text of a quote's block, which shows its language better than the quote itself. */
function textAround({ quote, block }: Evidence, { detail }: Report): string {
  return (block === undefined ? undefined : detail?.blocks[block]?.text) ?? quote;
}

/** Returns the values for the rule's texts, in both languages where they differ. */
function valuesOf({ data, reasonCode }: Finding, { category }: Report, rules: CompiledRules): Values {
  const values: Values = {};
  for (const [name, value] of Object.entries(data ?? {})) {
    if (typeof value === 'string' || typeof value === 'number') values[name] = value;
  }
  const parts = data?.['missingParts'];
  if (Array.isArray(parts)) {
    const any = (data?.['missingAny'] ?? []) as string[];
    const missing = { all: (parts as string[]).filter((part) => !any.includes(part)), any };
    values['missing'] = inEachLanguage((lang) => missingWords(missing, rules.proofs ?? {}, lang));
  }
  if (reasonCode === 'doubtful-category' && category !== undefined) {
    values['category'] = rules.categories[category.id]?.title ?? category.id;
    values['confidence'] = Math.round(category.confidence * 100);
  }
  return values;
}
