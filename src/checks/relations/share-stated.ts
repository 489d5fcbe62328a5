// Compares the share of an ingredient that is told with the one in the list: "80 % fresh meat", "meat 4 %".
import { isIngredientLabel } from '../../claims/facts/ingredient-label.ts';
import { SHARE_FIGURE, sharesIn, sumOf } from '../../claims/facts/shares.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import { decimalOf } from '../../quantity/number/decimal-of.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { showsSigns } from './need-cases.ts';
import { PERCENT } from './percent-sign.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { anyCase } from '../../text/match/any-case.ts';

const NO_INGREDIENTS: ReadonlySet<string> = new Set([
  'fill',
  'fill-unspaced',
  'content',
  'other',
  'and',
  'filling-label',
]);
/** A stuff that goods are filled with. Its share is their grade, and the label gives the same. */
const GRADED = 'down';
/** Grades are counted in two ways, which differ by a few per cent. */
const GRADE_AGREES = 0.87;
const ANY_SHARE = new RegExp(SHARE_FIGURE, 'u');
const NO_LETTER = '(?![\\p{Script=Latin}])';
const LONGEST_LABEL = 40;
/** How far around a figure the words may stand that make it one of something else. */
const AROUND = 24;
/** A list that comes to this part of what is told may round, or leave shares out. */
const AGREES = 0.6;

interface Ingredient {
  named: RegExp;
  isGraded: boolean;
  told: RegExp;
  listed: RegExp;
}

const WORDS = declareWords('share-stated', ({ names, source, pattern }) => {
  const fill = `(?:${source('fill')} ?|${source('fill-unspaced')}){0,2}`;
  const joined = `(?!\\s?${source('and')}(?!\\p{L}))`;
  const ingredients = names
    .filter((name) => !NO_INGREDIENTS.has(name))
    .map((name): Ingredient => {
      const noun = `(?<![\\p{Script=Latin}])${source(name)}`;
      const before = `${SHARE_FIGURE}\\s?${fill}${source(name)}${NO_LETTER}${joined}`;
      const behind = `${noun}[- ]?${source('content')}[:：\\s]{0,2}\\p{Script=Han}{0,2}${SHARE_FIGURE}`;
      const isGraded = name === GRADED;
      const beside = `${noun}\\s?${SHARE_FIGURE}`;
      return {
        isGraded,
        named: anyCase(`${noun}(?:[- ]?${source('content')})?${NO_LETTER}`),
        told: anyCase(isGraded ? `${before}|${behind}|${beside}` : `${before}|${behind}`),
        listed: anyCase(`${noun}${NO_LETTER}[^\\d%％,，;；.、]{0,24}?${SHARE_FIGURE}|${before}`),
      };
    });
  return { ingredients, other: pattern('other'), fillingLabel: pattern('filling-label') };
});

/** Fails where a list gives far less of an ingredient than is told. */
const shareStated: RelationCheck = (context) => {
  const { scanned } = context;
  const { ingredients, other } = scanned.words.of(WORDS);
  const lists = listsOf(context);
  if (lists.length === 0) return INAPPLICABLE;
  let told = false;
  for (const { named, told: pattern, listed, isGraded } of ingredients) {
    for (const { block, text } of shortStatements(scanned.listing)) {
      const claim = pattern.exec(text);
      if (claim === null || lists.some(({ evidence }) => evidence.block === block)) continue;
      if (other.test(around(text, claim))) continue;
      told = true;
      // Of several fillings, such as that of a pillow beside the quilt, one is as told.
      if (
        isGraded &&
        lists.some(
          ({ name, evidence }) =>
            gradeIn(evidence.quote, named.test(name) ? ANY_SHARE : listed) >= figureOf(claim) * GRADE_AGREES,
        )
      )
        continue;
      for (const { name, evidence } of lists) {
        const match = (named.test(name) ? ANY_SHARE : listed).exec(evidence.quote);
        if (match === null || other.test(name) || other.test(around(evidence.quote, match))) continue;
        if (!isGraded && sumOf(sharesIn(evidence.quote)) >= figureOf(claim) * AGREES) continue;
        const right = { ...evidence, value: figureOf(match) };
        return twoTexts(quoteSpan(scanned, block, claim.index, claim.index + claim[0].length), right);
      }
    }
  }
  return told ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'share-stated',
  needs: [showsSigns(PERCENT)],
  same: { what: 'ingredients', of: 'goods', because: 'named' },
  check: shareStated,
};

/** Returns lists of ingredients with shares, and labels of one ingredient. */
function listsOf({ labelledValues, scanned: { words } }: CheckContext) {
  const { ingredients, fillingLabel } = words.of(WORDS);
  return labelledValues.filter(
    ({ name, evidence }) =>
      name.length <= LONGEST_LABEL &&
      ANY_SHARE.test(evidence.quote) &&
      (isIngredientLabel(name, words) ||
        fillingLabel.test(name) ||
        ingredients.some(({ named }) => named.test(name))),
  );
}

/** Returns the largest share of the stuff in a list. */
function gradeIn(list: string, listed: RegExp): number {
  const match = listed.exec(list);
  return match === null ? 0 : figureOf(match);
}

function around(text: string, { 0: found, index }: RegExpExecArray): string {
  return text.slice(Math.max(0, index - AROUND), index + found.length + AROUND);
}

function figureOf(match: RegExpExecArray): number {
  return decimalOf(firstGroup(match));
}
