// What comes with the goods in one place is not sold apart in another: "bulb included", "bulb not included".
import { areAlike } from '../../text/match/similar-names.ts';
import { lettersOf } from '../../claims/words/sign.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { said } from './need-cases.ts';
import { groupOf, saidIn } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const BEFORE = '([^.;:,!?()\\n]{3,40}?)[ (]{1,2}';
const BEHIND = '[ :]+([^.;:,!?()\\n]{3,40})';
/** In scripts without spaces a part has two characters or more. */
const PART = '([\\p{Script=Han}\\p{Script=Katakana}ー]{2,8})';
const SHORTEST = 4;
const MOST_WORDS = 3;
const PAIR = 2;

const WORDS = wordedBy('included-stated', ({ source }) => {
  const behind = (slot: string) => new RegExp(`${BEFORE}${source(slot)}(?!\\p{L})`, 'giu');
  const before = (slot: string) => new RegExp(`(?<!\\p{L})${source(slot)}${BEHIND}`, 'giu');
  const unspaced = (slot: string) => new RegExp(source(slot).replaceAll('@', PART), 'giu');
  return {
    denied: [behind('not-behind'), before('not-before'), unspaced('not-unspaced')],
    included: [behind('with-behind'), before('with-before'), unspaced('with-unspaced')],
    inTitle: [before('with-title'), unspaced('with-title-unspaced')],
    not: new RegExp(
      `${source('not-behind')}|${source('not-before')}|${source('not-unspaced').replaceAll('@', '')}`,
      'iu',
    ),
    beside: new RegExp(`^${source('beside')}$`, 'iu'),
  };
});
const DENIED = lettersOf(WORDS, ({ not }) => not);

interface Part {
  words: readonly string[];
  evidence: Evidence;
}

/** No part that comes with the goods is sold apart. */
const includedStated: RelationCheck = (context) => {
  const { denied, included, inTitle } = context.scanned.words.of(WORDS);
  const without = partsIn(context, denied);
  if (without.length === 0) return INAPPLICABLE;
  const own = [...partsIn(context, included), ...partsIn(context, inTitle, true)].filter(
    ({ evidence }) => !without.some((one) => isWithin(evidence, one.evidence)),
  );
  for (const left of own)
    for (const right of without)
      if (isSamePart(left.words, right.words)) return twoTexts(left.evidence, right.evidence, 'same-thing');
  return own.length === 0 ? INAPPLICABLE : PASS;
};

export const relation: Relation = {
  name: 'included-stated',
  needs: [said(DENIED)],
  same: { what: 'contents', of: 'goods', because: 'denied' },
  check: includedStated,
};

function partsIn({ scanned }: CheckContext, patterns: readonly RegExp[], ofTitle = false): Part[] {
  const { beside } = scanned.words.of(WORDS);
  return patterns
    .flatMap((pattern) => saidIn(scanned, pattern))
    .flatMap((one): Part[] => {
      const role = scanned.listing.blocks[one.block]?.role;
      if (role === 'policy' || (ofTitle && role !== 'title')) return [];
      const group = groupOf(one).trim();
      const words = /\p{Script=Latin}/u.test(group)
        ? group
            .toLowerCase()
            .split(/[^\p{L}]+/u)
            .filter((word) => word.length >= SHORTEST && !beside.test(word))
        : [group];
      if (words.length === 0 || words.length > MOST_WORDS) return [];
      return [{ words, evidence: quoteSpan(scanned, one.block, one.start, one.end) }];
    });
}

/** The same words in any order: "lid" is not "straw lid". */
function isSamePart(a: readonly string[], b: readonly string[]): boolean {
  const [x = '', y = ''] = [a[0], b[0]];
  if (!/\p{Script=Latin}/u.test(x)) return !/\p{Script=Latin}/u.test(y) && isSameCompound(x, y);
  return a.length === b.length && a.every((one) => b.some((other) => areAlike(one, other)));
}

/** 电池 and 遥控电池: what grows together with it stands before. */
function isSameCompound(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= PAIR && (long.endsWith(short) || long.startsWith(short));
}

function isWithin(a: Evidence, b: Evidence): boolean {
  return a.block === b.block && (a.start ?? 0) < (b.end ?? 0) && (b.start ?? 0) < (a.end ?? 0);
}
