// The types between the rule engine and the predicates in `checks/`: their input and their results.
import type { Aside } from '../../claims/facts/asides.ts';
import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
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

/** All that a predicate knows of one listing. */
export interface CheckContext {
  readonly extraction: Extraction;
  readonly scanned: ScannedListing;
  readonly category: CategoryGuess | undefined;
  /** A private person sells, so that duties of traders do not apply. */
  readonly isPrivateSale: boolean;
  /** Concepts named in the texts of links to pages of terms, such as a link "Returns". */
  readonly linked: ReadonlySet<string>;
  /** Topics of the linked pages, by the texts and addresses of the links. */
  readonly linkedTerms: ReadonlySet<string>;
  /** Terms can be recognised in the listing's language. If not, nothing is reported as missing. */
  readonly knowsTerms: boolean;
  /** The file holds all that a visitor reads. If not, nothing is reported as missing. */
  readonly isWhole: boolean;
  /** The day of the check, as YYYY-MM-DD. */
  readonly asOf: string;
  /** The languages of the listing's blocks, each once, in the order of the page. */
  readonly languages: readonly string[];
  /** True if one of the concepts has words in a language of the listing. If not, absence means nothing. */
  isWorded(concepts: readonly string[]): boolean;
  /** Returns the concepts named in a text outside the blocks, such as the name of a property or a column. */
  readonly conceptsOf: (text: string) => readonly string[];
  /** The listing's labelled values, of columns, tables and texts; gathered at first use. */
  readonly labelledValues: readonly LabelledValue[];
  readonly expressionContext: ExpressionContext;
  /** Indexes of the blocks that were read from the label on a pack. */
  readonly labels: ReadonlySet<number>;
  /** Cheap patterns found in the merchant's statements; computed at first use. */
  readonly signs: Signs;
  /** Returns the context of the same listing without some passages; offsets in its blocks stay. */
  without(passages: readonly Aside[]): CheckContext;
}

/** What both sides of a contradiction are about, and how that is known. */
export interface SharedSubject {
  /** A key of `sameWhat` in `messages/`, or an attribute's title. */
  what: NameIn<'sameWhat'> | Bilingual;
  /** `offer` is reported as `variant` if there are several offers; `variant` as `goods` if there are none. */
  of: SameOf;
  because: SameBecause;
}

/** One place where a listing breaks a rule. */
export interface RuleHit {
  match?: BlockMatch;
  /** The values compared, for a hit on fields rather than on words. */
  evidence?: Evidence[];
  /** Values for the message's placeholders, beside `quote`. */
  data?: Record<string, string | number>;
  /** For a contradiction: what it is about. The rule's predicate fills in what is missing here. */
  same?: Partial<SharedSubject>;
  /** For a contradiction: qualifiers of each side, such as net, rated or maximum. */
  states?: readonly [readonly State[], readonly State[]];
  /** Missing proofs. Their titles fill `{missing}` in the message and the reason. */
  missing?: MissingProof;
  /** Why the hit is a `review` and not a violation. */
  reason?: ReasonCode;
  /** A severity lower than the rule's own. */
  severity?: Severity;
}

export type CheckResult =
  | {
      outcome: 'pass' | 'inapplicable';
      /** The law allows the disclosure on a linked page, and that page was not read. */
      onLinkedPage?: true;
      /** Why the rule is undecided: its terms are unknown in this language, or the file lacks the part. */
      cannotTell?: 'language' | 'file';
    }
  | { outcome: 'fail'; hits: RuleHit[] };

/** A predicate prepared for one rule: checks one listing. */
export type RuleCheck = (context: CheckContext) => CheckResult;

export interface PredicateTools {
  /** The rule's laws that are in force. */
  laws: readonly Law[];
  attributes: Attributes;
  categories: CompiledRules['categories'];
  /** Block roles that are judged where the rule names none. */
  readonly judged: readonly BlockRole[];
  expression(source: string): Expression;
}

/** A kind of question that a rule asks, such as `forbids` or `requires`. Implemented in `checks/`. */
export interface Predicate<N extends PredicateName = PredicateName> {
  name: N;
  prepare(options: NonNullable<Rule[N]>, tools: PredicateTools): RuleCheck;
  /** Returns what a listing must have; without it the rule is inapplicable. */
  needOf?(options: NonNullable<Rule[N]>): Need | undefined;
}

export const PASS: CheckResult = { outcome: 'pass' };
export const ON_LINKED_PAGE: CheckResult = { outcome: 'pass', onLinkedPage: true };
export const CANNOT_TELL: CheckResult = { outcome: 'inapplicable', cannotTell: 'language' };
export const NOT_IN_FILE: CheckResult = { outcome: 'inapplicable', cannotTell: 'file' };
export const INAPPLICABLE: CheckResult = { outcome: 'inapplicable' };
