// What the rules know of one listing.
import type { Aside } from '../../claims/facts/asides.ts';
import { labelledValues, type LabelledValue } from '../../claims/facts/labelled-values.ts';
import { originCode } from '../../claims/facts/origins.ts';
import { signsOf, type Signs } from '../../claims/facts/signs.ts';
import { conceptsIn, scanListing } from '../../claims/listing/scan-listing.ts';
import { isPrivateSale } from '../../claims/listing/private-sale.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { labelBlocks } from '../../engine/run/labels.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { ExpressionContext } from '../../engine/expression/expressions.ts';
import { linkTerms } from '../../extract/terms/link-terms.ts';
import { knowsTermsOf } from '../../extract/terms/term-scores.ts';
import { isStatement, type BlockRole } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { PartExtraction } from './part-extraction.ts';
import { namedConcepts } from '../rules/named-concepts.ts';
import type { RuleBook } from '../rules/rule-book.ts';

/** Characters lost before the page was saved, such as “��������”. What was in their place is unknown. */
const LOST = /\uFFFD{3}|\?{6}|锟斤拷/;

/** The context of a listing's check. Each part is computed at first use. */
export class ListingContext implements CheckContext {
  readonly extraction: Extraction;
  readonly scanned: ScannedListing;
  readonly category: CheckContext['category'];
  readonly asOf: string;
  private readonly book: RuleBook;
  private isPrivate: boolean | undefined;
  private spoken: readonly string[] | undefined;
  private promised: ReadonlySet<string> | undefined;
  private leadingTo: ReadonlySet<string> | undefined;
  private asked: ExpressionContext | undefined;
  private shown: Signs | undefined;
  private complete: boolean | undefined;
  private labelled: ReadonlySet<number> | undefined;
  private valued: readonly LabelledValue[] | undefined;
  private named: CheckContext['conceptsOf'] | undefined;

  constructor(
    extraction: Extraction,
    scanned: ScannedListing,
    category: CheckContext['category'],
    book: RuleBook,
    asOf: string,
  ) {
    this.extraction = extraction;
    this.scanned = scanned;
    this.category = category;
    this.asOf = asOf;
    this.book = book;
  }

  get languages(): readonly string[] {
    return (this.spoken ??= languagesOf(this.scanned));
  }

  get isPrivateSale(): boolean {
    return (this.isPrivate ??= isPrivateSale(this.scanned, () => this.expressionContext.claims));
  }

  /** Concepts in the texts of links to other pages. */
  get linked(): ReadonlySet<string> {
    const { policyLinks, inLanguage } = this.extraction.listing;
    return (this.promised ??= new Set(
      policyLinks.flatMap(({ text }) => conceptsIn(text, inLanguage, this.book.scanners)),
    ));
  }

  get linkedTerms(): ReadonlySet<string> {
    return (this.leadingTo ??= new Set(
      this.extraction.listing.policyLinks.flatMap(({ text, href }) => linkTerms(text, href)),
    ));
  }

  get knowsTerms(): boolean {
    const { inLanguage } = this.extraction.listing;
    return (inLanguage === undefined ? this.languages : [inLanguage]).some(knowsTermsOf);
  }

  get isWhole(): boolean {
    const { listing, notes } = this.extraction;
    return (this.complete ??=
      !notes.some(({ code }) => code === 'page-in-part') &&
      !listing.blocks.some(({ text }) => LOST.test(text)));
  }

  isWorded(concepts: readonly string[]): boolean {
    const { conceptLanguages } = this.book.compiled;
    return concepts.some(
      (concept) => conceptLanguages[concept]?.some((lang) => this.languages.includes(lang)) === true,
    );
  }

  get conceptsOf(): (text: string) => readonly string[] {
    return (this.named ??= (text) => namedConcepts(text, this.extraction.listing.inLanguage, this.book));
  }

  get labelledValues(): readonly LabelledValue[] {
    return (this.valued ??= labelledValues(this.extraction, this.conceptsOf, this.scanned.words));
  }

  get expressionContext(): ExpressionContext {
    return (this.asked ??= new ListingExpressionContext(this.extraction.listing, this.asOf, this.scanned));
  }

  get labels(): ReadonlySet<number> {
    return (this.labelled ??= labelBlocks(this.extraction.listing.blocks, this.book.compiled.labels));
  }

  without(passages: readonly Aside[]): CheckContext {
    const extraction = new PartExtraction(this.extraction, passages);
    const scanned = scanListing(extraction.listing, this.book.scanners);
    return new ListingContext(extraction, scanned, this.category, this.book, this.asOf);
  }

  get signs(): Signs {
    return (this.shown ??= signsOf(this.scanned));
  }
}

/** Returns the languages of the blocks' sentences, each once, in their order. */
function languagesOf({ blocks }: ScannedListing): string[] {
  const languages: string[] = [];
  for (const { lang, summary } of blocks) {
    if (lang !== undefined && !languages.includes(lang)) languages.push(lang);
    for (const other of summary.otherLangs) if (!languages.includes(other)) languages.push(other);
  }
  return languages;
}

/** A class: an object literal with a getter would get a hidden class per row, which slows V8 down. */
class ListingExpressionContext implements ExpressionContext {
  readonly listing: Listing;
  readonly asOf: string;
  private readonly scanned: ScannedListing;
  private stated: Record<string, number> | undefined;

  constructor(listing: Listing, asOf: string, scanned: ScannedListing) {
    this.listing = listing;
    this.asOf = asOf;
    this.scanned = scanned;
  }

  get origin(): string {
    const { countryOfOrigin } = this.listing;
    return countryOfOrigin === undefined ? '' : (originCode(countryOfOrigin, this.scanned.words) ?? '');
  }

  get claims(): Record<string, number> {
    return (this.stated ??= statedKinds(this.listing, this.scanned));
  }
}

/** Counts how often each concept is affirmed in the merchant's statements. */
function statedKinds({ blocks, source }: Listing, { matches }: ScannedListing): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [kind, list] of matches) {
    let own = 0;
    for (const { block, negated, quoted } of list)
      if (!negated && !quoted && describesGoods(blocks[block]?.role ?? 'footer', source)) own += 1;
    if (own > 0) counts[kind] = own;
  }
  return counts;
}

/** True for roles that describe the goods. Pictures on a page may show banners or other articles. */
function describesGoods(role: BlockRole, source: Listing['source']): boolean {
  return isStatement(role) && !(source === 'page' && role === 'image-text');
}
