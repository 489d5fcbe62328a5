// Decides the kind of a page: product, list, cart, policy and so on.
import type { Listing } from '../../model/listing/listing.ts';
import type { PageKind } from '../../model/listing/page-kind.ts';
import { cardGroups } from './card-features.ts';
import { interstitialKind } from './interstitial.ts';
import { isDraft } from './is-draft.ts';
import { isBlank } from './is-shell.ts';
import { probabilitiesOf, RATED_FROM, type Probabilities } from './page-model.ts';
import type { Features, PageAnalysis } from './page-analysis.ts';
import { hasOnlyMentionedPrices } from './mentioned-prices.ts';

/** A kind other than product is reported from this probability; below it the kind is "other". */
const TOLD_FROM = 0.5;

export interface PageKindFound {
  type: Listing['pageType'];
  /** True for text with a few tags that is no page of a shop yet. */
  isDraft: boolean;
  page: NonNullable<Listing['page']>;
}

/** Returns the kind of a page. `named` means that the user selected the part with the product. */
export function readPageKind(analysis: PageAnalysis, features: Features, named: boolean): PageKindFound {
  const instead = named ? undefined : interstitialKind(analysis);
  if (instead !== undefined)
    return { type: 'WebPage', isDraft: false, page: { kind: instead, product: 0, products: 0 } };
  const draft = !named && isDraft(analysis.context);
  if (named || draft)
    return { type: 'ItemPage', isDraft: draft, page: { kind: 'product', product: 1, products: 0 } };
  const chances = probabilitiesOf(features);
  const { product } = chances;
  const kind = correctedKind(kindOf(chances), analysis);
  const products = kind === 'list' ? linkedProducts(analysis) : 0;
  return { type: typeOf(kind, chances), isDraft: false, page: { kind, product: round(product), products } };
}

function typeOf(kind: PageKind, { product, list }: Probabilities) {
  if (kind === 'product') return 'ItemPage';
  if (kind === 'article') return 'WebPage';
  return kind === 'list' || list >= 1 - product - list ? 'CollectionPage' : 'WebPage';
}

/** Corrects what the model cannot see: texts that only mention prices, and pages without any text. */
function correctedKind(fitted: PageKind, analysis: PageAnalysis): PageKind {
  if (fitted === 'product') return hasOnlyMentionedPrices(analysis) ? 'article' : fitted;
  return isBlank(analysis.context) ? 'shell' : fitted;
}

function kindOf(chances: Probabilities): PageKind {
  if (chances.product >= RATED_FROM) return 'product';
  let best: PageKind = 'other';
  let most = 0;
  for (const [kind, chance] of Object.entries(chances) as [PageKind, number][]) {
    if (kind === 'product' || chance <= most) continue;
    best = kind;
    most = chance;
  }
  // The linear model may prefer a cart for a short list, which has none of a cart's words. The sum decides
  // then.
  return most >= TOLD_FROM ? best : chances.list >= 1 - chances.product - chances.list ? 'list' : 'other';
}

function linkedProducts({ context, cards }: PageAnalysis): number {
  return Math.max(cards.count, cardGroups(context.page, context.title).count);
}

function round(chance: number): number {
  return Math.round(chance * 1000) / 1000;
}
