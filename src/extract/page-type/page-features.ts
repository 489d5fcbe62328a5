import { addressFeatures } from './address-features.ts';
import { cardFeatures } from './card-features.ts';
import { formFeatures } from './form-features.ts';
import { listFeatures } from './list-features.ts';
import { markupFeatures } from './markup-features.ts';
import { offerFeatures } from './offer-features.ts';
import type { Features, PageSigns } from './page-signs.ts';
import { textFeatures } from './text-features.ts';
import { goodsFeatures } from './goods-features.ts';
import { rowFeatures } from './row-features.ts';
import { singleFeatures } from './single-features.ts';
import { titleFeatures } from './title-features.ts';

const MUCH = 0.6;
const ONLY_OF_KINDS = /^(?:address: |markup: (?:products of their own|the only product)$)/;

/** The same for the rankers of single fields: a list or a cart states none of one product's. */
export function pageClues(features: Features): string[] {
  return Object.entries(features).flatMap(([name, value]) => {
    if (value <= 0 || ONLY_OF_KINDS.test(name)) return [];
    return [`none:${name}`, ...(value >= MUCH ? [`none:${name}, much`] : [])];
  });
}

/** What the rankers of fields see of the page as well: more of it would drown the few pages that teach a field. */
export function sharedFeatures(signs: PageSigns): Features {
  return {
    ...markupFeatures(signs),
    ...addressFeatures(signs),
    ...textFeatures(signs),
    ...formFeatures(signs),
    ...cardFeatures(signs),
    ...offerFeatures(signs),
    ...titleFeatures(signs),
    ...listFeatures(signs),
  };
}

/** What tells kinds of pages apart: nothing of it is a word of a language a person speaks. */
export function pageFeatures(signs: PageSigns, shared = sharedFeatures(signs)): Features {
  return { ...shared, ...goodsFeatures(signs), ...rowFeatures(signs), ...singleFeatures(signs) };
}
