// Finds numbers with units in a text: "500 ml", "6 × 330 ml", "1920×1080", "pack of 6", 两斤半.

import { isAlpha } from '../text/characters.ts';
import { buildQuantity, single, toBase } from './build-quantity.ts';
import { numeralsEnd } from '../number/chinese-number.ts';
import { joinTerms } from './join-terms.ts';
import { isArabicStart, nextNumberStart } from '../number/number-starts.ts';
import type { FoundQuantity, QuantityOptions } from './quantity.ts';
import { readTerm, type Term } from './read-term.ts';
import { scanNumber } from '../number/scan-number.ts';
import { namedScreen } from './screen-resolution.ts';
import { spellingsAt } from './unit-lookup.ts';

/** Returns every quantity of the text, in order. Never throws. Takes time linear in the text's length. */
export function findQuantities(text: string, options: QuantityOptions = {}): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  let i = nextNumberStart(text, 0);
  for (; i < text.length; i = nextNumberStart(text, i)) {
    const term = readTerm(text, i, options.lang);
    if (term === null) {
      i = isArabicStart(text, i)
        ? (scanNumber(text, i)?.end ?? i + 1)
        : Math.max(numeralsEnd(text, i), i + 1);
      continue;
    }
    const quantity = quantityFrom(text, term, options.lang);
    // 百分之 of 三百分之5 may belong to the quantity before.
    const isFree = quantity !== null && quantity.start >= (found.at(-1)?.end ?? 0);
    if (isFree && !isNothing(quantity)) found.push(quantity);
    i = Math.max(quantity?.end ?? term.end, i + 1);
  }
  return found;
}

function quantityFrom(text: string, term: Term, lang: string | undefined): FoundQuantity | null {
  const screen = term.chinese ? null : namedScreen(text, term.value, term.numberEnd);
  if (screen !== null) return asScreen(term, screen);
  const chain = joinTerms(text, term, lang);
  const joined = buildQuantity(chain);
  if (joined !== null && chain.joint !== null) return joined;
  return term.unit === null
    ? packOf(text, term)
    : (compound(text, term, lang) ?? withHalf(text, term) ?? single(term));
}

/** Whether it is a count of zero: "0 items" is no property of a product. */
function isNothing(quantity: FoundQuantity): boolean {
  return quantity.dimension === 'count' && quantity.value === 0;
}

function asScreen(term: Term, screen: { sides: [number, number]; end: number }): FoundQuantity {
  const pixels = screen.sides[0] * screen.sides[1];
  return {
    value: pixels,
    unit: 'px',
    dimension: 'resolution',
    base: pixels,
    sides: screen.sides,
    start: term.start,
    end: screen.end,
  };
}

/** The smaller unit that is added when it follows a larger one: `5'10"`, `1 h 30 min`, `6 lb 4 oz`. */
const SMALLER: Record<string, string> = { ft: 'in', h: 'min', min: 's', lb: 'oz' };

function compound(text: string, term: Term, lang: string | undefined): FoundQuantity | null {
  const smaller = SMALLER[term.unit?.id ?? ''];
  if (smaller === undefined || term.unit === null) return null;
  const at = text[term.end] === ' ' ? term.end + 1 : term.end;
  const next = isArabicStart(text, at) ? readTerm(text, at, lang) : null;
  if (next?.unit?.id !== smaller || next.start !== at) return null;
  const base = toBase(term.value, term.unit) + toBase(next.value, next.unit);
  if (toBase(next.value, next.unit) >= term.unit.factor) return null;
  const value = Number((base / term.unit.factor).toPrecision(12));
  const whole = single({ ...term, value, end: next.end });
  return whole === null ? null : { ...whole, base };
}

/** Returns the quantity of a term with a half after its unit: 两斤半 → 2.5, 一年半 → 1.5. */
function withHalf(text: string, term: Term): FoundQuantity | null {
  if (text[term.end] !== '半' || term.unit === null || term.unit.dimension === 'count') return null;
  if (spellingsAt(text, term.end + 1, undefined).length > 0) return null;
  return single({ ...term, value: term.value + 0.5, end: term.end + 1 });
}

const PACK_OF =
  /(?:^|[^\p{L}])(?:pack|set|box|case|lot|bundle|packung|paquet|confezione|paquete|caja|kit|boîte)s? (?:of|de|da|à|von|mit) $/iu;

/** Returns the count of "Pack of 6", where the number follows its noun. */
function packOf(text: string, term: Term): FoundQuantity | null {
  if (text[term.start - 1] !== ' ' || !isAlpha(text.charCodeAt(term.start - 2)) || term.chinese) return null;
  if (!Number.isInteger(term.value)) return null;
  const before = text.slice(Math.max(0, term.start - 18), term.start);
  if (!PACK_OF.test(before)) return null;
  return {
    value: term.value,
    unit: 'piece',
    dimension: 'count',
    base: term.value,
    start: term.start,
    end: term.numberEnd,
  };
}
