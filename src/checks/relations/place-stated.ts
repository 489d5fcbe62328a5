// Compares the place in the title of fresh goods with their origin: "Yantai apples".
import { countryOf } from '../../claims/facts/countries.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { LABELS, hasField } from './need-cases.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { anyCase } from '../../text/match/any-case.ts';

const PRODUCE = 'produce';
const ALIKE = 'alike';
const WHOLE_LAND = 'whole-land';
const NO_PLACES: ReadonlySet<string> = new Set([PRODUCE, ALIKE, WHOLE_LAND]);

interface Place {
  name: RegExp;
  /** Names that the origin may use for the place. */
  accepted: RegExp;
}

const WORDS = declareWords('places', ({ names, list, source }) => {
  const places = names
    .filter((name) => !NO_PLACES.has(name))
    .flatMap((slot): Place[] => {
      const [name] = list(slot);
      return name === undefined
        ? []
        : [{ name: new RegExp(name, 'u'), accepted: new RegExp(list(slot).join('|'), 'u') }];
    });
  const any = places.map(({ name }) => name.source).join('|');
  return {
    places,
    /** The place, a few characters for the kind, and the goods. */
    called: new RegExp(`(${any})(\\p{Script=Han}{0,4}?)${source(PRODUCE)}`, 'gu'),
    alike: new RegExp(source(ALIKE), 'u'),
    wholeLand: anyCase(source(WHOLE_LAND)),
  };
});
const LONGEST = 60;

const placeStated: RelationCheck = (context) => {
  const { scanned } = context;
  const { places, called, alike } = scanned.words.of(WORDS);
  const block = scanned.listing.blocks.findIndex(({ role }) => role === 'title');
  const title = scanned.listing.blocks[block]?.text ?? '';
  // "Yantai apple flavour" and a seedling of a variety do not come from there.
  const calls = allMatches(title, called).filter(
    ({ 0: call, 2: kind = '', index }) =>
      !alike.test(kind) && title.slice(index + call.length).search(alike) !== 0,
  );
  if (calls.length === 0) return INAPPLICABLE;
  const origins = originsOf(context);
  const [right] = origins;
  if (right === undefined) return INAPPLICABLE;
  for (const call of calls) {
    const place = places.find(({ name }) => title.slice(call.index).search(name) === 0);
    if (place === undefined) continue;
    if (origins.some(({ quote }) => place.accepted.test(quote) || !isElsewhere(quote, context))) continue;
    const left = quoteSpan(scanned, block, call.index, call.index + call[0].length);
    return twoTexts(left, right, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'place-stated',
  needs: [...LABELS, hasField('countryOfOrigin')],
  same: { what: 'origin', of: 'goods', because: 'label' },
  check: placeStated,
};

function originsOf({ extraction, labelledValues }: CheckContext): Evidence[] {
  const labelled = labelledValues.filter(({ attributes }) => attributes.includes('origin'));
  return [
    ...labelled.map(({ evidence }) => evidence),
    ...(extraction.evidence['countryOfOrigin'] ?? []),
  ].filter(({ quote }) => quote.length <= LONGEST);
}

/** Whether the origin names a place within the country. The country alone may include any place. */
function isElsewhere(origin: string, { scanned: { words } }: CheckContext): boolean {
  const name = origin.trim();
  return countryOf(name, words) !== undefined && !words.of(WORDS).wholeLand.test(name);
}
