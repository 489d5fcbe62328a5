// Finds the values that a page states under a field's own name, such as "Brand: Acme" or `product:brand`.
import type { Candidate } from '../rank/candidate.ts';
import { literal } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { metaCandidates, sourceCandidate, visibleCandidate } from './candidate.ts';
import type { PageContext } from './context.ts';
import type { Labelled } from './labelled.ts';

/** The names under which a page states a field. */
export interface Names {
  /** Labels of table rows and lines. */
  label?: { test(text: string): boolean };
  /** Properties of the product in structured data. */
  props?: readonly string[];
  /** How many of the product's offers are searched for `props` too. */
  offers?: number;
  meta?: readonly string[];
  /** Clues that every value found here gets. */
  clues?: readonly string[];
}

/**
 * Returns a candidate for each value: from rows, markup and meta elements. `read` parses or rejects a value.
 */
export function namedValues<T>(
  context: Pick<PageContext, 'page' | 'head' | 'products'>,
  labelled: readonly Labelled[],
  { label, props = [], offers = 0, meta = [], clues = [] }: Names,
  read: (text: string) => T | undefined,
): Candidate<T>[] {
  const { page, products } = context;
  const rows = labelled.flatMap((row) => {
    const value = label?.test(row.name) ? read(row.value) : undefined;
    if (value === undefined) return [];
    const at = typeof value === 'string' ? row.value.indexOf(value) : -1;
    const start = row.start + Math.max(at, 0);
    const end = at < 0 ? row.end : start + (value as T & string).length;
    return [
      visibleCandidate(page, value, { block: row.block, start, end }, [`labelled "${row.name}"`], clues),
    ];
  });
  const stated = products.flatMap((product) =>
    [...offersOf(product).slice(0, offers), product].flatMap((holder) => {
      const given = props.length > 0 ? literal(holder, ...props) : undefined;
      const value = given && read(given.text);
      return value === undefined
        ? []
        : [sourceCandidate(page, value, given!, holder.source, [`${props[0]} of the markup`], clues)];
    }),
  );
  return [...rows, ...stated, ...metaCandidates(context, meta, read, clues)];
}
