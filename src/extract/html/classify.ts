// Finds the signals of an element (such as "price" or "footer", as bits) from its tag and attributes.
import { classSignals, nameSignals } from '../words/class-signals.ts';
import { S } from '../words/signals.ts';

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

/** Maximum length of an attribute that is read, in characters; longer ones are generated. */
const LONGEST = 400;

/** Collects the signals of one element at a time: `begin`, then each attribute, then `finish`. */
export class Classifier {
  /** True if the element and another are linked by an id, as a tab and its panel. */
  linking = false;
  /** True if the element has an item number in an attribute. */
  numbered = false;
  private signals = 0;
  private words = 0;
  /** True if a class means "struck" and nothing else, such as "strikethrough". */
  private struck = false;

  begin(): void {
    this.linking = false;
    this.numbered = false;
    this.signals = 0;
    this.words = 0;
    this.struck = false;
  }

  attribute(name: string, value: string): void {
    switch (name) {
      case 'class':
        if (value.length < LONGEST) this.addWords(value, classSignals(value));
        break;
      case 'id':
      case 'data-testid':
      case 'data-test':
      case 'data-test-id':
      case 'data-qa':
      case 'data-component':
      case 'data-hook':
      case 'data-role':
      case 'data-name':
        if (value.length < LONGEST) this.addWords(value, nameSignals(value));
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
      case 'data-sku':
      case 'data-product-sku':
      case 'data-variant-sku':
      case 'data-item-number':
        this.numbered = true;
        break;
      default:
    }
  }

  /** Returns the signals of the element as bits. */
  finish(tag: string): number {
    let { words } = this;
    // Words such as "old", "list" or "now" mean a price only beside a word for a price.
    if (!(words & S.price)) {
      words &= ~S.current;
      if (!this.struck) words &= ~S.old;
    }
    return this.signals | words | (TAGS.get(tag) ?? 0);
  }

  private addWords(names: string, signals: number): void {
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

const STRUCK = /strik|through|crossed|barr|tachad|streich|old|was\b/i;
