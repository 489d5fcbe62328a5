// Recognises titles of a server's error pages: "404", "502 Bad Gateway", "Fehler 500".
import type { PageContext } from '../facts/context.ts';
import { wordsOf } from '../words/page-words.ts';

const STATUS_WORDS = wordsOf('interstitial/status');
const NO_SUCH_PAGE = wordsOf('interstitial/no-such-page');
/** A status alone or before the shop's name: "404", "404 | Fen"; not the number of "Olive oil 500 ml". */
const ALONE = /^[\s#]*(?:40[0-9]|410|429|50[0-4])[\s.!]*(?:$|[|–—·:：_]|\s-\s)/u;
/** Maximum length of such a title, in characters. */
const LONGEST = 60;

/** Returns true if the document's title or the headline is a server's error. */
export function isStatusTitle({ head, name }: PageContext): boolean {
  return [head.title?.text ?? '', name].some(
    (title) =>
      title.length <= LONGEST && [ALONE, STATUS_WORDS, NO_SUCH_PAGE].some((status) => status.test(title)),
  );
}
