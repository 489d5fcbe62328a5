// Compares the classes of protection against dust and water in a listing: IP67, IPX4.

import { statementsOf } from '../../claims/facts/statements.ts';
import { SENTENCE_END, toldAround } from '../../claims/facts/told-near.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { showsSigns } from './need-cases.ts';
import { INGRESS, INGRESS_CLASS } from './ingress-class.ts';
import { allMatches } from '../../text/match/all-matches.ts';

const LONGEST_TEXT = 2000;
/** How far a sentence is read for words of a part. */
const NEAR = 160;
/** Words for parts and tests, which have classes of their own. */
const WORDS = declareWords('protection-class', ({ pattern }) => ({ part: pattern('part') }));

/** Fails where a listing states two different classes. */
const protectionClass: RelationCheck = ({ scanned, labelledValues }) => {
  const { part } = scanned.words.of(WORDS);
  const found: { code: string; evidence: Evidence }[] = [];
  const texts = statementsOf(scanned.listing).map(({ block, text }) => ({
    block,
    text,
    evidence: undefined,
  }));
  // Columns that are no texts: "IP67".
  const columns = labelledValues.flatMap(({ name, value, evidence }) =>
    evidence.block === undefined ? [{ block: -1, text: `${name}: ${value}`, evidence }] : [],
  );
  for (const { block, text, evidence } of [...texts, ...columns]) {
    if (text.length > LONGEST_TEXT || !text.includes('IP')) continue;
    for (const match of allMatches(text, INGRESS_CLASS)) {
      const { index } = match;
      if (part.test(toldAround(text, index, index + match[0].length, NEAR, SENTENCE_END))) continue;
      const [quote, dust = '', water = ''] = match;
      const shown = evidence ?? quoteSpan(scanned, block, match.index, match.index + quote.length);
      found.push({ code: dust + water, evidence: { ...shown, value: `IP${dust}${water}` } });
    }
  }
  const [first] = found;
  if (first === undefined) return INAPPLICABLE;
  const others = found.filter(({ code }) => !agree(code, first.code));
  const [other] = others;
  if (other === undefined) return PASS;
  if (others.some(({ code }) => !agree(code, other.code))) return PASS;
  return twoTexts(first.evidence, other.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'protection-class',
  needs: [showsSigns(INGRESS)],
  same: { what: 'protectionClass', of: 'goods', because: 'named' },
  check: protectionClass,
};

/** Whether two classes agree. X means not tested, so IPX7 and IP67 agree. */
function agree(a: string, b: string): boolean {
  return [0, 1].every((at) => a[at] === b[at] || a[at] === 'X' || b[at] === 'X');
}
