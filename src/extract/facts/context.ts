import type { PriceOptions } from '../../quantity/money/price.ts';
import type { Page, PageElement } from '../html/page.ts';
import type { Head } from '../structured/head.ts';
import type { Ranking } from '../rank/ranker.ts';
import type { StateValue } from '../structured/state-values.ts';
import { literal, type Item, type Literal } from '../structured/item.ts';

/** What a page's readers share before its facts are chosen. */
export interface PageContext {
  page: Page;
  head: Head;
  /** All things of the structured data. */
  items: Item[];
  /** The page's own product, once for each kind of markup that describes it; the most telling first. */
  products: Item[];
  title: PageElement | undefined;
  /** First and last block of the title; -1 where the page shows none. */
  titleBlock: number;
  titleScore: number;
  name: string;
  siteName: string | undefined;
  currencyHint: string | undefined;
  /** How prices are read on this page. */
  money: PriceOptions;
  /** What scripts hold of goods. */
  state: readonly StateValue[];
}

/** What the readers of single facts share. */
export interface Context extends PageContext {
  ranking: Ranking;
}

export interface MarkedValue {
  literal: Literal;
  item: Item;
}

/** A property's value from each description of the page's product. */
export function productValues(context: { products: Item[] }, ...names: string[]): MarkedValue[] {
  const found: MarkedValue[] = [];
  for (const item of context.products) {
    const value = literal(item, ...names);
    if (value) found.push({ literal: value, item });
  }
  return found;
}
