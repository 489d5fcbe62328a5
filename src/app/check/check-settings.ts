import { randomBytes } from 'node:crypto';
import { AppError } from '../../model/error/app-error.ts';
import { messagePart, type DetailName, type Said } from '../../model/error/message-part.ts';
import type { ColumnMapping } from '../../model/listing/column-mapping.ts';
import type { Severity } from '../../model/rule/outcome.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { UI_LANGUAGES } from '../../messages/message.ts';
import { REDACT_MODES, type RedactMode, type Redaction } from '../../model/config/redaction.ts';
import { RuleBook } from '../rules/rule-book.ts';
import { chosenLaws } from '../rules/check-laws.ts';
import type { CheckOptions } from './check-extraction.ts';
import { isDay } from '../../model/text/is-day.ts';

/** Options of the library's checks. Missing ones have the command's defaults. */
export interface CheckSettings {
  /** The day (`YYYY-MM-DD`) whose law applies. The library reads no clock. */
  asOf: string;
  /** Jurisdictions (`['eu', 'de']`); `auto`, the default, chooses them by the listing's market. */
  laws?: readonly string[] | 'auto';
  /** Language of messages and fixes; the default is `en`. */
  lang?: UiLanguage;
  /** Category of the goods (`food`, `cosmetics` …); where absent it is guessed from the words. */
  category?: string;
  /** Rules from `loadRules`; the default are the shipped ones. */
  rules?: RuleBook;
  /** Identifies the listing in the report and in fingerprints; the default is the listing's URL. */
  uri?: string;
  /** Returns whether a rule runs; where absent, all rules run. */
  selects?: (ruleId: string) => boolean;
  /** Returns another severity for a rule; undefined keeps its own. */
  severityOf?: (ruleId: string) => Severity | undefined;
  /** How the columns of a catalogue are read where their headings are unknown. */
  mapping?: ColumnMapping;
  /** Adds the calculation of the score to each report. */
  explainScore?: boolean;
  /** Adds what reports for people show: blocks, facts, rules that passed. */
  detail?: boolean;
  /**
   * Whose personal data to hide. `people`, the default: all but the seller's. `off`: only those in reviews
   * and questions. `all`: the seller's too.
   */
  redact?: RedactMode;
  /** Key for the hash in marks: equal data get equal marks under one key. Default: random per process. */
  redactKey?: string;
  /** Adds suggested wordings to the findings, in `Finding.suggestions`. */
  suggest?: boolean;
}

type Validate = (value: unknown) => Said | undefined;

const a = (problem: Said, holds: (value: unknown) => boolean): Validate => {
  return (value) => (holds(value) ? undefined : problem);
};
const ofType = (type: string, problem: DetailName) =>
  a(messagePart(problem), (value) => typeof value === type);

/** Checks the type of each option. Laws and categories are also compared with the rules. */
const OPTIONS: Readonly<Record<keyof CheckSettings, Validate>> = {
  asOf: a(messagePart('mustBeDay'), isDay),
  laws: a(messagePart('mustBeLaws'), (value) => value === 'auto' || isNameList(value)),
  lang: a(messagePart('mustBeOneOf', { values: UI_LANGUAGES.join(', ') }), (value) =>
    UI_LANGUAGES.some((lang) => lang === value),
  ),
  category: ofType('string', 'mustBeCategory'),
  rules: a(messagePart('mustBeRuleBook'), (value) => value instanceof RuleBook),
  uri: ofType('string', 'mustBeText'),
  selects: ofType('function', 'mustBeFunction'),
  severityOf: ofType('function', 'mustBeFunction'),
  mapping: a(messagePart('mustBeObject'), isObject),
  explainScore: ofType('boolean', 'mustBeBoolean'),
  detail: ofType('boolean', 'mustBeBoolean'),
  redact: a(messagePart('mustBeOneOf', { values: REDACT_MODES.join(', ') }), (value) =>
    REDACT_MODES.some((mode) => mode === value),
  ),
  redactKey: ofType('string', 'mustBeText'),
  suggest: ofType('boolean', 'mustBeBoolean'),
};

/**
 * Validates the options of the library.
 * @throws AppError `option-invalid`, `jurisdiction-unknown` or `category-unknown`
 */
export function readSettings(
  settings: CheckSettings,
  shippedRules: () => RuleBook,
): { options: CheckOptions; book: RuleBook; uri: string | undefined } {
  if (!isObject(settings)) fail('settings', messagePart('mustBeSettings'));
  for (const [name, value] of Object.entries(settings)) {
    if (!Object.hasOwn(OPTIONS, name))
      fail(name, messagePart('noSuchOption', { names: Object.keys(OPTIONS).join(', ') }));
    if (value !== undefined) validate(name as keyof CheckSettings, value);
  }
  validate('asOf', settings.asOf);
  const { rules: book = shippedRules(), lang = 'en', redact, redactKey, ...rest } = settings;
  const laws = chosenLaws(rest.laws ?? 'auto', book.compiled.laws);
  const { category } = rest;
  if (category !== undefined && book.compiled.categories[category] === undefined) {
    const known = Object.keys(book.compiled.categories).join(', ');
    throw new AppError('category-unknown', { category, known });
  }
  const selectionKey = [rest.selects, rest.severityOf].map(numberOf).join(' ');
  return {
    book,
    uri: rest.uri,
    options: { ...rest, laws, lang, selectionKey, redact: redaction(redact, redactKey) },
  };
}

const PROCESS_KEY = randomBytes(16).toString('hex');

/** Returns the redaction settings. Without a key, marks are comparable within this process only. */
export function redaction(mode: RedactMode = 'people', key = PROCESS_KEY): Redaction {
  return { mode, key };
}

function validate(name: keyof CheckSettings, value: unknown): void {
  const problem = OPTIONS[name](value);
  if (problem !== undefined) fail(name, problem);
}

export function fail(option: string, detail: Said): never {
  throw new AppError('option-invalid', { option, detail });
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNameList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** Returns a number for a function, so that rules prepared for one selection are not reused for another. */
function numberOf(choice: object | undefined): number {
  if (choice === undefined) return 0;
  const known = numbers.get(choice);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(choice, last);
  return last;
}
