// Puts contradictions into a page's markup.
import { findPrices } from '../../src/quantity/money/find-prices.ts';
import { oneOf } from './random.ts';
import type { Place, SourceSpan } from './places.ts';
import { foldWords, type Seed } from './seed.ts';

const MARKUP = new Set<Place>(['json-ld', 'microdata', 'meta']);
const PRICE = /^(?:price|lowPrice|og:price:amount|product:price:amount|product:sale_price:amount)$/i;
const CURRENCY = /^(?:priceCurrency|og:price:currency|product:price:currency)$/i;
const AVAILABILITY = /^(?:availability|og:availability|product:availability)$/i;
const CONDITION = /^(?:itemCondition|product:condition)$/i;
const RATING = /^ratingValue$/i;
const REVIEWS = /^(?:reviewCount|ratingCount)$/i;
const GTIN = /^(?:gtin\d*|ean|isbn|upc)$/i;
const SKU = /^sku$/i;
const CODE = /^(?:sku|mpn|model|productID)$/i;
const BRAND = /^(?:brand|og:brand|product:brand)$/i;
const NAME = /^(?:name|og:title)$/i;
const BUY =
  /<(?:button|input|a)\b[^>]*(?:add[-_ ]?to[-_ ]?(?:cart|basket|bag)|addtocart|buy[-_ ]?now|buybox|btn-?cart|single_add)[^>]*>/i;
const NUMBER = /^\d+(?:[.,]\d{1,2})?$/;
const OTHER_BRANDS = ['Zorvex', 'Halmquist', 'Trindolo'];
const OTHER_NAMES = ['Folding bicycle Tarn 20', 'Ceramic teapot Willow', 'Hunter wellington boots'];

/** Returns changes of markup values that the page also shows. */
export function markupSeeds(html: string, spans: readonly SourceSpan[], random: () => number): Seed[] {
  const shown = spans.filter(({ place }) => !MARKUP.has(place));
  const marked = spans.filter(({ place }) => MARKUP.has(place));
  const of = (pattern: RegExp) => marked.filter(({ key = '' }) => pattern.test(key));
  const seeds: Seed[] = [];
  const add = (
    kind: string,
    span: SourceSpan,
    to: string,
    others: readonly SourceSpan[],
    texts: string[],
  ) => {
    if (to === span.text) return;
    const { place, start, end, text } = span;
    seeds.push({
      kind,
      place,
      other: others[0]?.place ?? 'prose',
      from: text,
      to,
      start,
      end,
      others: texts,
    });
  };

  for (const place of MARKUP) {
    const here = (pattern: RegExp) => of(pattern).filter((one) => one.place === place);
    const priced = here(PRICE).flatMap((one) => {
      const others =
        NUMBER.test(one.text) && Number(one.text) > 0
          ? pricesLike(Number(one.text), shown).filter(({ span }) => apart(one, span))
          : [];
      return others.length > 0 ? [{ one, others }] : [];
    });
    const price = oneOf(priced, random);
    if (price !== undefined) {
      const { one, others } = price;
      const factor = oneOf([0.62, 0.81, 1.27, 1.5], random) ?? 1;
      add(
        'price',
        one,
        changedNumber(one.text, factor),
        others.map(({ span }) => span),
        others.map(({ text }) => text),
      );
      const currency = oneOf(here(CURRENCY), random);
      if (currency !== undefined)
        add(
          'currency',
          currency,
          currency.text === 'EUR' ? 'USD' : 'EUR',
          others.map(({ span }) => span),
          [],
        );
    }
    // With several offers, one may be sold out or used without a contradiction.
    const isOneOfMany = [SKU, PRICE].some(
      (pattern) => new Set(here(pattern).map(({ text }) => text)).size > 1,
    );
    const stock = oneOf(here(AVAILABILITY), random);
    if (stock !== undefined && BUY.test(html) && !isOneOfMany) {
      const to = stock.text.replace(/in ?_?stock/i, (word) =>
        /^in ?stock$/.test(word) ? 'out of stock' : 'OutOfStock',
      );
      add('availability', stock, to, [], []);
    }
    const condition = here(CONDITION).find(({ text }) => /UsedCondition|Refurbished/.test(text));
    if (condition !== undefined && !isOneOfMany)
      add('condition', condition, condition.text.replace(/Used|Refurbished/, 'New'), [], []);
    exact('rating', here(RATING), (text) =>
      /^[1-5][.,]\d+$/.test(text) ? (Number(text) < 3 ? '4.7' : '2.2') : text,
    );
    exact('review count', here(REVIEWS), (text) => (/^\d{2,}$/.test(text) ? changedNumber(text, 2.6) : text));
    exact('gtin', here(GTIN), (text) => (/^\d{8,14}$/.test(text) ? changedDigit(text, random) : text));
    exact('code', here(CODE), (text) =>
      /\d/.test(text) && text.length >= 4 ? changedDigit(text, random) : text,
    );
    // A word of the title does not state the brand, so the whole text must be the brand.
    exact(
      'brand',
      here(BRAND),
      () => oneOf(OTHER_BRANDS, random) ?? '',
      (one, value) => foldWords(one.text) === value,
    );
    exact(
      'name',
      here(NAME),
      () => oneOf(OTHER_NAMES, random) ?? '',
      (one) => one.place === 'title',
    );
  }
  return seeds;

  /** Adds a change for values that the page shows literally. */
  function exact(
    kind: string,
    list: readonly SourceSpan[],
    change: (text: string) => string,
    fits: (one: SourceSpan, value: string) => boolean = () => true,
  ) {
    const twice = list.flatMap((one) => {
      const value = foldWords(one.text);
      const others =
        value.length < 1
          ? []
          : shown.filter((other) => fits(other, value) && apart(one, other) && isShown(value, other));
      return others.length > 0 ? [{ one, others }] : [];
    });
    const chosen = oneOf(twice, random);
    if (chosen === undefined) return;
    add(kind, chosen.one, change(chosen.one.text), chosen.others, [chosen.one.text]);
  }
}

/** Returns true if the spans do not overlap. The text of a marked-up element occurs only once. */
function apart(a: SourceSpan, b: SourceSpan): boolean {
  return a.end <= b.start || b.end <= a.start;
}

/** Returns true if the value is the whole text or a word of it. */
function isShown(value: string, { text }: SourceSpan): boolean {
  if (text.length > 200) return false;
  return (
    text
      .split(/[\s/()（）:：,，|]+/u)
      .map(foldWords)
      .includes(value) || foldWords(text) === value
  );
}

function pricesLike(amount: number, shown: readonly SourceSpan[]): { span: SourceSpan; text: string }[] {
  return shown.flatMap((span) =>
    span.text.length > 120
      ? []
      : findPrices(span.text)
          .filter((one) => Math.abs(one.amount - amount) < 0.005)
          .map(({ start, end }) => ({ span, text: span.text.slice(start, end) })),
  );
}

/** Multiplies a number and keeps its number of decimals: "12,50" × 1.5 → "18,75". */
export function changedNumber(text: string, factor: number): string {
  const mark = text.includes(',') ? ',' : '.';
  const [, decimals = ''] = text.split(/[.,]/);
  return (Number(text.replace(',', '.')) * factor).toFixed(decimals.length).replace('.', mark);
}

/** Replaces one of the last six digits. */
export function changedDigit(text: string, random: () => number): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index).slice(-6);
  const at = oneOf(places, random) ?? 0;
  const digit = (Number(text.charAt(at)) + 1 + Math.floor(random() * 8)) % 10;
  return text.slice(0, at) + String(digit) + text.slice(at + 1);
}
