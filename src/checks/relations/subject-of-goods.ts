// Tells whether the words before a value name the goods and nothing else: "The rug measures", 帽子的颜色是.
import type { CheckContext } from '../../engine/run/check-context.ts';
import { goodsOf } from '../evidence/referent-of.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('subject-of-goods', ({ source }) => ({
  /** What a sentence on the goods says beside their name. */
  says: anyCase(
    `(?<!\\p{Script=Latin})${source('says')}(?!\\p{Script=Latin})|${source('says-unspaced')}`,
    'gu',
  ),
}));
/** A word, or characters without a space. */
const NAME = /\p{Script=Latin}+|[^\p{Script=Latin}\s\p{P}\p{S}]+/gu;

export function namesOnlyGoods(lead: string, { scanned }: Pick<CheckContext, 'scanned'>): boolean {
  const { title } = goodsOf(scanned.listing);
  const names = lead.toLowerCase().replace(scanned.words.of(WORDS).says, ' ').match(NAME) ?? [];
  return names.every((name) => title.includes(name));
}
