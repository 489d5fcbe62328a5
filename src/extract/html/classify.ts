import { CLASS_PAIRS, CLASS_PARTS, CLASS_WORDS } from '../words/class-words.ts';
import { flat } from '../flat.ts';
import { S } from './signals.ts';

const TAGS: ReadonlyMap<string, number> = new Map([
  ['nav', S.nav],
  ['footer', S.footer],
  ['s', S.old],
  ['del', S.old],
  ['strike', S.old],
  ['a', S.link],
  ['dialog', S.dialog],
  ['header', S.header],
]);

const ROLES: ReadonlyMap<string, number> = new Map([
  ['navigation', S.nav],
  ['menu', S.nav],
  ['menubar', S.nav],
  ['contentinfo', S.footer],
  ['banner', S.header],
  ['dialog', S.dialog],
  ['tabpanel', S.collapsed],
  ['search', S.nav],
]);

const ITEMPROPS: ReadonlyMap<string, number> = new Map([
  ['price', S.price | S.current],
  ['name', S.title],
  ['description', S.desc],
  ['sku', S.sku],
  ['brand', S.brand],
  ['review', S.review],
  ['reviews', S.review],
  ['isRelatedTo', S.related],
  ['isSimilarTo', S.related],
  ['aggregateRating', S.rating],
  ['seller', S.seller],
]);

/** Reads the signals of one element after another from its attributes, as the parser comes to them. */
export class Classifier {
  /** It leads to, or is led to from, another part of the page: a tab or its label. */
  linking = false;
  private signals = 0;
  private words = 0;
  /** An attribute that says "old" in words that mean nothing else. */
  private struck = false;
  /** The same class strings come again and again on a page. */
  private readonly known = new Map<string, number>();

  begin(): void {
    this.linking = false;
    this.signals = 0;
    this.words = 0;
    this.struck = false;
  }

  attribute(name: string, value: string): void {
    switch (name) {
      case 'class':
      case 'id':
      case 'data-testid':
      case 'data-test':
      case 'data-test-id':
      case 'data-qa':
      case 'data-component':
      case 'data-hook':
      case 'data-role':
      case 'data-name':
        if (value.length < 400) this.addWords(value);
        break;
      case 'href':
        if (value.startsWith('#')) this.linking = true;
        break;
      case 'role':
        this.signals |= ROLES.get(value) ?? 0;
        break;
      case 'itemprop':
        this.signals |= (ITEMPROPS.get(value) ?? 0) | S.markup;
        break;
      case 'itemscope':
      case 'itemtype':
      case 'property':
      case 'typeof':
        this.signals |= S.markup;
        break;
      case 'hidden':
        this.signals |= S.hidden;
        break;
      case 'style':
        this.signals |= styleSignals(value);
        break;
      case 'aria-controls':
      case 'aria-labelledby':
      case 'data-target':
      case 'data-bs-target':
        this.linking = true;
        break;
      default:
    }
  }

  /** The signals of the element whose attributes were given. */
  finish(tag: string): number {
    let { words } = this;
    // "old", "list", "now" and the like speak of a price only beside a word for one.
    if (!(words & S.price)) {
      words &= ~S.current;
      if (!this.struck) words &= ~S.old;
    }
    return this.signals | words | (TAGS.get(tag) ?? 0);
  }

  private addWords(names: string): void {
    let signals = this.known.get(names);
    if (signals === undefined) this.known.set(names, (signals = wordSignals(names)));
    this.words |= signals;
    if (signals & S.old && STRUCK.test(names)) this.struck = true;
  }
}

function styleSignals(style: string): number {
  let signals = 0;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) signals |= S.hidden;
  if (/line-through/i.test(style)) signals |= S.old;
  return signals;
}

/** `fa-question-circle` draws a sign; it does not say what the element is. */
const ICON = /^(?:fa|icons?|ico|glyphicon|svg|sprite|material-icons?)[-_]/i;

/** Tokens come again on every page of a shop; the table is emptied when it has grown too large. */
const TOKENS = new Map<string, number>();
const MAX_TOKENS = 20_000;
/** Longer ones are generated or data. */
const MAX_TOKEN = 80;

function wordSignals(names: string): number {
  let signals = 0;
  let start = 0;
  while (start < names.length) {
    let end = names.indexOf(' ', start);
    if (end === -1) end = names.length;
    if (end - start > 1) {
      const token = names.slice(start, end);
      let fromToken = TOKENS.get(token);
      if (fromToken === undefined) {
        fromToken = ICON.test(token) ? 0 : tokenSignals(token);
        if (TOKENS.size >= MAX_TOKENS) TOKENS.clear();
        TOKENS.set(flat(token), fromToken);
      }
      signals |= fromToken;
    }
    start = end + 1;
  }
  return signals;
}

const STRUCK = /strik|through|crossed|barr|tachad|streich|old|was\b/i;

/** Reads `productPrice-old` as product, price, old: a border is a sign, or a capital after a small letter. */
function tokenSignals(token: string): number {
  if (token.length > MAX_TOKEN) return 0;
  let signals = 0;
  let previous = '';
  let start = 0;
  let small = false;
  for (let i = 0; i <= token.length; i++) {
    const code = i < token.length ? token.charCodeAt(i) : 0;
    const capital = code >= 65 && code <= 90;
    const lower = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 0xc0;
    if ((lower || capital) && !(capital && small)) {
      small = lower;
      continue;
    }
    if (i > start) {
      const word = token.slice(start, i).toLowerCase();
      signals |= wordSignal(word);
      if (previous !== '' && PAIR_BEGINS.has(previous))
        signals |= CLASS_PAIRS.get(`${previous} ${word}`) ?? 0;
      previous = word;
    }
    start = capital ? i : i + 1;
    small = false;
  }
  if (/[\u3400-\u9fff]/.test(token))
    for (const [part, bit] of CLASS_PARTS) if (token.includes(part)) signals |= bit;
  return signals;
}

function wordSignal(word: string): number {
  return CLASS_WORDS.get(word) ?? (word.endsWith('s') ? (CLASS_WORDS.get(word.slice(0, -1)) ?? 0) : 0);
}

const PAIR_BEGINS = new Set([...CLASS_PAIRS.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))));
