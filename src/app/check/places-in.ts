import type { Stretch } from '../../engine/rewrite/clause.ts';
import { sourceSpan } from '../../text/fold/normalize.ts';
import type { RuleBook } from '../rules/rule-book.ts';

/** Where words of a text name goods, by the vocabulary of the categories. */
export function goodsIn(text: string, lang: string | undefined, book: RuleBook): Stretch[] {
  return book.scanners.read(text, lang, true).parts.flatMap(({ text: sentence, start: from }) =>
    sentence.sorted.categories.map((match) => {
      const [start, end] = sourceSpan(sentence.normalized, match.start, match.end);
      return { start: from + start, end: from + end };
    }),
  );
}
