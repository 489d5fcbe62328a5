import type { Signs } from '../../claims/facts/signs.ts';
import type { BlockMatch, ScannedListing } from '../../claims/listing/scanned-listing.ts';
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Attributes } from '../../model/listing/attribute.ts';
import type { CategoryGuess } from '../../model/listing/category.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { MissingProof } from '../../model/rule/missing-words.ts';
import type { ReasonCode } from '../../model/rule/reasons.ts';
import type { PredicateName } from '../../model/rule/predicates.ts';
import type { Law } from '../../model/rule/law.ts';
import type { NameIn } from '../../messages/message.ts';
import type { SameBecause, SameOf, State } from '../../model/report/same.ts';
import type { Bilingual } from '../../model/text/bilingual.ts';
import type { Severity } from '../../model/rule/outcome.ts';
import type { Rule } from '../../model/rule/rule.ts';
import type { Expression, ExpressionContext } from '../expression/expressions.ts';
import type { Need } from './precondition.ts';

/** What a predicate sees of one listing. */
export interface CheckContext {
  readonly extraction: Extraction;
  readonly scanned: ScannedListing;
  readonly category: CategoryGuess | undefined;
  /** Concepts named by the texts of links to terms on other pages. */
  readonly linked: ReadonlySet<string>;
  /** What the pages behind links are about, by their texts and addresses. */
  readonly linkedTerms: ReadonlySet<string>;
  /** Can terms be told in the language of the listing? If not, nothing is said to be missing. */
  readonly knowsTerms: boolean;
  /** Does the file hold what a visitor reads? If not, what is missing may have stood in what it lacks. */
  readonly isWhole: boolean;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** The languages of the listing's blocks, each once, in the order of the page. */
  readonly languages: readonly string[];
  /** Is one of the concepts worded in a language of the listing? If not, its absence says nothing. */
  isWorded(concepts: readonly string[]): boolean;
  /** The concepts that a text outside the blocks names: the name of a property of the markup, of a column. */
  readonly conceptsOf: (text: string) => readonly string[];
  readonly expressionContext: ExpressionContext;
  /** The blocks that were read from what is plainly the label on a pack. */
  readonly labels: ReadonlySet<number>;
  /** What the merchant's statements show; gathered when first asked for. */
  readonly signs: Signs;
}

/** What both sides of a contradiction speak of, and why. */
export interface SameThing {
  /** A name of `messages/`, or the title of an attribute. */
  what: NameIn<'sameWhat'> | Bilingual;
  /** `offer` becomes `variant` where there are several, `variant` becomes `goods` where there are none. */
  of: SameOf;
  because: SameBecause;
}

/** One place where a rule does not hold. */
export interface RuleHit {
  match?: BlockMatch;
  /** For hits on a field, not on words. */
  evidence?: Evidence[];
  /** Fills the message, with `quote`. */
  data?: Record<string, string | number>;
  /** Of a contradiction; what a hit leaves out its rule's predicate says. */
  same?: Partial<SameThing>;
  /** Net, rated, at most: of each of the sides. */
  states?: readonly [readonly State[], readonly State[]];
  /** Fills `{missing}` in the message and the reason with the parts' titles. */
  missing?: MissingProof;
  /** The hit cannot be more than a `review`, and why. */
  reason?: ReasonCode;
  /** Less than the rule's own. */
  severity?: Severity;
}

export type CheckResult =
  | {
      outcome: 'pass' | 'inapplicable';
      /** What is asked for may stand on a linked page, as the law allows; that page was not read. */
      onLinkedPage?: true;
      /** It could not be told: terms in the language are not known, or the file does not hold where they would stand. */
      cannotTell?: 'language' | 'file';
    }
  | { outcome: 'fail'; hits: RuleHit[] };

/** A predicate made ready for one rule. */
export type RuleCheck = (context: CheckContext) => CheckResult;

export interface PredicateTools {
  /** Those of the rule that are in force. */
  laws: readonly Law[];
  attributes: Attributes;
  categories: CompiledRules['categories'];
  /** Roles of the words that the rule judges where it names none. */
  readonly judged: readonly BlockRole[];
  expression(source: string): Expression;
}

/** One of the few things a rule can ask; lives in `checks/`. */
export interface Predicate<N extends PredicateName = PredicateName> {
  name: N;
  prepare(options: NonNullable<Rule[N]>, tools: PredicateTools): RuleCheck;
  /** What a listing must have for the rule to be more than inapplicable. */
  needOf?(options: NonNullable<Rule[N]>): Need | undefined;
}

export const PASS: CheckResult = { outcome: 'pass' };
export const ON_LINKED_PAGE: CheckResult = { outcome: 'pass', onLinkedPage: true };
export const CANNOT_TELL: CheckResult = { outcome: 'inapplicable', cannotTell: 'language' };
export const NOT_IN_FILE: CheckResult = { outcome: 'inapplicable', cannotTell: 'file' };
export const INAPPLICABLE: CheckResult = { outcome: 'inapplicable' };
