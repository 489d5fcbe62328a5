// Prepares what all readers of single facts need: structured data, title, currency and number format.
import { decimalSeparatorOf } from '../../quantity/money/find-prices.ts';
import { currencyNamed } from '../../quantity/currency/currency-marks.ts';
import { currencyOfRegion } from '../../quantity/currency/currencies.ts';
import { regionOf } from '../../quantity/number/locale-separators.ts';
import type { PriceOptions } from '../../quantity/money/price.ts';
import type { ExtractionNote } from '../../model/listing/extraction.ts';
import type { Page } from '../html/page.ts';
import { readHead } from '../structured/head.ts';
import { readInlineItems } from '../structured/inline-items.ts';
import { literal, type Item } from '../structured/item.ts';
import { readJsonLd } from '../structured/json-ld.ts';
import { mainProducts, offersOf } from '../structured/products.ts';
import { readScriptState } from '../structured/script-state.ts';
import { readStateValues } from '../structured/state-values.ts';
import type { PageContext } from './context.ts';
import { declaredLocale } from './language.ts';
import { findTitle, type TitleElement } from './title-element.ts';

/** Reads the structured data and finds the title. Notes say what of the page could not be read. */
export function readContext(
  page: Page,
  contentLanguage: string | undefined,
): { context: PageContext; notes: ExtractionNote[]; title: TitleElement | undefined } {
  const head = readHead(page);
  const jsonLd = readJsonLd(page);
  const items = [...jsonLd.items, ...readInlineItems(page)];
  const notes = jsonLd.notes;
  if (page.limited)
    notes.push({
      code: 'depth-limited',
      message: 'The page is nested too deeply or has too many elements; a part of it was not read.',
    });

  const pageTitles = [head.title, head.meta.get('og:title')].flatMap((one) => one?.text ?? []);
  const early = findTitle(page, head, pageTitles);
  const products = mainProducts(items, [...pageTitles, ...(early ? [early.text] : [])]);
  const names = [...products.flatMap((item) => literal(item, 'name')?.text ?? []), ...pageTitles];
  const title = findTitle(page, head, names);
  const name = title?.text ?? names[0] ?? '';
  const locale = declaredLocale(page, head, contentLanguage);
  const money: PriceOptions = {
    locale,
    currencyHint: currencyOf(
      products,
      head.meta.get('og:price:currency')?.text ?? head.meta.get('product:price:currency')?.text,
    ),
  };
  money.decimalSeparator = decimalOf(page, money);
  const context: PageContext = {
    page,
    head,
    items,
    products,
    title: title?.element,
    titleBlock: title?.element.firstBlock ?? -1,
    titleScore: title?.score ?? 0,
    name,
    siteName: head.meta.get('og:site_name')?.text,
    currencyHint: money.currencyHint,
    money,
    state: readStateValues(page, name),
  };
  return { context, notes, title };
}

/** Adds the product that a script's data describe. For pages that are empty until scripts fill them. */
export function addScriptProduct(context: PageContext, leastAgreement: number): void {
  const item = readScriptState(context.page, context.head.title?.text ?? context.name, leastAgreement);
  if (!item) return;
  context.products.push(item);
  context.currencyHint ??= currencyOfLocale(context);
}

/** Returns the currency of the page's country, for script data without one. */
function currencyOfLocale({ name, money }: PageContext): string | undefined {
  const region = regionOf(money.locale);
  if (region !== null) return currencyOfRegion(region) ?? undefined;
  const simplified =
    /[\u4e00-\u9fff]/.test(name) && !/[\u3040-\u30ff]/.test(name) && !money.locale?.startsWith('zh-');
  return simplified ? 'CNY' : undefined;
}

function currencyOf(products: Item[], meta: string | undefined): string | undefined {
  for (const product of products) {
    for (const holder of [...offersOf(product), product]) {
      const code = literal(holder, 'priceCurrency')?.text.toUpperCase();
      if (code && /^[A-Z]{3}$/.test(code)) return currencyNamed(code) ?? code;
    }
  }
  return meta && /^[A-Za-z]{3}$/.test(meta) ? (currencyNamed(meta) ?? meta.toUpperCase()) : undefined;
}

/** Returns the decimal separator that the page's prices agree on. */
function decimalOf(page: Page, options: PriceOptions): PriceOptions['decimalSeparator'] {
  const texts: string[] = [];
  for (const block of page.blocks) {
    if (block.text.length < 60 && /\d[.,]\d/.test(block.text)) texts.push(block.text);
    if (texts.length > 30) break;
  }
  return decimalSeparatorOf(texts.join('\n'), options) ?? undefined;
}
