// Decides what stands between the texts of two inline elements that touch in the source.
import { isElement, type PageElement, type PageText } from './page.ts';

/** The text before a border, by its last characters, and its element. */
interface Left {
  text: string;
  element: PageElement;
}

/** The text after a border, with its element and node. */
interface Right extends Left {
  node: PageText;
}

/**
 * Returns the character to insert between two adjacent inline elements: a point before raised cents ("4" and
 * "99" → "4.99"), and a space where two words or numbers would merge.
 */
export function separatorBetween(
  { text, element: from }: Left,
  { text: next, element, node }: Right,
): string {
  if (text === '' || text.endsWith(' ') || next.startsWith(' ')) return '';
  if (ENDS_WORD.test(text) && BEGINS_WORD.test(next) && standApart(from, element, node)) return ' ';
  if (from === element) return '';
  const left = text.charCodeAt(text.length - 1);
  const right = next.charCodeAt(0);
  const digits = isDigit(left) && isDigit(right);
  if (digits && /^\d\d$/.test(next.trimEnd()) && isRaised(element)) return '.';
  if (digits && PRICED_END.test(text) && COUNTED.test(next)) return ' ';
  if (digits && (/[.,]\d\d$/.test(text) || /^\d{1,2}\s?%/.test(next))) return ' ';
  if (isDigit(left) && isCurrencySign(right) && (/[.,]\d\d$/.test(text) || /^.\s?\d/.test(next))) return ' ';
  if ((isLower(left) || isDigit(left)) && isUpper(right)) return ' ';
  if (isUpper(right) && (AMOUNT_END.test(text) || (CODE_END.test(text) && /^.[a-z]{2}/.test(next))))
    return ' ';
  if (isDigit(right) && !/^\d\d$/.test(next.trimEnd()) && AMOUNT_END.test(text)) return ' ';
  return '';
}

/** End of an amount after its sign: "¥1,199". */
const PRICED_END = /\p{Sc}\s?\d[\d.,]*$/u;

/** A number with a word or unit: "104 keys", "2-year warranty". */
const COUNTED = /^\d+[-\s]?\p{L}/u;

/** Tests the characters at a border: punctuation needs no space. */
const ENDS_WORD = /[\p{L}\p{N}\p{Sc}]$/u;
const BEGINS_WORD = /^[\p{L}\p{N}\p{Sc}]/u;

/**
 * Returns true for the texts of two controls or of two links: `<label>Blue</label><label><input>32 GB</label>`.
 */
function standApart(left: PageElement, right: PageElement, { prev }: PageText): boolean {
  if (prev !== null && isElement(prev) && prev.name === 'input') return true;
  let fromLink = false;
  let toLink = false;
  let from: PageElement | null = left;
  let to: PageElement | null = right;
  // Up to the nearest common ancestor; `contains` does not hold yet for open elements.
  while (from && to && from !== to) {
    const up: PageElement = from.depth > to.depth ? from : to;
    if (up.name === 'label') return true;
    if (up.name === 'a' && up === from) fromLink = true;
    if (up.name === 'a' && up === to) toLink = true;
    if (up === from) from = from.parentElement;
    else to = to.parentElement;
  }
  return fromLink && toLink;
}

/** End of a code such as "OEB-3L", if a word follows. */
const CODE_END = /\d[A-Z]{1,2}$/;

/** End of an amount such as "349 zł" or "20 €", if a number or a word follows. */
const AMOUNT_END = /\d\s?(?:\p{L}{2}|\p{Sc})$/u;

function isRaised(element: PageElement): boolean {
  const { name, attribs } = element;
  return (
    name === 'sup' ||
    name === 'small' ||
    /cent|fraction|decimal|superscript|sup\b|small/i.test(attribs.class ?? '')
  );
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLower = (code: number) => code >= 97 && code <= 122;
const isUpper = (code: number) => code >= 65 && code <= 90;
const isCurrencySign = (code: number) =>
  code === 0x24 || code === 0xa3 || code === 0xa5 || (code >= 0x20a0 && code <= 0x20cf) || code === 0xffe5;
