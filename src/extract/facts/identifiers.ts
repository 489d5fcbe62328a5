import { textOf } from '../html/page.ts';
import type { Cards } from '../html/roles.ts';
import { S } from '../words/signals.ts';
import { attributeCodes } from './attribute-codes.ts';
import { isGtin, looksLikeCode } from './codes.ts';
import { GTIN_LABEL, MODEL_LABEL, SKU_LABEL } from '../words/labels.ts';
import { choose, fromItem, marked, visible, type Candidate, type Chosen } from './candidate.ts';
import { productValues, type Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { literal } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { Lowered } from '../words/lowered.ts';

const INLINE_CODE = new Lowered(
  /(?:\bSKU|\bitem\s*(?:#|no\.?|number|id|code)|\bstyle\s*(?:#|no\.?|number)|\bproduct\s*(?:#|no\.?|code|id|number)|\bcatalog\s*#|\binternet\s*#|\bweb\s*id|\bstock code|\bASIN|\bRéf(?:érence|\.)?|\bRef\.?|\bRif\.|\bKód(?: zboží| produktu)?\b|\bKod(?: produktu| towaru)?\b(?=\s*[:：])|\bNr art\p{L}*|\bÜrün Kodu|\bStok Kodu|\bTuotekoodi|\bVare(?:nr|nummer)\.?|\bArt(?:ikk?el)?\.?\s?-?(?:Nr|No|nummer)\.?|\bBestellnummer|\bCódigo(?: do produto)?|\bC[oó]d\.(?: (?:art\p{L}+|item|prod\p{L}+))?|Артикул|Код товара|商品编号|商品编码|商品編號|商品貨號|商品 ?ID|货号|貨號|款[号號]|商品番号|商品コード|お申込番号|상품 ?번호|상품 ?코드|제품 ?코드|Mã (?:SP|sản phẩm|hàng)|品番|管理番号)\s{0,9}[:：#.]{0,9}\s{0,9}(?:#\s{0,9})?([\p{L}\p{N}][\p{L}\p{N}._\-/]{2,39})/iu,
);
/** The shop's name and its number: "Acme # 5559878". */
const SHOP_NUMBER = /^\p{Lu}[\p{L}.&']{2,19}\s?#\s?:?\s*(\d{5,12})$/u;
const INLINE_MODEL = new Lowered(
  /(?:\bmodel\s{0,9}(?:#|no\.?|number)?|\bmpn|\bpart\s*(?:#|no\.?|number)|\bmfr?g?\.? ?(?:part|item) ?(?:#|no\.?)?|型号|型番)\s{0,9}[:：#]{1,9}\s{0,9}(?:#\s{0,9})?([\p{L}\p{N}][\p{L}\p{N}._\-/]{2,39})/iu,
);

/** A label and a code, nothing between them and nothing else. */
const CODE_LINE =
  /^(\p{L}[\p{L}.\- ]{1,24}?)[:：#]?\s+#?((?=[^\s]*\d)[\p{L}\d][\p{L}\d.\-/]{2,30}|\d+(?: \d{2,})+(?:-\d+)?)$/u;

const ISBN = /\bISBN(?:[- ]?13)?\s*(?:[:：]\s*)?(97[89][\d-]{10,14})(?![\d-])/;

export interface Identifiers {
  sku: Chosen<string> | undefined;
  mpn: Chosen<string> | undefined;
  gtin: Chosen<string> | undefined;
}

export function readIdentifiers(context: Context, labelled: Labelled[], cards: Cards): Identifiers {
  const { page } = context;
  const sku: Candidate<string>[] = [];
  const mpn: Candidate<string>[] = [];
  const gtin: Candidate<string>[] = [];

  for (const entry of labelled) {
    const code = firstCode(entry.value);
    if (code === undefined) continue;
    const place = { block: entry.block, start: entry.start, end: entry.start + code.length };
    const near = closeness(context, entry.block);
    if (SKU_LABEL.test(entry.name))
      sku.push(visible(page, code, 5.5 + near, place, [`labelled "${entry.name}"`]));
    else if (GTIN_LABEL.test(entry.name))
      gtin.push(visible(page, code, 5 + near, place, [`labelled "${entry.name}"`]));
    else if (MODEL_LABEL.test(entry.name))
      mpn.push(visible(page, code, 5 + near, place, [`labelled "${entry.name}"`]));
  }
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index]!;
    if (block.text.length > 160 || !/\d|[A-Z]{4}/.test(block.text)) continue;
    const besideTitle = context.titleBlock >= 0 && Math.abs(index - context.titleBlock) <= 12;
    if (block.outside && block.role !== 'navigation' && (block.role === 'related' || !besideTitle)) continue;
    const near = closeness(context, index);
    const match = INLINE_CODE.exec(block.text) ?? (besideTitle ? SHOP_NUMBER.exec(block.text) : null);
    if (match && looksLikeCode(match[1]!)) {
      const start = match.index + match[0].length - match[1]!.length;
      sku.push(
        visible(page, match[1]!, 5.3 + near, { block: index, start, end: start + match[1]!.length }, [
          `after "${match[0].slice(0, -match[1]!.length).trim()}"`,
        ]),
      );
    }
    const bare = match === null && besideTitle && block.text.length < 50 ? CODE_LINE.exec(block.text) : null;
    if (bare && SKU_LABEL.test(bare[1]!)) {
      const start = block.text.length - bare[2]!.length;
      sku.push(
        visible(page, bare[2]!, 5.2 + near, { block: index, start, end: block.text.length }, [
          `after "${bare[1]}"`,
        ]),
      );
    }
    const isbn = ISBN.exec(block.text);
    if (isbn && isGtin(isbn[1]!)) {
      const start = isbn.index + isbn[0].length - isbn[1]!.length;
      gtin.push(
        visible(page, isbn[1]!, 4 + near, { block: index, start, end: start + isbn[1]!.length }, ['an ISBN']),
      );
    }
    const model = INLINE_MODEL.exec(block.text);
    if (model && looksLikeCode(model[1]!)) {
      const start = model.index + model[0].length - model[1]!.length;
      mpn.push(
        visible(page, model[1]!, 4.5 + near, { block: index, start, end: start + model[1]!.length }, [
          'a model or part number',
        ]),
      );
    }
  }
  for (const { item, literal: value } of productValues(context, 'sku', 'productID', 'productId'))
    if (value.text.length < 60 && (item.source !== 'script' || looksLikeCode(value.text)))
      sku.push(
        fromItem(page, item, value, value.text.replace(/^(?:sku|mpn|isbn|asin):/i, ''), 4.6, [
          'sku of the markup',
        ]),
      );
  for (const product of context.products)
    for (const offer of offersOf(product).slice(0, 1)) {
      const value = literal(offer, 'sku');
      if (value) sku.push(fromItem(page, offer, value, value.text, 4, ['sku of the offer']));
    }
  for (const { item, literal: value } of productValues(context, 'mpn', 'model'))
    if (looksLikeCode(value.text))
      mpn.push(fromItem(page, item, value, value.text, 4, ['mpn of the markup']));
  for (const { item, literal: value } of productValues(
    context,
    'gtin13',
    'gtin',
    'gtin12',
    'gtin14',
    'gtin8',
    'isbn',
    'ean',
    'upc',
  ))
    gtin.push(fromItem(page, item, value, value.text, 5, ['gtin of the markup']));
  for (const name of [
    'product:retailer_item_id',
    'product:retailer_part_no',
    'og:upc',
    'product:upc',
    'product:ean',
    'product:isbn',
    'product:mfr_part_no',
  ]) {
    const value = context.head.meta.get(name);
    if (!value) continue;
    const into = /upc|ean|isbn/.test(name) ? gtin : /mfr/.test(name) ? mpn : sku;
    into.push(marked(page, value.text, 3, value, 'meta', [name]));
  }
  sku.push(...strayMarkup(context));
  if (sku.length === 0) sku.push(...attributeCodes(context, (element) => cards.hold(element.index)));
  // A model number or an ISBN serves as item number where there is none; a maker's own numbers do not.
  for (const one of mpn)
    if (!isMakers(one) && one.value.length >= LEAST_MODEL) sku.push({ ...one, score: one.score - 2.2 });
  for (const one of gtin)
    if (/^97[89]/.test(one.value) && isGtin(one.value)) sku.push({ ...one, score: one.score - 2.5 });
  sku.push(...numberInTitle(context));
  const validGtin = choose(gtin.filter((one) => isGtin(one.value)));
  return {
    sku: choose(sku, 1),
    mpn: choose(mpn),
    gtin: validGtin && { ...validGtin, value: validGtin.value.replace(/[\s-]/g, '') },
  };
}

/** Shorter model names are shared by too many goods to be an item's number. */
const LEAST_MODEL = 7;

const isMakers = ({ evidence }: Candidate<string>) =>
  evidence.source !== 'visible' ||
  /mpn|manufacturer|mfr|mfg|hersteller|fabri[ck]ant|メーカー/i.test(evidence.reasons?.[0] ?? '');

/** `itemprop="sku"` outside of any thing that the markup describes. */
function strayMarkup({ page, titleBlock }: Context): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  for (const element of page.elements) {
    if (!(element.signals & S.sku)) continue;
    const { itemprop, content } = element.attribs;
    if (itemprop !== 'sku' || element.inherited & S.related || found.length >= 4) continue;
    const text = content ?? textOf(page, element, 60);
    const block = page.blocks[element.firstBlock];
    const start = block?.text.indexOf(text) ?? -1;
    if (!block || start < 0 || !looksLikeCode(text) || Math.abs(element.firstBlock - titleBlock) > 60)
      continue;
    found.push(
      visible(page, text, 4.4, { block: element.firstBlock, start, end: start + text.length }, [
        'itemprop sku',
      ]),
    );
  }
  return found;
}

/** "Shower gel dispenser #00076723", "Coffee mill [MK-1107]". */
function numberInTitle(context: Context): Candidate<string>[] {
  const block = context.titleBlock;
  const text = context.page.blocks[block]?.text ?? '';
  const match =
    /#\s?([\p{L}\d][\p{L}\d-]{4,60})(?![\p{L}\d-])\W{0,40}$/u.exec(text) ??
    /\[((?=[^\]]{0,60}\d)(?=[^\]]{0,60}\p{Lu})[\p{L}\d-]{5,60})\]$/u.exec(text);
  if (!match || !looksLikeCode(match[1]!)) return [];
  const start = match.index + match[0].indexOf(match[1]!);
  return [
    visible(context.page, match[1]!, 2.4, { block, start, end: start + match[1]!.length }, [
      'a number after # or in brackets in the title',
    ]),
  ];
}

function firstCode(value: string): string | undefined {
  if (value.length <= 40 && value.includes(' ') && value.split(/ (?:- )?/).every(looksLikeCode)) return value;
  const token = /^#?\s*([^\s,;，；(（]+)/.exec(value)?.[1];
  if (token === undefined || value.length > 80) return undefined;
  return looksLikeCode(token) && value.startsWith(token) ? token : undefined;
}

function closeness(context: Context, block: number): number {
  if (context.titleBlock < 0) return 0;
  return Math.max(-1, 1 - Math.abs(block - context.titleBlock) / 60);
}
