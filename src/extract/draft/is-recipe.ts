// Recognises a recipe by amounts of ingredients, then numbered steps.
import { wholeOf, wordsOf } from '../words/page-words.ts';
import { headOf, type GenreLine } from './genre-lines.ts';

const INGREDIENTS = wholeOf('genre/recipe-ingredients');
const PACK = wordsOf('genre/recipe-pack');
const METHOD = wholeOf('genre/recipe-method');
/** An amount with its unit or food: "3 eggs", “面粉200克”. The list of a pack has no amounts. */
const AMOUNT = /(?:\d|[½¼¾])\s?\p{L}/gu;
const HAS_AMOUNT = new RegExp(AMOUNT.source, 'u');
const STEP = /^\d{1,2}[.)、．]/u;

const FEWEST_AMOUNTS = 3;
const FEWEST_STEPS = 3;
/** Lines before the ingredients, and after the steps. With more of them the recipe is a part of something else. */
const MOST_BEFORE = 4;
const MOST_AFTER = 3;

/** Returns true for a recipe with nothing else around it. */
export function isRecipe(lines: readonly GenreLine[]): boolean {
  const heads = lines.map(({ text }) => headOf(text));
  const from = heads.findIndex((head) => INGREDIENTS.test(head));
  const to = heads.findIndex((head, index) => index > from && METHOD.test(head));
  if (from < 0 || from > MOST_BEFORE || to < 0) return false;
  const steps = lines.slice(to).flatMap(({ text }, index) => (STEP.test(text) ? [to + index] : []));
  if (steps.length < FEWEST_STEPS || lines.length - 1 - (steps.at(-1) ?? 0) > MOST_AFTER) return false;
  // The title of a product may have its amount: "Chickpea flour 1 kg".
  if (HAS_AMOUNT.test(lines[0]?.text ?? '') || lines.some(({ text }) => PACK.test(text))) return false;
  const list = lines
    .slice(from, to)
    .map(({ text }) => text)
    .join('\n');
  return (list.match(AMOUNT)?.length ?? 0) >= FEWEST_AMOUNTS;
}
