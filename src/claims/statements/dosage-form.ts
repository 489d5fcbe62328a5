// Tells forms of medicines in names of goods.

import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';

const FORMS = declareWords('dosage-forms', ({ pattern }) => pattern('form'));

/** Whether a name of goods says a form that medicines come in: 止咳糖浆, throat lozenges. */
export function isDosageForm(name: string, words: WordBook): boolean {
  return words.of(FORMS).test(name);
}
