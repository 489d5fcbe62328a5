// Reads the words around a price: "from", the number of pieces it is for, a plus or minus sign.

import { skipBlanksBack } from '../text/characters.ts';
import type { Price } from './price.ts';

const WORDS_FROM =
  'from|starting(?: at| from)?|starts (?:at|from)|as low as|ab|à partir de|a partir de|a partire da|desde|dès|da|od|vanaf|från|fra|от';
const SOFTENERS = '(?:(?:only|just|nur|seulement|solo|sólo|apenas)\\s?)?';
const FROM_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${WORDS_FROM}):?\\s?${SOFTENERS}$|(?:低至|最低)[:：]?\\s?$`,
  'iu',
);
const FROM_AFTER = /^\s?(?:起|[～〜](?!\s?[\d¥￥])|から|부터|\+\s?起)/u;

const PIECES =
  'pairs?|packs?|pcs|pieces?|items?|bottles?|box(?:es)?|sets?|units?|cans?|bags?|paires?|pièces?|Paar|Stück|pares|paia|pezzi|unidades';
const TIME_NOUN =
  /^(?:sec|min|hour|day|night|week|month|year|yr|mo|tag|woche|monat|jahr|jour|mois|an|día|dia|mes|año|ano|star|%)/iu;
/** The count before a price: "3 for $10", "30 mugs for $30", "2 für 5 €". */
const FOR = new RegExp(
  `(?:^|[\\s(])(\\d{1,3})\\s?(?:([\\p{L}]{1,14})\\s)?(?:for|für|pour|por|per|voor)\\s${SOFTENERS}$`,
  'iu',
);
/** The count before a lowest price: "2 pairs from $349". */
const PIECES_FROM = new RegExp(
  `(?:^|[\\s(])(\\d{1,3})\\s(?:${PIECES})\\s(?:${WORDS_FROM})\\s?${SOFTENERS}$`,
  'iu',
);
/** The count in "2/$5". */
const SLASH = /(?:^|[\s(])(\d{1,2})\s?\/\s?$/u;

const MEASURES = '件|个|個|双|对|瓶|盒|袋|包|支|只|本|条|套|罐|箱|桶|片|块';
const HAN_BEFORE = new RegExp(
  `(?<!第|成交|库存|销量|已售|剩)(?<!\\d)(\\d{1,3}|[两兩二三四五六七八九十])(?:${MEASURES})\\s?(?:仅需|仅|只要|共|合计|到手)?\\s?$`,
  'u',
);
const HAN_AFTER = new RegExp(
  `^(?:\\s?任选\\s?|\\s?选\\s?|\\s?/\\s?)?(\\d{1,3}|[两兩二三四五六七八九十])(?:${MEASURES})`,
  'u',
);
const HAN_DIGITS = '一二三四五六七八九十';

const SIGNS = '-−–+＋';
const SIGN = /(?:^|[\s(（])(?:([-−–])|([+＋])\s?)$/u;
const WORD_END = /[\p{L}:：/]/u;

const BEFORE = 44;
const AFTER = 10;

/** Returns what the words around a price say: `from`, `quantityFor`, `sign`. */
export function contextOf(
  text: string,
  start: number,
  end: number,
): Pick<Price, 'from' | 'quantityFor' | 'sign'> {
  const context: Pick<Price, 'from' | 'quantityFor' | 'sign'> = {};
  const last = text.charAt(skipBlanksBack(text, start) - 1);
  if (SIGNS.includes(last || ' ')) {
    const sign = SIGN.exec(text.slice(Math.max(0, start - 3), start));
    if (sign !== null) context.sign = sign[1] !== undefined ? '-' : '+';
    return context;
  }
  // The regexes run only where a word, a colon or a slash stands before the price.
  const before = WORD_END.test(last) ? text.slice(Math.max(0, start - BEFORE), start) : '';
  const after = text.slice(end, end + AFTER);
  if ((before !== '' && FROM_BEFORE.test(before)) || FROM_AFTER.test(after)) context.from = true;
  const pieces = piecesFor(before, after);
  if (pieces !== null) context.quantityFor = pieces;
  return context;
}

function piecesFor(before: string, after: string): number | null {
  if (before !== '') {
    const worded = FOR.exec(before);
    if (worded?.[1] !== undefined && !TIME_NOUN.test(worded[2] ?? '')) return counted(worded[1]);
    const found = PIECES_FROM.exec(before) ?? SLASH.exec(before) ?? HAN_BEFORE.exec(before);
    if (found?.[1] !== undefined) return counted(found[1]);
  }
  const found = HAN_AFTER.exec(after);
  return found?.[1] === undefined ? null : counted(found[1]);
}

function counted(written: string): number | null {
  const value = '两兩'.includes(written)
    ? 2
    : /^\d/.test(written)
      ? Number(written)
      : HAN_DIGITS.indexOf(written) + 1;
  return value > 1 ? value : null;
}
