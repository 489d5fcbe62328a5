// Collects all features of a page for the model of page kinds.
import { addressFeatures } from './address-features.ts';
import { cardFeatures } from './card-features.ts';
import { formFeatures } from './form-features.ts';
import { listFeatures } from './list-features.ts';
import { markupFeatures } from './markup-features.ts';
import { offerFeatures } from './offer-features.ts';
import type { Features, PageAnalysis } from './page-analysis.ts';
import { textFeatures } from './text-features.ts';
import { goodsFeatures } from './goods-features.ts';
import { rowFeatures } from './row-features.ts';
import { singleFeatures } from './single-features.ts';
import { titleFeatures } from './title-features.ts';

const MUCH = 0.6;
const ONLY_OF_KINDS = /^(?:address: |markup: (?:products of their own|the only product)$)/;

/**
 * Returns features as clues for the rankers of fields, because a list or cart does not state one product's
 * values. Names start with "none:"; ", much" marks high values.
 */
export function pageClues(features: Features): string[] {
  return Object.entries(features).flatMap(([name, value]) => {
    if (value <= 0 || ONLY_OF_KINDS.test(name)) return [];
    return [`none:${name}`, ...(value >= MUCH ? [`none:${name}, much`] : [])];
  });
}

/**
 * Returns the features that rankers of fields use too. More features would overfit the few pages without a
 * value.
 */
export function sharedFeatures(analysis: PageAnalysis): Features {
  return {
    ...markupFeatures(analysis),
    ...addressFeatures(analysis),
    ...textFeatures(analysis),
    ...formFeatures(analysis),
    ...cardFeatures(analysis),
    ...offerFeatures(analysis),
    ...titleFeatures(analysis),
    ...listFeatures(analysis),
  };
}

/** Returns all features of a page. None is a word of a human language. */
export function pageFeatures(analysis: PageAnalysis, shared = sharedFeatures(analysis)): Features {
  return { ...shared, ...goodsFeatures(analysis), ...rowFeatures(analysis), ...singleFeatures(analysis) };
}
