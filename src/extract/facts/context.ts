// The data of one page that all readers of single facts share.
import type { PriceOptions } from '../../quantity/money/price.ts';
import type { Page, PageElement } from '../html/page.ts';
import type { Head } from '../structured/head.ts';
import type { Ranking } from '../rank/ranker.ts';
import type { StateValue } from '../structured/state-values.ts';
import { literal, type Item, type Literal } from '../structured/item.ts';

/** What is known of a page before its facts are chosen. */
export interface PageContext {
  page: Page;
  head: Head;
  /** All items of the structured data, such as Product, Organization or BreadcrumbList. */
  items: Item[];
  /** Descriptions of the page's own product, one for each kind of markup; the most complete first. */
  products: Item[];
  title: PageElement | undefined;
  /** Index of the block with the title; -1 if the page shows none. */
  titleBlock: number;
  titleScore: number;
  name: string;
  siteName: string | undefined;
  currencyHint: string | undefined;
  /** Locale, currency and decimal separator for reading prices. */
  money: PriceOptions;
  /** Key and value pairs of product data in scripts. */
  state: readonly StateValue[];
}

/** The page's data together with the rankers that choose among candidates. */
export interface Context extends PageContext {
  ranking: Ranking;
}

export interface MarkedValue {
  literal: Literal;
  item: Item;
}

/** Returns the property's value from each description of the page's product. */
export function productValues(context: { products: Item[] }, ...names: string[]): MarkedValue[] {
  const found: MarkedValue[] = [];
  for (const item of context.products) {
    const value = literal(item, ...names);
    if (value) found.push({ literal: value, item });
  }
  return found;
}
