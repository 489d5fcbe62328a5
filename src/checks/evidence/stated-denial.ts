// Finds the statement of a listing that refutes a claim: "leather" beside "upper: PU".

import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { toClaim, type BlockMatch, type ScannedListing } from '../../claims/listing/scanned-listing.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { Claim } from '../../model/listing/claim.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { claimsOf } from './claims-of.ts';
import { propertiesStating, referentOfProperty, type StatedProperty } from './denying-property.ts';
import { FactsByThing, type Apartness } from './facts-by-thing.ts';
import { labelsBefore } from './labels-before.ts';
import { placesStuff } from './placed-stuff.ts';
import { quoteSpan } from './quote-span.ts';
import { isInTitle, referentOf, referentOfMatch } from './referent-of.ts';
import { isWithin, valuesOf } from './values-around.ts';

/** Returns the fact that contradicts the claim, or undefined. */
export type Denial = (claim: BlockMatch) => Evidence | undefined;

interface Stated {
  readonly match: BlockMatch;
  readonly place: Claim;
  /** The labelled values that the words stand in. */
  readonly values: readonly Evidence[];
  /** A label before the words names the attribute, or none is asked for. */
  readonly isNamed: boolean;
}

/** Returns what finds the statement or the property that refutes a claim; `claims` are all of the listing. */
export function statedDenial(
  context: CheckContext,
  fact: StatedProperty,
  claims: readonly BlockMatch[],
  apartness: Apartness,
): Denial {
  const { scanned } = context;
  const { words } = scanned;
  const apart = { apartness, words };
  const agreeing = () =>
    claims.filter((one) => !isInTitle(scanned, one)).map((one) => referentOf(context, toClaim(scanned, one)));
  const stated = statedIn(context, fact);
  const properties = propertiesStating(context, fact);
  // A cover of "leather (seat)" is no other stuff than leather.
  const placing = (quote: string, values: readonly Evidence[]) =>
    apartness === 'except-face' && values.some((value) => placesStuff(quote, value.quote, words));
  const sortedFor = (quote: string) => ({
    statements: new FactsByThing(
      stated.filter((one) => fact.attribute === undefined || !placing(quote, one.values)),
      ({ place }) => referentOf(context, place),
      agreeing,
      apart,
    ),
    properties: new FactsByThing(
      properties.filter(({ evidence }) => !placing(quote, [evidence])),
      (one) => referentOfProperty(context, one),
      () => [],
      apart,
    ),
  });
  const byQuote = new Map<string, ReturnType<typeof sortedFor>>();
  return (claim) => {
    const own = toClaim(scanned, claim);
    const quote = apartness === 'except-face' ? own.quote : '';
    let sorted = byQuote.get(quote);
    if (sorted === undefined) byQuote.set(quote, (sorted = sortedFor(quote)));
    const referent = () => referentOfMatch(context, claim);
    const found = sorted.statements.first(
      referent,
      ({ match, place, values, isNamed }) =>
        !(apartness === undefined && isGloss(scanned, own, place)) &&
        !(match.block === claim.block && match.start < claim.end && claim.start < match.end) &&
        // Another word in the same value of a label is no contradiction.
        (isNamed || values.some((value) => !isWithin(own, value))),
    );
    if (found === undefined) return sorted.properties.first(referent, () => true)?.evidence;
    const { block, start, end } = found.place;
    return quoteSpan(scanned, block, start, end);
  };
}

/** Returns the statements that may refute a claim. */
function statedIn(context: CheckContext, { states, attribute }: StatedProperty): Stated[] {
  const { scanned, labelledValues } = context;
  const isNamed = attribute === undefined ? () => true : labelsBefore(scanned, attribute);
  const around = attribute === undefined ? () => [] : valuesOf(labelledValues, attribute);
  return claimsOf(scanned, states)
    .map((match): Stated => {
      const place = toClaim(scanned, match);
      return { match, place, values: around(place), isNamed: isNamed(match.block, match.start + 1) };
    })
    .filter((one) => (one.isNamed || one.values.length > 0) && !isSaidOfOther(scanned, one.place));
}

/** Right before and behind the only words of a bracket. */
const OPENING = /^\s?[(（]\s?$/u;
const CLOSING = /^\s?[)）]/u;

/** Whether the words explain in brackets what is not there: "no alcohol (ethanol)". */
function isGloss({ listing }: ScannedListing, claim: Claim, place: Claim): boolean {
  if (claim.block !== place.block || place.start <= claim.end) return false;
  const text = listing.blocks[claim.block]?.text ?? '';
  return (
    OPENING.test(text.slice(claim.end, place.start)) && CLOSING.test(text.slice(place.end, place.end + 2))
  );
}

/** Whether the words are said of other goods: "regular pasta is made with wheat". */
function isSaidOfOther(scanned: ScannedListing, { block, start, end }: Claim): boolean {
  const text = scanned.listing.blocks[block]?.text ?? '';
  return isOfOtherGoods(text, [start, end], namesOf(scanned.listing), scanned.words);
}
