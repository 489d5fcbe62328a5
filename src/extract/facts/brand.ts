import { textOf } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { BRAND_LABEL, MANUFACTURER_LABEL } from '../words/labels.ts';
import { isBrandName } from './brand-name.ts';
import { brandsNearby } from './brand-nearby.ts';
import { choose, fromItem, marked, visible, type Candidate, type Chosen } from './candidate.ts';
import { productValues, type Context } from './context.ts';
import { inferredBrands, namedElsewhere } from './inferred-brand.ts';
import type { Labelled } from './labelled.ts';

export function readBrand(context: Context, labelled: Labelled[]): Chosen<string> | undefined {
  const { page } = context;
  const pool: Candidate<string>[] = [];
  for (const { item, literal: value } of productValues(context, 'brand', 'manufacturer'))
    pool.push(
      fromItem(page, item, value, value.text, item.props.has('brand') ? 5 : 3, ['brand of the markup']),
    );
  for (const name of ['product:brand', 'og:brand', 'brand']) {
    const value = context.head.meta.get(name);
    if (value) pool.push(marked(page, value.text, 4, value, 'meta', [name]));
  }
  for (const entry of labelled) {
    if (!BRAND_LABEL.test(entry.name) || entry.value.length > 60) continue;
    const author = /^(?:author|autor|auteur|label)$/i.test(entry.name);
    if (author) continue;
    pool.push(visible(page, entry.value.replace(/^[:：\s]+/, ''), 4.8, entry, [`labelled "${entry.name}"`]));
  }
  for (const entry of labelled)
    if (MANUFACTURER_LABEL.test(entry.name) && entry.value.length <= 40)
      pool.push(visible(page, entry.value, 2.5, entry, [`labelled "${entry.name}"`]));
  pool.push(...brandsNearby(context));
  if (!isNamed(pool)) pool.push(...strayMarkup(context));
  // A manufacturer's row may name the company: what scripts or a store of one brand say goes before it.
  if (!isNamed(pool, FIRM)) pool.push(...namedElsewhere(context));
  if (!isNamed(pool)) pool.push(...inferredBrands(context));
  return choose(
    pool.filter((one) => isBrandName(one.value)),
    1,
  );
}

const FIRM = 2.6;

const isNamed = (pool: Candidate<string>[], least = 0) =>
  pool.some(({ value, score }) => score >= least && isBrandName(value));

/** `itemprop="brand"` outside of any thing that the markup describes. */
function strayMarkup({ page }: Context): Candidate<string>[] {
  for (const element of page.elements) {
    if (!(element.signals & S.brand)) continue;
    const { itemprop, content } = element.attribs;
    if (itemprop !== 'brand' || element.inherited & (S.related | S.footer | S.nav)) continue;
    const text = (content ?? textOf(page, element, 60)).trim();
    const from = element.startIndex;
    if (isBrandName(text))
      return [marked(page, text, 3.6, { text, from, to: from + 2000 }, 'microdata', ['itemprop brand'])];
  }
  return [];
}
