// Compares the days within which goods may be sent back: "30 days to return", "returned up to 14 days after delivery".

import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { SENTENCE_END, toldAround } from '../../claims/facts/told-near.ts';
import { rareSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { showsSigns } from './need-cases.ts';
import { findInStatements, groupOf } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const WORDS = declareWords('return-days', ({ source, pattern }) => {
  const within = source('within').replaceAll('#', '(?<!\\d)(\\d{1,3})');
  return { within: anyCase(within, 'gu'), any: anyCase(within), other: pattern('other') };
});
const WITHIN = rareSign(WORDS, ({ any }) => any);
const REACH = 200;

interface Period {
  days: string;
  evidence: Evidence;
}

/** Fails where a listing gives two periods for sending the goods back. */
const returnDays: RelationCheck = (context) => {
  const [first, ...rest] = periodsOf(context);
  if (first === undefined) return INAPPLICABLE;
  const others = rest.filter(({ days }) => days !== first.days);
  const [other] = others;
  // Three periods are those of several offers.
  if (other === undefined || others.some(({ days }) => days !== other.days)) return PASS;
  return twoTexts(first.evidence, other.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'return-days',
  needs: [showsSigns(WITHIN)],
  same: { what: 'returnPeriod', of: 'offer', because: 'named' },
  check: returnDays,
};

/** Returns the periods of the texts, without those of other rights, goods and buyers. */
function periodsOf({ scanned }: CheckContext): Period[] {
  const { within, other } = scanned.words.of(WORDS);
  const { listing, words } = scanned;
  return findInStatements(scanned, within, WITHIN).flatMap((match) => {
    const { block, start, end } = match;
    const text = listing.blocks[block]?.text ?? '';
    if (other.test(toldAround(text, start, end, REACH, SENTENCE_END))) return [];
    if (isOfOtherGoods(text, [start, end], namesOf(listing), words)) return [];
    return [{ days: groupOf(match), evidence: quoteSpan(scanned, block, start, end) }];
  });
}
