// Tells the kinds of claims that are in doubt by themselves.
import type { RuleBook } from '../rules/rule-book.ts';

const known = new WeakMap<RuleBook, ReadonlySet<string>>();

/**
 * Returns the kinds of claims that a rule forbids or wants proved. The others (纯棉, "handwoven") are facts, which are
 * only compared with what else the listing says.
 */
export function doubtfulKinds(book: RuleBook): ReadonlySet<string> {
  let kinds = known.get(book);
  if (kinds === undefined) {
    const rules = book.compiled.rules.filter(({ family }) => family !== 'contradiction');
    known.set(
      book,
      (kinds = new Set(
        rules.flatMap(({ forbids, substantiates }) => forbids?.claim ?? substantiates?.claim ?? []),
      )),
    );
  }
  return kinds;
}
