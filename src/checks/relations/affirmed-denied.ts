// Finds features that a label affirms and a sentence denies: "Dishwasher safe: yes", "never put it in a dishwasher".

import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
import { SENTENCE_END, toldAround } from '../../claims/facts/told-near.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { IN_BRACKETS } from '../../text/segment/brackets.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { goodsOf, isOfWholeGoods } from '../evidence/referent-of.ts';
import { AFFIRMED } from './affirmed-denied-words.ts';
import { LABELS } from './need-cases.ts';
import { findInStatements, groupOf, type StatementMatch } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}]/u;
const LATIN_WORD = /\p{Script=Latin}+/gu;
const SHORTEST_STEM = 3;
const MOST_STEMS = 2;
/** Letters that an inflected word may have more than the stem: "wash", "washing". */
const LONGEST_ENDING = 3;
const REACH = 200;

/** What a label affirms, as the stems of its words. */
interface Affirmed {
  stems: readonly string[];
  evidence: Evidence;
}

/** Fails where a sentence denies the goods what a label affirms. */
const affirmedDenied: RelationCheck = (context) => {
  const { scanned, labelledValues } = context;
  const affirmed = labelledValues.flatMap((one) => affirmedBy(one, scanned.words));
  if (affirmed.length === 0) return INAPPLICABLE;
  const { not, notUnspaced } = scanned.words.of(AFFIRMED);
  for (const pattern of [not, notUnspaced])
    for (const denial of findInStatements(scanned, pattern)) {
      const own = affirmed.find(({ stems }) => isDenied(stems, groupOf(denial), context));
      if (own === undefined || !isOfGoods(denial, context)) continue;
      const { block, start, end } = denial;
      return twoTexts(own.evidence, quoteSpan(scanned, block, start, end), 'same-thing');
    }
  return PASS;
};

export const relation: Relation = {
  name: 'affirmed-denied',
  needs: LABELS,
  same: { what: 'nature', of: 'goods', because: 'denied' },
  check: affirmedDenied,
};

/** Returns what a label with the value "yes" affirms: "Machine washable" has the stems "machine" and "wash". */
function affirmedBy({ name, value, evidence }: LabelledValue, book: WordBook): Affirmed[] {
  const { yes, vague, suffixUnspaced } = book.of(AFFIRMED);
  if (!yes.test(value.trim()) || vague.test(name)) return [];
  const label = name.replace(IN_BRACKETS, '').trim();
  const stems = UNSPACED.test(label) ? [label.replace(suffixUnspaced, '')] : stemsOf(label, book);
  const isTelling =
    stems.length > 0 && stems.length <= MOST_STEMS && stems.every((one) => one.length >= leastOf(one));
  return isTelling ? [{ stems, evidence }] : [];
}

function leastOf(stem: string): number {
  return UNSPACED.test(stem) ? SHORTEST_STEM - 1 : SHORTEST_STEM;
}

function stemsOf(label: string, book: WordBook): string[] {
  const { beside, suffix } = book.of(AFFIRMED);
  return wordsOf(label)
    .filter((word) => !beside.test(word))
    .map((word) => word.replace(suffix, ''))
    .filter((word) => word !== '');
}

/** Whether the words denied are those of the label, beside words that say nothing and the goods' name. */
function isDenied(stems: readonly string[], denied: string, { scanned }: CheckContext): boolean {
  if (UNSPACED.test(denied)) return stems.some((stem) => denied === stem);
  const { beside, then } = scanned.words.of(AFFIRMED);
  const { title } = goodsOf(scanned.listing);
  const words = wordsOf(denied.split(then, 1)[0] ?? '');
  const isOf = (word: string) => stems.some((stem) => isInflected(stem, word));
  return (
    stems.every((stem) => words.some((word) => isInflected(stem, word))) &&
    words.every((word) => isOf(word) || beside.test(word) || title.includes(word))
  );
}

/** Whether a word is the stem with an ending: "dimm", "dimmen". */
function isInflected(stem: string, word: string): boolean {
  const least = Math.max(SHORTEST_STEM, stem.length - 1);
  return word.startsWith(stem.slice(0, least)) && word.length - stem.length <= LONGEST_ENDING;
}

/** Whether the denial is of the goods, without a condition, and no question. */
function isOfGoods({ block, start, end }: StatementMatch, context: CheckContext): boolean {
  const { listing, words } = context.scanned;
  const { aside } = words.of(AFFIRMED);
  const { text = '', role } = listing.blocks[block] ?? {};
  if (role === 'policy' || QUESTION.test(text.slice(end, end + 2))) return false;
  if (aside.test(toldAround(text, start, end, REACH, SENTENCE_END))) return false;
  return isOfWholeGoods(context, { block, start, end });
}

const QUESTION = /^\s*[?？]/u;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(LATIN_WORD) ?? [];
}
