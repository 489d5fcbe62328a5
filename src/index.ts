// The public interface of the package: everything that other programs may import.

export {
  checkCatalogue,
  checkHtml,
  checkListing,
  extractListing,
  loadRules,
  type ExtractedListing,
  type ListingFields,
} from './app/check/api.ts';
export type { CheckSettings } from './app/check/check-settings.ts';
export type { RuleBook } from './app/rules/rule-book.ts';
export type { PageSource } from './extract/analyse-page.ts';
export { AppError, type ErrorOptions, type ErrorParams, type ErrorPlace } from './model/error/app-error.ts';
export type { ErrorCode } from './model/error/error-code.ts';
export type { DetailName, Said, SaidValues } from './model/error/message-part.ts';
export type { Block } from './model/listing/block.ts';
export type { Claim } from './model/listing/claim.ts';
export type { RedactMode } from './model/config/redaction.ts';
export type { ColumnMapping } from './model/listing/column-mapping.ts';
export type { Evidence, EvidenceMap, EvidenceSource, Place } from './model/listing/evidence.ts';
export type {
  Listing,
  Money,
  Offer,
  Organization,
  Policy,
  Property,
  Quantity,
} from './model/listing/listing.ts';
export type { PerLanguage } from './messages/message.ts';
export type { UiLanguage } from './messages/languages.ts';
export type { Citation, Finding, Suppression, Where } from './model/report/finding.ts';
export type { Fact, FactValue, ReportDetail } from './model/report/report-detail.ts';
export type { Counts, Coverage, Input, NotRated, Report } from './model/report/report.ts';
export type { Same } from './model/report/same.ts';
export type { Arithmetic, Score } from './model/report/score.ts';
export type { Edit, Suggestion } from './model/report/suggestion.ts';
export type { Severity } from './model/rule/outcome.ts';
export type {
  Against,
  Agrees,
  Asserts,
  Denies,
  Discloses,
  Forbids,
  Near,
  RelationName,
  Requires,
  Rule,
  RuleExample,
  RuleFile,
  Substantiates,
} from './model/rule/rule.ts';
export type { Bilingual } from './model/text/bilingual.ts';
export { parsePercent, type Percent } from './quantity/measure/parse-percent.ts';
export { parseQuantity } from './quantity/measure/parse-quantity.ts';
export type { FoundQuantity, QuantityOptions } from './quantity/measure/quantity.ts';
export type { Dimension } from './quantity/measure/units.ts';
export { parsePrice } from './quantity/money/parse-price.ts';
export type { Price, PriceOptions } from './quantity/money/price.ts';
export type { DecimalSeparator, NumberHints } from './quantity/number/interpret-number.ts';
export { parseCount, type Count, type CountOptions } from './quantity/number/parse-count.ts';
export { parseNumber, type NumberOptions, type ParsedNumber } from './quantity/number/parse-number.ts';
export { parseRating, type Rating, type RatingOptions } from './quantity/number/parse-rating.ts';
export { parseDate, type DateOptions, type FoundDate } from './quantity/time/parse-date.ts';
export { parseDuration, type Duration } from './quantity/time/parse-duration.ts';
