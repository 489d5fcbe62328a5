import type { EvidenceMap } from '../../model/listing/evidence.ts';
import { isItem, type Item } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { availabilityOf } from './availability.ts';
import { fromItem } from './candidate.ts';
import type { Context } from './context.ts';

/** Properties of which one thing has one value, with the field whose evidence they are. */
const SINGLE: readonly [property: string, field: string][] = [
  ['name', 'name'],
  ['sku', 'sku'],
  ['mpn', 'mpn'],
  ['availability', 'availability'],
];
const MOST = 4;

/** A property that the markup gives twice to one thing: the readers take the first, the others are kept as evidence. */
export function addFurtherValues({ page, products }: Context, evidence: EvidenceMap): void {
  for (const product of products) {
    for (const thing of [product, ...offersOf(product).slice(0, MOST)]) {
      for (const [property, field] of SINGLE) {
        for (const value of furtherOf(thing, property)) {
          const read = field === 'availability' ? availabilityOf(value.text) : value.text;
          if (read !== undefined)
            (evidence[field] ??= []).push(
              fromItem(page, thing, value, read, 0, [`${property} of the markup, said again`]).evidence,
            );
        }
      }
    }
  }
}

function furtherOf(thing: Item, property: string) {
  const values = (thing.props.get(property) ?? []).flatMap((value) => (isItem(value) ? [] : [value]));
  const first = values.find(({ text }) => text !== '');
  return values.filter(({ text }) => text !== '' && text !== first?.text).slice(0, MOST);
}
