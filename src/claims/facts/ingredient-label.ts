// Tells labels of lists of ingredients: "Zutaten", 配料表.
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';

const WORDS = declareWords('free-from', ({ pattern }) => ({ ingredients: pattern('ingredients') }));

/** Whether a list of ingredients has this label. */
export function isIngredientLabel(label: string, words: WordBook): boolean {
  return words.of(WORDS).ingredients.test(label.trim());
}
