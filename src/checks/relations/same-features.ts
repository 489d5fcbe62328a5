// Features of a case that tell whether two measures are of the same thing, whatever their values.
import { partsNamed } from '../../claims/facts/referents.ts';
import { qualifiersOf, sameQualifiers } from '../../claims/facts/qualifiers.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { Case } from './same-cases.ts';
import { COMPETING_WORDS } from './competing-measures.ts';
import { LONE_WORDS } from './lone-measure.ts';
import { distinct, type PlacedMeasure } from './placed-measures.ts';

const MOST = 3;

/** Returns the features of a case, for the model that estimates whether both sides agree. */
export function featuresOf(
  { claim, rival, others, likeness }: Case,
  { scanned: { words } }: CheckContext,
): string[] {
  const { dimension, unit, sides } = claim.quantity;
  const { bears, each, parcel, content } = words.of(COMPETING_WORDS);
  const { otherPart } = words.of(LONE_WORDS);
  const differ = (pattern: RegExp) => pattern.test(claim.clause) !== pattern.test(rival.clause);
  const namesPart = (clause: string) => partsNamed(clause, words).size > 0;
  const either = (pattern: RegExp) => pattern.test(claim.clause) || pattern.test(rival.clause);
  const kind = sides === undefined ? dimension : `${dimension}*${String(sides.length)}`;
  const pair = `${claim.place}-${rival.place}`;
  const attributes = attributesOf(claim, rival);
  const values = distinct(others).length;
  const told = others.filter(({ quantity }) => sameMeasure(quantity, rival.quantity)).length;
  return [
    kind,
    pair,
    attributes,
    `${kind} ${pair}`,
    `${kind} ${attributes}`,
    `${pair} alike:${String(Math.min(MOST + 2, likeness))}`,
    `values:${String(Math.min(MOST, values))}`,
    ...(unit === rival.quantity.unit ? [] : ['other unit']),
    ...(told > 1 ? ['told again'] : []),
    ...(sameQualifiers(qualifiersOf(claim.clause, words), qualifiersOf(rival.clause, words))
      ? []
      : ['qualified']),
    ...(differ(bears) ? ['bears'] : []),
    ...(either(each) ? ['each'] : []),
    ...(differ(parcel) ? ['parcel'] : []),
    ...(namesPart(claim.clause) !== namesPart(rival.clause) || differ(otherPart) ? ['part'] : []),
    ...(either(content) ? ['content'] : []),
  ];
}

function attributesOf(claim: PlacedMeasure, rival: PlacedMeasure): string {
  if (rival.attributes.some((id) => claim.attributes.includes(id))) return 'same attribute';
  if (claim.attributes.length === 0) return rival.attributes.length === 0 ? 'unnamed' : 'rival named';
  return rival.attributes.length === 0 ? 'claim named' : 'other attribute';
}
