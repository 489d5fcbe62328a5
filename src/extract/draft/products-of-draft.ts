// Finds the products of a draft that holds several, each under a head of its own.
import type { ProductBlocks } from '../../model/listing/extraction.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import type { DraftBlock } from './draft-block.ts';

/** A label with its value, alone in its line: “价格：598元”. */
const LABELLED = /^\s*(?:[-*+•·]\s*)?([^:：\n]{1,20})[:：]\s*(\S[^\n]{0,200})$/u;
/** A label that numbers its values is a head: “商品2：洋槐蜂蜜”. */
const NUMBERED_LABEL = /^[^:：\n]{0,12}\d{1,2}\s?[:：]/u;
const SENTENCE_END = /[.!?。！？;；,，]\s*$/u;
/** Limit of characters of a head. */
const LONGEST_HEAD = 80;

interface Section {
  from: number;
  to: number;
  /** Labels of the section, in small letters. */
  labels: ReadonlySet<string>;
  /** Those whose value is a price. */
  priced: ReadonlySet<string>;
}

/**
 * Returns the blocks of each product. A draft holds several where heads of one level stand over labelled prices under
 * the same label: “燕窝 / 价格：598元 … 蜂蜜 / 价格：68元”. What stands under no such head is common to all.
 */
export function productsOfDraft(blocks: readonly DraftBlock[]): ProductBlocks[] {
  const levels = new Set(blocks.flatMap(({ level }) => level ?? []));
  for (const level of [...levels].sort((a, b) => a - b)) {
    const products = productsOf(sectionsAt(blocks, level));
    if (products.length > 1) return products.map(({ from, to }) => ({ from, to }));
  }
  return [];
}

function productsOf(sections: readonly Section[]): Section[] {
  const priced = sections.flatMap((one) => [...one.priced]);
  const shared = new Set(priced.filter((label, index) => priced.indexOf(label) < index));
  if (shared.size === 0) return [];
  const sold = sections.filter((one) => [...one.priced].some((label) => shared.has(label)));
  const known = new Set(sold.flatMap(({ labels }) => [...labels]));
  return sections.filter((one) => sold.includes(one) || [...one.labels].some((label) => known.has(label)));
}

/** Returns the sections under heads of this level; each ends at the next head of this or a higher one. */
function sectionsAt(blocks: readonly DraftBlock[], level: number): Section[] {
  const heads = blocks.flatMap((block, index) => (isHead(block, level) ? [index] : []));
  return heads
    .filter((index) => blocks[index]?.level === level)
    .map((from) => {
      const to = heads.find((index) => index > from) ?? blocks.length;
      const entries = blocks.slice(from, to).flatMap(entriesOf);
      return {
        from,
        to,
        labels: new Set(entries.map(({ label }) => label)),
        priced: new Set(entries.flatMap(({ label, value }) => (findPrices(value).length > 0 ? [label] : []))),
      };
    });
}

function isHead({ text, level }: DraftBlock, most: number): boolean {
  if (level === undefined || level > most) return false;
  const [line = ''] = text.split('\n');
  if (line.length > LONGEST_HEAD || SENTENCE_END.test(line)) return false;
  return NUMBERED_LABEL.test(line) || !LABELLED.test(line);
}

function entriesOf({ text, label }: DraftBlock): { label: string; value: string }[] {
  if (label !== undefined) return [{ label: label.toLowerCase(), value: text }];
  return text.split('\n').flatMap((line) => {
    const [, name, value] = NUMBERED_LABEL.test(line) ? [] : (LABELLED.exec(line) ?? []);
    return name === undefined || value === undefined ? [] : [{ label: name.trim().toLowerCase(), value }];
  });
}
