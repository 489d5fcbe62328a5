export {
  checkCatalogue,
  checkHtml,
  checkListing,
  extractListing,
  type CheckSettings,
} from './app/check/api.ts';
export type { PageSource } from './extract/extract-page.ts';
export { loadRules, type LoadedRules } from './app/rules/load-rules.ts';
export type { RuleBook } from './app/rules/rule-book.ts';
export { AppError } from './model/error/app-error.ts';
export type { ErrorCode } from './model/error/error-messages.ts';
export type { Claim } from './model/listing/claim.ts';
export type { Evidence, EvidenceMap, Place } from './model/listing/evidence.ts';
export type { Finding } from './model/report/finding.ts';
export type { Listing } from './model/listing/listing.ts';
export type { Extraction } from './model/listing/extraction.ts';
export type { Report, Score } from './model/report/report.ts';
export type { Rule } from './model/rule/rule.ts';
export { parsePrice } from './quantity/money/parse-price.ts';
