// Features for the kind of page that suggest one product or many.
import { similarity, wordsOf } from '../../text/match/word-overlap.ts';
import { isGtin } from '../facts/codes.ts';
import { tagged } from '../html/page.ts';
import { flag, fold, scaled, type Features, type PageAnalysis } from './page-analysis.ts';

/** A range of a list: "1–24 of 173". */
const RANGE = /(?<!\d)(\d{1,4})\s?[-–—~]\s?(\d{1,4})(?!\d)\D{1,24}?(\d[\d.,\s]{0,9})/u;
/** A filter with its count: "Cotton (12)". */
const COUNTED = /[(（]\s?\d{1,6}\s?[)）]$/;
const LONG_CODE = /(?<![\d-])(?:97[89][\d-]{10,14}|\d{12,13})(?![\d-])/g;
const SEARCHED = /^(?:q|s|query|search\w*|keywords?|_nkw|text|kw|term|ntt)$/i;

/**
 * Returns features for one product (pictures named like the title, one code) and for many ("1–24 of 173",
 * counted filters).
 */
export function singleFeatures(analysis: PageAnalysis): Features {
  return {
    ...pictureFeatures(analysis),
    ...blockFeatures(analysis),
    ...headFeatures(analysis),
    ...tagFeatures(analysis),
  };
}

function pictureFeatures({ context: { page, name } }: PageAnalysis): Features {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { attribs } of tagged(page, 'img')) {
    const called = (attribs.alt ?? attribs.title ?? '').slice(0, 200);
    if (called.length <= 3) continue;
    counts.set(called, (counts.get(called) ?? 0) + 1);
    all += 1;
  }
  let like = 0;
  if (name !== '') for (const [called, count] of counts) if (similarity(called, name) > 0.6) like += count;
  return {
    'one: pictures named like the title': scaled(like, 8),
    'one: share of pictures named like the title': all === 0 ? 0 : like / all,
    'many: pictures with names of their own': scaled(counts.size, 80),
  };
}

function blockFeatures({ context: { page, name } }: PageAnalysis): Features {
  let ranges = 0;
  let counts = 0;
  let codes = 0;
  let repeats = 0;
  const own = fold(name);
  for (const { text, hidden } of page.blocks) {
    if (hidden || text.length > 300) continue;
    if (own.length > 3 && isAbout(text, own.length) && fold(text) === own) repeats += 1;
    if (!/\d/.test(text)) continue;
    if (text.length < 80) {
      if (isRange(text)) ranges += 1;
      if (COUNTED.test(text)) counts += 1;
    }
    for (const code of text.match(LONG_CODE) ?? []) if (isArticleNumber(code)) codes += 1;
  }
  return {
    'one: a code with check digit': flag(codes === 1),
    'many: codes with check digits': scaled(codes, 20),
    'many: a range of a whole': flag(ranges > 0),
    'many: counts in brackets': scaled(counts, 40),
    'one: the title again': scaled(repeats, 5),
  };
}

/** A quick test by length: folding removes signs and spaces, so the folded text is shorter. */
const isAbout = (text: string, length: number) => text.length >= length && text.length < 10 + 2 * length;

function isRange(text: string): boolean {
  const found = RANGE.exec(text);
  if (found === null) return false;
  const [from, to] = [Number(found[1]), Number(found[2])];
  const whole = Number(found[3]!.replace(/\D/g, ''));
  return from <= to && to <= whole && (from % 2 === 1 || from === 0) && to - from < 200 && to > 2;
}

function headFeatures({ context: { page, name, head } }: PageAnalysis): Features {
  const address = page.url ?? head.canonical ?? head.meta.get('og:url')?.text ?? '';
  const path = decoded(address).replace(/^https?:\/\/[^/]+/, '');
  const slug = wordsOf(path.replace(/[-_/.+]/g, ' '));
  const words = wordsOf(name);
  const said = [...words].filter((word) => slug.has(word)).length;
  const described = head.meta.get('description')?.text ?? head.meta.get('og:description')?.text ?? '';
  return {
    'one: share of the title in the address': slug.size === 0 || words.size === 0 ? 0 : said / words.size,
    'one: description holds the title': flag(name.length > 3 && fold(described).includes(fold(name))),
    'title: words': scaled(words.size, 16),
    'title: a figure': flag(/\d/.test(name)),
    'head: no description': flag(described === ''),
    'og: a picture': flag(head.meta.has('og:image')),
    'head: its own address': flag(head.canonical !== undefined),
  };
}

function tagFeatures({ context: { page, title, titleBlock } }: PageAnalysis): Features {
  const searched = tagged(page, 'input').some(
    ({ attribs }) => SEARCHED.test(attribs.name ?? '') && (attribs.value ?? '').trim().length > 1,
  );
  return {
    'page: a search filled in': flag(searched),
    'page: blocks after the title': titleBlock < 0 ? 0 : scaled(page.blocks.length - titleBlock, 800),
    'title: depth': title === undefined ? 0 : scaled(title.depth, 25),
    'page: times': scaled(tagged(page, 'time').length, 20),
    'page: list items': scaled(tagged(page, 'li').length, 400),
    'page: tables': scaled(tagged(page, 'table').length, 40),
    'page: table rows': scaled(tagged(page, 'tr').length, 100),
    'page: frames': scaled(tagged(page, 'iframe').length, 10),
  };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).toLowerCase();
  } catch {
    return address.toLowerCase();
  }
}

/** Returns true for a GTIN of 12 or 13 digits. */
const isArticleNumber = (code: string) => /^\d{12,13}$/.test(code.replace(/-/g, '')) && isGtin(code);
