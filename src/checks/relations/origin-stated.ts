import { originsOf, MAKINGS } from '../../claims/facts/origins.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { LABELS, onPage, showsSigns, hasField } from './need-cases.ts';

/** Limit of countries; more are a list of places, not one origin. */
const MAX_COUNTRIES = 2;

/** Fails where labels, markup and text name two countries of origin. */
const originStated: RelationCheck = ({ scanned, extraction, labelledValues }) => {
  const origins = originsOf(scanned, extraction, labelledValues);
  const countries = new Set(origins.map(({ country }) => country));
  if (origins.length < 2) return INAPPLICABLE;
  if (countries.size === 1 || countries.size > MAX_COUNTRIES) return PASS;
  const right = origins.find(({ firm }) => firm);
  const others = origins.filter(({ country }) => country !== right?.country);
  const left = others.findLast(({ firm }) => firm) ?? others.at(-1);
  if (left === undefined || right === undefined) return PASS;
  // The label gives both, each for its part: 日本(羽毛はポーランド産).
  if (right.evidence.quote.includes(left.evidence.quote)) return PASS;
  return {
    outcome: 'fail',
    hits: [
      {
        evidence: [left.evidence, right.evidence],
        data: {
          left: left.evidence.quote,
          right: right.evidence.quote,
          leftValue: left.country,
          rightValue: right.country,
        },
        ...(left.firm ? {} : { reason: 'same-thing' as const }),
      },
    ],
  };
};

export const relation: Relation = {
  name: 'origin-stated',
  needs: [...LABELS, showsSigns(MAKINGS), onPage('countryOfOrigin'), hasField('countryOfOrigin')],
  same: { what: 'origin', of: 'goods', because: 'named' },
  check: originStated,
};
