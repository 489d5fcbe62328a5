// Extracts a listing from an HTML page: the entry point of src/extract/ for pages.
import { emptyListing } from '../model/listing/empty-listing.ts';
import type { Extraction } from '../model/listing/extraction.ts';
import type { Evidence, EvidenceMap } from '../model/listing/evidence.ts';
import type { Listing } from '../model/listing/listing.ts';
import type { WeighedField } from '../model/listing/weighed-field.ts';
import { draftMarket } from './draft/draft-market.ts';
import { markGenre } from './draft/genre.ts';
import { readAvailability } from './facts/availability.ts';
import { readBrand } from './facts/brand.ts';
import { readBreadcrumb, readCategory } from './facts/breadcrumb.ts';
import type { Context } from './facts/context.ts';
import { readCondition } from './facts/condition.ts';
import { readDataFields } from './facts/data-fields.ts';
import { readIdentifiers } from './facts/identifiers.ts';
import { addFurtherValues } from './second-values/further-values.ts';
import { addImageBlocks, listedImages, readImages } from './facts/images.ts';
import { readLabelled } from './facts/labelled.ts';
import { readLanguage, readMarkets } from './facts/language.ts';
import { linkTerms } from './terms/link-terms.ts';
import { readPolicyLinks } from './terms/links.ts';
import { markedCurrencies } from './second-values/marked-currencies.ts';
import { readName } from './facts/name.ts';
import { readOffers } from './facts/offers.ts';
import { readManufacturer, readOrigin } from './facts/origin.ts';
import {
  DELIVERY_UNFILLED,
  hasEmptyDelivery,
  hasEmptyPrice,
  PRICE_UNFILLED,
} from './facts/unfilled-fields.ts';
import { readPolicies } from './terms/policies.ts';
import { isLoose } from './facts/price-candidates.ts';
import { readPrice } from './facts/price.ts';
import { readProperties } from './facts/properties.ts';
import { readRating } from './facts/rating.ts';
import { readSeller } from './facts/seller.ts';
import { flat } from '../text/memory/detach-string.ts';
import { addSummaryBlocks } from './facts/summaries.ts';
import { assignSpeakerRoles } from './html/assign-speaker-roles.ts';
import { walkPage } from './html/walk-page.ts';
import { PageExtraction } from './page-extraction.ts';
import { FRAGMENT_AS_PAGE, isFragment } from './page-type/is-draft.ts';
import { isPart, PAGE_IN_PART } from './page-type/is-part.ts';
import { isShell } from './page-type/is-shell.ts';
import { pageClues, pageFeatures, sharedFeatures } from './page-type/page-features.ts';
import type { Features, PageAnalysis } from './page-type/page-analysis.ts';
import { readPageKind } from './page-type/read-page-kind.ts';
import { PageFeatures } from './rank/features.ts';
import type { Ranking } from './rank/ranker.ts';
import { shippedModels } from './rank/shipped-models.ts';
import { analysePage, type PageSource } from './analyse-page.ts';
import { S } from './words/signals.ts';

/** Reads a page into a listing: blocks of text with roles, and facts with their evidence. Never throws. */
export function extractPage(source: PageSource): Extraction {
  const page = walkPage(source.html, source.url);
  const listing = emptyListing('page');
  const evidence: EvidenceMap = {};
  const analysis = analysePage(page, source);
  const { notes, title, candidates, cards, buttons, panels } = analysis;
  const shared = sharedFeatures(analysis);
  const features = pageFeatures(analysis, shared);
  const ranking = rankingOf(analysis, shared, source);
  const context: Context = { ...analysis.context, ranking };
  const set = <Field extends keyof Listing>(
    field: Field,
    chosen: { value: Listing[Field] | undefined; evidence: Evidence[] } | undefined,
  ) => {
    if (!chosen) return;
    const { value } = chosen;
    if (value !== undefined)
      listing[field] = typeof value === 'string' ? (flat(value) as typeof value) : value;
    if (chosen.evidence.length > 0) evidence[field] = chosen.evidence;
  };

  const labelled = readLabelled(page);

  const isNamed = source.within !== undefined && !analysis.notes.some(({ code }) => code === 'no-such-part');
  const kind = readPageKind(analysis, features, isNamed);
  listing.pageType = kind.type;
  if (kind.isDraft) listing.source = 'draft';
  else listing.page = kind.page;
  // A shell gets its name like a product page, which it may become once scripts have run.
  const named = kind.page.kind === 'shell' ? 'ItemPage' : listing.pageType;
  set('name', readName(context, title, named));

  const price = readPrice(context, candidates);
  if (price.price) listing.price = price.price;
  if (price.listPrice) listing.listPrice = price.listPrice;
  if (price.unitPrice) listing.unitPrice = price.unitPrice;
  if (price.priceRange) listing.priceRange = price.priceRange;
  listing.conditionalPrices = price.conditionalPrices;
  Object.assign(evidence, price.evidence);
  const currencies = markedCurrencies(context);
  if (currencies.length > 0) evidence['priceCurrency'] = currencies;
  set('availability', readAvailability(context, buttons, pricedBlock(analysis), cards, labelled));
  set('itemCondition', readCondition(context, labelled));
  set('brand', readBrand(context, labelled));
  const identifiers = readIdentifiers(context, labelled);
  set('sku', identifiers.sku);
  set('gtin', identifiers.gtin);
  set('mpn', identifiers.mpn);
  set('aggregateRating', readRating(context));
  const maker = readManufacturer(context, labelled);
  const isPolicyLink = (text: string, href: string) => linkTerms(text, href).length > 0;
  set('seller', readSeller(context, labelled, isPolicyLink, maker?.value));
  set('manufacturer', maker);
  set('countryOfOrigin', readOrigin(context, labelled));
  if (listing.price === undefined && hasEmptyPrice(page, cards)) notes.push(PRICE_UNFILLED);
  addFurtherValues(context, evidence, listing.price);
  listing.offers = readOffers(context);
  set('additionalProperty', readProperties(context, labelled));
  // Must run before the policies are read: the merchant's answers may state some, but reviews do not.
  assignSpeakerRoles(page, context.titleBlock);
  const policies = readPolicies(context, cards, panels);
  set('returnPolicy', policies.returnPolicy);
  set('warranty', policies.warranty);
  set('shipping', policies.shipping);
  listing.statedTerms = policies.stated;
  if (listing.pageType === 'ItemPage' && listing.shipping === undefined && hasEmptyDelivery(page, cards))
    notes.push(DELIVERY_UNFILLED);
  listing.dataFields = readDataFields(page);

  listing.breadcrumb = readBreadcrumb(context);
  set('category', readCategory(context, listing.breadcrumb));
  const images = readImages(context, cards);
  listing.images = listedImages(images);
  addImageBlocks(page, images);
  listing.policyLinks = readPolicyLinks(page);
  const { locale } = context.money;
  const language = readLanguage(locale, listing.name ?? '', page);
  if (language !== undefined) listing.inLanguage = language;
  listing.markets = readMarkets(listing, locale, context.head, page);
  listing.completeness = isShell(context) ? 'shell' : 'full';
  if (listing.pageType === 'ItemPage' && isPart(context, listing)) notes.push(PAGE_IN_PART);
  else if (listing.pageType === 'ItemPage' && !kind.isDraft && !isNamed && isFragment(context))
    notes.push(FRAGMENT_AS_PAGE);
  const url = source.url ?? context.head.canonical;
  if (url !== undefined) listing.url = flat(url);
  addSummaryBlocks(page, context);
  listing.blocks = page.blocks.map(({ role, text }) => ({ role, text }));
  // A draft has no shop around it, so its market is guessed from its text.
  if (kind.isDraft) {
    const text = listing.blocks.map((block) => block.text).join('\n\n');
    if (listing.markets.length === 0) listing.markets = draftMarket(text).markets;
    markGenre(listing, text);
  }
  const extraction = new PageExtraction(page, listing, evidence, notes, {
    title: context.title,
    cards,
    within: source.within,
  });
  if (ranking.explained.size > 0) extraction.weighed = weighedOf(ranking);
  return extraction;
}

/** The fields of a rating are ranked one by one. */
const RANKED_PARTS: Readonly<Record<string, readonly string[]>> = {
  aggregateRating: ['ratingValue', 'reviewCount'],
};
const rankedFields = (field: string) => RANKED_PARTS[field] ?? [field];

/** Returns the candidates of the explained fields; a field without candidates is left out. */
function weighedOf({ explained }: Ranking): Record<string, WeighedField> {
  const weighed: Record<string, WeighedField> = {};
  for (const [field, one] of explained) if (one !== undefined) weighed[field] = one;
  return weighed;
}

function rankingOf(
  { context, buttons, cards }: PageAnalysis,
  page: Features,
  { ranking, explain }: PageSource,
): Ranking {
  const { title, titleBlock, products } = context;
  const clues = [`none:products:${products.length > 0}`];
  const models = ranking?.models ?? shippedModels();
  const features = new PageFeatures(
    { page: context.page, title, titleBlock, buttons, cards, clues },
    models.vocabulary,
  );
  const explained = new Map(
    explain === undefined ? [] : rankedFields(explain).map((one) => [one, undefined]),
  );
  return { features, models, pageClues: pageClues(page), observe: ranking?.observe, explained };
}

/** Returns the block of the product's first price after the title; -1 if there is none. */
function pricedBlock({ candidates, context: { titleBlock } }: PageAnalysis): number {
  const first = candidates.find((one) => isLoose(one) && one.block >= titleBlock && one.signals & S.price);
  return first?.block ?? -1;
}
