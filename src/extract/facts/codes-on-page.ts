// Collects all texts and values of a page that look like an item number, with clues for the ranker.
import type { EvidenceSource } from '../../model/listing/evidence.ts';
import { tagged } from '../html/page.ts';
import { TELEPHONE } from '../words/contact.ts';
import { GTIN_LABEL, LICENCE_LABEL, MODEL_LABEL, SKU_LABEL } from '../words/labels.ts';
import { companyIn } from './maker-name.ts';
import { attributeCodes } from './attribute-codes.ts';
import { bin } from '../rank/bin.ts';
import type { Candidate } from '../rank/candidate.ts';
import { scriptCandidates, sourceCandidate, itempropCandidates, textCandidate } from './candidate.ts';
import { isNoCode, looksLikeCode, shapeOf, SPAN } from './codes.ts';
import { productValues, type Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { literal, type Literal } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** Characters of a code: digits, and letters that have upper and lower case. */
const SIGN = '\\p{Lu}\\p{Ll}\\p{N}';
const TOKEN = new RegExp(
  `(?<![${SIGN}])#?([${SIGN}](?:[${SIGN}._\\-/+]{1,38}[${SIGN}])?)(?![${SIGN}])`,
  'gu',
);
const OTHER_LETTER = /\p{Lo}/u;
const MOST = 500;
const LONGEST_BLOCK = 220;
const REACH = 120;

/**
 * Returns every candidate for an item number: visible text, markup, script data, attributes and the address.
 */
export function codesOnPage(context: Context, labelled: Labelled[]): Candidate<string>[] {
  return [
    ...labelledCodes(context, labelled),
    ...shownCodes(context),
    ...markedCodes(context),
    ...itempropCandidates(context.page, STRAY, codeIn, (name, code) => codeClues(`stray:${name}`, code)),
    ...stateCodes(context),
    ...attributeCodes(context),
    ...addressCodes(context),
  ];
}

/** A label that names an item number: such a value is taken in any form. */
const isNamed = (clue: string) => clue !== 'named:other' && clue !== 'named:none';

const LABELS = { sku: SKU_LABEL, gtin: GTIN_LABEL, mpn: MODEL_LABEL };

const labelClue = (name: string) =>
  `named:${Object.entries(LABELS).find(([, label]) => label.test(name))?.[0] ?? 'other'}`;

/** Proposes the first word of a row's value ("Art. no.: 123 blue" → "123"), and a short value as a whole. */
function labelledCodes({ page }: Context, labelled: Labelled[]): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  for (const { name, value, block, start, firm } of labelled) {
    if (value.length > 80 || !/\d|^[A-Z_-]{4,}$/.test(value) || LICENCE_LABEL.test(name)) continue;
    if (TELEPHONE.test(`${name}: ${value}`)) continue;
    const clues = [labelClue(name), ...(firm ? ['row'] : ['line'])];
    const add = (code: string, kind: string) => {
      if (OTHER_LETTER.test(code) || SPAN.test(code)) return;
      if (!isNamed(clues[0]!) && (isNoCode(code) || isBesideMoney(value, value.indexOf(code), code))) return;
      const at = start + value.indexOf(code);
      found.push(textCandidate(page, code, block, at, [], [...clues, kind, ...shapeOf(code)]));
    };
    const first = /^#?\s*([^\s,;，；(（]+)/.exec(value)?.[1];
    if (first !== undefined && first.length >= 2 && first.length <= 40) add(first, 'first-word');
    if (first !== value && value.length <= 40 && !/[:：]/.test(value)) add(value, 'whole-value');
  }
  return found;
}

/** A label and a number in groups, with nothing else: "Artikelnummer 30 118 402". */
const IN_GROUPS = /^(\p{L}[\p{L}.\- ]{1,24}?)[:：#]?\s+#?(\d+(?: \d{2,})+(?:-\d+)?)$/u;

/** Proposes every token of visible text that looks like a code, with the label before it. */
function shownCodes({ page, titleBlock }: Context): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  const from = Math.max(0, titleBlock - REACH);
  for (let index = from; index < page.blocks.length && found.length < MOST; index++) {
    const block = page.blocks[index]!;
    if (block.text.length > LONGEST_BLOCK || !/\d|[A-Z]{4}/.test(block.text) || block.role === 'review')
      continue;
    const far = index > titleBlock + REACH && !/[:：#]|\b\p{Lu}{3}/u.test(block.text);
    if (far) continue;
    const grouped = block.text.length < 50 ? IN_GROUPS.exec(block.text) : null;
    if (grouped) {
      const start = block.text.length - grouped[2]!.length;
      found.push(textCandidate(page, grouped[2]!, index, start, [], [labelClue(grouped[1]!), 'in-groups']));
    }
    for (const match of allMatches(block.text, TOKEN)) {
      const code = match[1]!;
      if (!looksLikeCode(code) || code.length < 2) continue;
      const start = match.index + match[0].length - code.length;
      const before = trimmed(block.text.slice(Math.max(0, start - 40), start));
      const label = before
        .split(/[|•,;([]/)
        .at(-1)!
        .trim();
      const near = index === 0 || label !== '' ? label : trimmed(page.blocks[index - 1]!.text.slice(-60));
      const isOfWord = OTHER_LETTER.test(block.text[start + code.length] ?? '') && /^\d+$/.test(code);
      if (isOfWord || LICENCE_LABEL.test(near.split(/[:：]/, 1)[0]!)) continue;
      if (/^\+?[\d./-]+$/.test(code) && TELEPHONE.test(`${near} ${block.text.slice(start, start + 24)}`))
        continue;
      const isLabelled = near.length > 1 && near.length < 40;
      const named = isLabelled ? labelClue(near) : 'named:none';
      if (isBesideMoney(block.text, start, code) || isOfCompany(block.text, start)) continue;
      if (!isNamed(named) && isNoCode(code)) continue;
      const clues = [named, ...shapeOf(code)];
      if (label === '' && near !== '') clues.push('named-by-block');
      if (/[#\[(]$/.test(block.text.slice(0, start).trimEnd())) clues.push('after-mark');
      found.push(textCandidate(page, code, index, start, [], clues));
    }
  }
  return found;
}

/** True beside a sign of a currency or in brackets of an area code: "£189", "(02)2500-0000". */
function isBesideMoney(text: string, start: number, code: string): boolean {
  return (
    BEFORE_FIGURE.test(text.slice(Math.max(0, start - 8), start)) ||
    MONEY_AFTER.test(text.slice(start + code.length))
  );
}

const BEFORE_FIGURE = /(?:\p{Sc}|\(\d{2,4}\))\s?$/u;
const MONEY_AFTER = /^\s?(?:\p{Sc}|元|円|원)/u;

/** True after a company's name in one sentence: its postcode and its registration are no item numbers. */
function isOfCompany(text: string, start: number): boolean {
  const sentence = text.slice(0, start).split(SENTENCE_END).at(-1)!;
  return companyIn(sentence) !== undefined;
}

/** Not the sign of an abbreviation: “no. 01234567”. */
const SENTENCE_END = /(?<=\p{L}{4})[.!?]\s+|[。！？]/u;

const trimmed = (label: string) => label.replace(/(?<![\s:：#([])[\s:：#([]+$/u, '');

const PROPS = ['sku', 'productID', 'productId', 'identifier', 'mpn', 'model'];
const GTINS = ['gtin13', 'gtin', 'gtin12', 'gtin14', 'gtin8', 'isbn', 'ean', 'upc'];
const STRAY = /^(?:sku|mpn|productID|gtin\d*|isbn)$/;
const META = /sku|item_?(?:id|no|number)|product_?(?:id|no)|part_?no|upc|ean$|ean:|isbn|gtin|mpn|retailer/;

const codeClues = (clue: string, code: string) => [clue, `named:${nameOf(clue)}`, ...shapeOf(code)];

function codeIn(text: string): string | undefined {
  const code = text.replace(/^(?:sku|mpn|isbn|asin|gtin|upc|ean):/i, '').trim();
  return code !== '' && code.length < 60 ? code : undefined;
}

function markedCodes(context: Context): Candidate<string>[] {
  const { page, head } = context;
  const found: Candidate<string>[] = [];
  const add = (value: Literal, source: EvidenceSource, clue: string) => {
    const code = codeIn(value.text);
    if (code !== undefined) found.push(sourceCandidate(page, code, value, source, [], codeClues(clue, code)));
  };
  for (const name of [...PROPS, ...GTINS])
    for (const { item, literal: value } of productValues(context, name))
      add(value, item.source, `prop:${GTINS.includes(name) ? 'gtin' : name}`);
  for (const product of context.products)
    for (const [nth, offer] of offersOf(product).slice(0, 6).entries())
      for (const name of ['sku', 'gtin13', 'gtin', 'mpn']) {
        const value = literal(offer, name);
        if (value) add(value, offer.source, `offer-prop:${name}:${nth === 0 ? 'first' : 'later'}`);
      }
  for (const [name, value] of head.meta) if (META.test(name)) add(value, 'meta', `meta:${name}`);
  return found;
}

const CODE_KEY = /sku|gtin|ean|upc|isbn|mpn|barcode|item|product|goods|article/;

const stateCodes = (context: Context) =>
  scriptCandidates(
    context,
    CODE_KEY,
    (text) => (looksLikeCode(text) ? text : undefined),
    ({ key, text }) => [`named:${nameOf(key)}`, ...shapeOf(text)],
  );

/** Classifies the key of a code: "productSku" → sku, "ean13" → gtin, "partNo" → mpn, else id. */
function nameOf(key: string): string {
  if (/gtin|ean|upc|isbn|barcode/.test(key)) return 'gtin';
  if (/mpn|mfr|manufacturer|model|part_?no/.test(key)) return 'mpn';
  return /sku|item_?(?:no|number|code)|article|retailer|product_?code/.test(key) ? 'sku' : 'id';
}

const MOST_TIMES = 20;

/** Counts a code in the page's source. The item number of a marketplace is in dozens of addresses. */
function timesIn(html: string, code: string): number {
  let times = 0;
  for (let at = html.indexOf(code); at >= 0 && times < MOST_TIMES; at = html.indexOf(code, at + code.length))
    times++;
  return times;
}

/** An address part made of words of the product's name: `walnut-tray-with-lid-42`. */
const SLUG = /(?:(?:^|[-_])[a-z]{3,}){2}/;

/** Proposes parts of the page's own address: "/p/shoe-48213" → "48213". */
function addressCodes({ page, head }: Context): Candidate<string>[] {
  const link = tagged(page, 'link').find(({ attribs }) => attribs.rel === 'canonical');
  const og = head.meta.get('og:url');
  const address = head.canonical ?? og?.text ?? page.url;
  if (address === undefined) return [];
  const from = link?.startIndex ?? og?.from ?? 0;
  const path = address.replace(/^(?:https?:)?\/\/[^/]*/, '');
  const parts = path.split(/[/?&#]/).filter(Boolean);
  const found: Candidate<string>[] = [];
  for (const [i, part] of parts.entries()) {
    const value = part.replace(/^[\w-]+=/, '').replace(/\.(?:html?|php|aspx?)$/i, '');
    const clue = part.includes('=')
      ? 'address:query'
      : i === parts.length - 1
        ? 'address:last'
        : 'address:inner';
    const tail = value.split(/[-_.]/).at(-1)!;
    for (const [code, kind] of [
      [value, 'address:whole'],
      [tail, 'address:tail'],
    ] as const)
      if (looksLikeCode(code) && !SLUG.test(code))
        found.push(
          sourceCandidate(
            page,
            code,
            { text: code, from, to: from + 2000 },
            'meta',
            [],
            [clue, kind, `often:${bin(timesIn(page.html, code))}`, ...shapeOf(code)],
          ),
        );
  }
  return found;
}
