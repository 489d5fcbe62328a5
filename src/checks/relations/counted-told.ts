// Compares things that a title counts with a sentence that says how many the goods have: "3 drawers", "It has two
// drawers".
import { clauseAround } from '../../claims/facts/mentions.ts';
import { numberSources, wholeNumber, wholeNumbersIn } from '../../claims/facts/numbers-in-words.ts';
import { SENTENCE_END, toldBehind } from '../../claims/facts/told-near.ts';
import { perBook } from '../../claims/words/per-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { NeedCase } from '../../engine/run/precondition.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { areAlike } from '../../text/match/similar-names.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { countsIn, FURTHEST, type Counted } from './counted-noun.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const WORDS = declareWords('counted-told', ({ source, pattern }) => ({
  has: source('has'),
  the: source('the'),
  with: source('with'),
  other: pattern('other'),
}));

/** A title with a number, or a word that may be one, before a word. */
const COUNTING: NeedCase = { titled: /[\d\p{L}][- ]\p{Script=Latin}{4}/u };
/** How far the sentence behind the noun is read. */
const REACH = 120;
/** Fewest letters by which a word of the title is known again. */
const SHORTEST = 4;

const patternsOf = perBook((book) => {
  const { has, the, with: joined } = book.of(WORDS);
  const count = `(?<number>${numberSources(book).spaced})[- ](?<noun>\\p{Script=Latin}{4,})`;
  return {
    told: anyCase(`(?<!\\p{L})${has} ${count}`, 'gu'),
    all: anyCase(`(?<=^|[.!?] |\\n)(?:${the} )${count}`, 'gu'),
    with: anyCase(`(?<head>\\p{Script=Latin}{4,}) ${joined} ${count}`, 'gu'),
    any: anyCase(count, 'gu'),
  };
});

/** Fails where the title counts otherwise than the only sentence that says how many the goods have. */
const countedTold: RelationCheck = (context) => {
  const { listing } = context.scanned;
  const title = listing.blocks.findIndex(({ role }) => role === 'title');
  const name = listing.blocks[title]?.text ?? '';
  const claims = countsIn(name, title, context);
  if (claims.length === 0) return INAPPLICABLE;
  const texts = shortStatements(listing).filter(({ role }) => role !== 'title' && role !== 'policy');
  let compared = false;
  for (const claim of claims) {
    if (claims.some((one) => one.value !== claim.value && areAlike(one.noun, claim.noun))) continue;
    const told = texts.flatMap(({ block, text }) => toldIn(text, block, claim, name, context));
    const [rival] = told;
    if (rival === undefined) continue;
    compared = true;
    const isOne = told.every(({ value }) => value === rival.value) && isOther(rival, claim);
    if (isOne && !texts.some(({ text }) => tells(text, claim, context)))
      return twoTexts(claim.evidence, rival.evidence, 'same-thing');
  }
  return compared ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'counted-told',
  needs: [COUNTING],
  same: { what: 'contents', of: 'goods', because: 'named' },
  check: countedTold,
};

function isOther({ value }: Counted, claim: Counted): boolean {
  const [small, large] = [Math.min(value, claim.value), Math.max(value, claim.value)];
  return small !== large && large <= FURTHEST * small;
}

/** Returns how many the sentences of a text say the goods have. */
function toldIn(
  text: string,
  block: number,
  claim: Counted,
  title: string,
  context: CheckContext,
): Counted[] {
  const { scanned } = context;
  const { words } = scanned;
  const { other } = words.of(WORDS);
  const { told, all, with: joined } = patternsOf(words);
  return [told, all, joined].flatMap((pattern) =>
    allMatches(text, pattern).flatMap(({ 0: said, index, groups = {} }): Counted[] => {
      const { number = '', noun = '', head } = groups;
      const value = wholeNumber(number, words);
      const end = index + said.length;
      if (value === undefined || value < 2 || !areAlike(noun.toLowerCase(), claim.noun)) return [];
      if (head !== undefined && !isNamedIn(title, head)) return [];
      if (other.test(text.slice(...clauseAround(text, index, end)))) return [];
      // "It has two drawers and one door", "two drawers on the left and one behind": they may be some of them.
      if (wholeNumbersIn(toldBehind(text, end, REACH, SENTENCE_END), words).length > 0) return [];
      const start = end - noun.length - 1 - number.length;
      return [{ value, noun, evidence: quoteSpan(scanned, block, start, end, value) }];
    }),
  );
}

function isNamedIn(title: string, word: string): boolean {
  const lower = word.toLowerCase();
  return title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((one) => one.length >= SHORTEST && areAlike(one, lower));
}

/** Whether a text gives the title's number of the same things. */
function tells(text: string, claim: Counted, { scanned }: CheckContext): boolean {
  return allMatches(text, patternsOf(scanned.words).any).some(
    ({ groups: { number = '', noun = '' } = {} }) =>
      wholeNumber(number, scanned.words) === claim.value && areAlike(noun.toLowerCase(), claim.noun),
  );
}
