// Reads the stock state from words such as "sold out", from schema.org values and from cells.
import { AVAILABILITY, type Availability } from '../../model/listing/availability.ts';
import type { LowerCasePattern } from '../words/lower-case-pattern.ts';
import { leadOf, wordsOf } from '../words/page-words.ts';
import { shortName } from '../structured/item.ts';

/** Wordings in the order of tests. OutOfStock is first, because "not available" contains "available". */
const WORDINGS: readonly [LowerCasePattern, Availability][] = [
  [wordsOf('stock/sold-out'), 'OutOfStock'],
  [wordsOf('stock/pre-order'), 'PreOrder'],
  [wordsOf('stock/back-order'), 'BackOrder'],
  [wordsOf('stock/in-store-only'), 'InStoreOnly'],
  [wordsOf('stock/in-stock'), 'InStock'],
];

const OF_OTHERS = wordsOf('stock/of-others');
const OF_VARIANT = wordsOf('stock/of-variant');
const IN_CASE = wordsOf('stock/in-case');
const IN_CASE_AFTER = leadOf('stock/in-case-after');
const CLAUSE_END = /[,;:.!?，；：。！？]/u;

function clauseBefore(text: string, at: number): string {
  return text.slice(0, at).split(CLAUSE_END).at(-1) ?? '';
}

/** Returns the stock state that a text states, with its offsets. */
export function wordedAvailability(
  text: string,
): { value: Availability; start: number; end: number } | undefined {
  for (const [words, value] of WORDINGS) {
    let from = 0;
    for (let match = words.exec(text); match; match = words.exec(text.slice(from))) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (isOfGoods(text, start, end, value)) return { value, start, end };
      from = end;
    }
  }
  return undefined;
}

/** False if it is said of other sizes, or of a case: “gone once sold out”, 售完即止. */
function isOfGoods(text: string, start: number, end: number, value: Availability): boolean {
  const before = clauseBefore(text, start);
  if (OF_OTHERS.test(before)) return false;
  if (value !== 'OutOfStock') return true;
  return (
    !OF_VARIANT.test(before) && !IN_CASE.test(before) && !IN_CASE_AFTER.test(text.slice(end).trimStart())
  );
}

const KNOWN = new Map<string, Availability>([
  ...AVAILABILITY.map((value): [string, Availability] => [value.toLowerCase(), value]),
  ['soldout', 'OutOfStock'],
  ['onlineonly', 'InStock'],
]);
/** Misspelt and shortened values of markup and scripts, without spaces, hyphens and underscores. */
const LOOSE: readonly [RegExp, Availability][] = [
  [/^(?:out|oos|0$|false|no$|none|not(?:available|instock|sal)|unavailable)|soldout|outofst/i, 'OutOfStock'],
  [/^pre/i, 'PreOrder'],
  [/^back(?:order|log)|^onorder/i, 'BackOrder'],
  [/discontinu/i, 'Discontinued'],
  [/limited/i, 'LimitedAvailability'],
  [/instore/i, 'InStoreOnly'],
  [/^(?:in|1|true|available|yes)$|inst(?:oc|ok|co|k)|^available(?:now|for|to|online)/i, 'InStock'],
];

const LONGEST = 100;

/**
 * Returns the stock state of a value in markup, a script or a cell: "https://schema.org/InStock", "oos",
 * "yes". Long texts, such as a legend of all states, give undefined.
 */
export function availabilityOf(text: string): Availability | undefined {
  if (text.length > LONGEST) return undefined;
  const name = shortName(text).replace(/[\s_-]/g, '');
  const known = KNOWN.get(name.toLowerCase());
  if (known) return known;
  for (const [pattern, value] of LOOSE) if (pattern.test(name)) return value;
  return wordedAvailability(text)?.value;
}

const NONE_LEFT = leadOf('stock/none-left');
const SOME_LEFT = leadOf('stock/some-left');

/** Returns the stock state of a row's value: "12 pcs" and "◎" → InStock, "sold out" → OutOfStock. */
export function stockOf(value: string): Availability | undefined {
  if (NONE_LEFT.test(value)) return 'OutOfStock';
  return SOME_LEFT.test(value) ? 'InStock' : availabilityOf(value);
}
