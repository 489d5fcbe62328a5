// Finds the element that shows the product's name.
import { piecesIn, tagged, type Page, type PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { tidy } from '../../text/memory/detach-string.ts';
import type { Head } from '../structured/head.ts';
import { likeness, similarity, wordsOf } from '../../text/match/word-overlap.ts';

export interface TitleElement {
  element: PageElement;
  text: string;
  score: number;
  reasons: string[];
}

const PLAIN = 6.4;

/** Returns the element whose text agrees best with the names in markup and `<title>`; usually a heading. */
export function findTitle(page: Page, head: Head, names: string[]): TitleElement | undefined {
  const siteName = head.meta.get('og:site_name')?.text;
  const h1 = tagged(page, 'h1');
  const wanted = names.map(wordsOf);
  const tail = titleTail(head);
  let best = undefined as TitleElement | undefined;
  const consider = (element: PageElement) => {
    const text = titleText(page, element);
    if (text.length < 2 || text.length > 400) return;
    const scored = scoreTitle(element, text, wanted, siteName, h1.length);
    if (text === tail) {
      scored.score -= 4;
      scored.reasons.push('the shop at the end of <title>');
    }
    if (!best || scored.score > best.score) best = { element, text, ...scored };
  };
  h1.forEach(consider);
  // No other element can score higher than an h1 that agrees with the markup.
  if ((best?.score ?? 0) < PLAIN) {
    tagged(page, 'h2').slice(0, 100).forEach(consider);
    tagged(page, 'h3').slice(0, 40).forEach(consider);
    titledElements(page).forEach(consider);
  }
  if (best && best.score >= (best.element.name === 'h1' ? 1.5 : 2.5)) return best;
  return blockWithTitle(page, head, tail) ?? onlyTitled(page);
}

/** For pages without a good heading: returns the first text that equals a part of `<title>`. */
function blockWithTitle(page: Page, head: Head, tail: string | undefined): TitleElement | undefined {
  const title = head.title?.text ?? '';
  const parts = [title, ...title.split(TITLE_PARTS)].filter((part) => part.length > 7 && part !== tail);
  for (const [index, { text, pieces, hidden, linked }] of page.blocks.entries()) {
    if (hidden || linked > 0 || !parts.includes(text)) continue;
    const element = pieces[0]?.element;
    // The first, shorter part of `<title>` is the shop's name.
    if (
      !element ||
      element.firstBlock !== index ||
      parts.some((part) => part !== title && part.length > text.length)
    )
      continue;
    return { element, text, score: 2.6, reasons: ['the words of <title>'] };
  }
  return undefined;
}

const TITLE_PARTS = /(?<!\s)\s+[|–—·-]\s+|(?:(?<!\s)\s+)?[|｜]\s*|[:：]\s+/u;

/** Returns the last part of `<title>`, if another part is longer: it is usually the shop's name. */
function titleTail(head: Head): string | undefined {
  const parts = head.title?.text.split(/(?<!\s)\s+[|–—·-]\s+|(?:(?<!\s)\s+)?[|｜]\s*/u).filter(Boolean) ?? [];
  const last = parts.at(-1);
  return last !== undefined && parts.some((part) => part.length > last.length) ? last : undefined;
}

/** For pages without headings: returns the only text with a class of titles, `<p class="goods-name">`. */
function onlyTitled(page: Page): TitleElement | undefined {
  if (['h1', 'h2', 'h3'].some((name) => tagged(page, name).length > 0)) return undefined;
  const [element, ...others] = titledElements(page).filter(({ inherited }) => (inherited & NOT_SHOWN) === 0);
  if (element === undefined || others.length > 0) return undefined;
  const text = titleText(page, element);
  const isTitle = text.length >= 6 && text.length <= 200;
  return isTitle ? { element, text, score: 2.5, reasons: ['the only text of a title’s class'] } : undefined;
}

const NOT_SHOWN = S.hidden | S.dialog | S.nav | S.footer | S.related | S.review | S.link;

function titledElements(page: Page): PageElement[] {
  const found: PageElement[] = [];
  for (const element of page.withSignals) {
    if (!(element.signals & S.title) || found.length > 120) continue;
    if (/^(div|span|p|strong|b|td)$/.test(element.name) && element.endBlock - element.firstBlock <= 2)
      found.push(element);
  }
  return found;
}

/** Scores an element by its tag, classes, agreement with the names, and place on the page. */
function scoreTitle(
  element: PageElement,
  text: string,
  names: ReadonlySet<string>[],
  siteName: string | undefined,
  h1s: number,
) {
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string) => {
    score += points;
    reasons.push(reason);
  };
  const { name, attribs } = element;
  if (name === 'h1') add(3, h1s === 1 ? 'the only h1' : 'h1');
  else if (name === 'h2') add(0.5, 'h2');
  if (h1s === 1 && name === 'h1') score += 1;
  if (attribs.itemprop === 'name') add(1, 'itemprop name');
  if (element.signals & S.title) add(0.5, 'class of a title');
  const words = wordsOf(text);
  let agreement = 0;
  for (const one of names) {
    const { both, part } = likeness(words, one);
    agreement = Math.max(agreement, both, part * (text.length > 8 ? 0.9 : 0.5));
  }
  if (agreement > 0.3) add(agreement * 4, `agrees with the markup (${agreement.toFixed(2)})`);
  if (siteName && similarity(siteName, text) > 0.8) add(-4, 'the name of the site');
  if (element.inherited & S.hidden) add(-3, 'hidden');
  if (element.inherited & S.dialog) add(-3, 'in a dialog');
  if (element.inherited & (S.nav | S.footer | S.related)) add(-1.5, 'outside the product');
  if (element.inherited & S.review) add(-0.5, 'in a review');
  return { score, reasons };
}

/** Returns the title's text without text for screen readers only ("Details about"). */
export function titleText(page: Page, element: PageElement): string {
  let text = '';
  for (let i = element.firstBlock; i < Math.min(element.endBlock, element.firstBlock + 4); i++) {
    const block = page.blocks[i];
    if (!block) continue;
    const inside = piecesIn(block, element, i);
    const shown = inside.filter((piece) => !isAside(piece.element, element));
    let last = -1;
    for (const piece of shown.length > 0 ? shown : inside) {
      // Between pieces a block may hold a space that the source does not have.
      const gap = last >= 0 && piece.start - last <= 1 ? last : piece.start;
      text += block.text.slice(gap, piece.end);
      last = piece.end;
    }
    text += ' ';
  }
  return tidy(text);
}

/** Returns true for text that only screen readers get, and for a price inside the heading. */
function isAside(inner: PageElement, outer: PageElement): boolean {
  for (let up: PageElement | null = inner; up && up !== outer; up = up.parentElement)
    if (up.signals & (S.offscreen | S.price)) return true;
  return false;
}
