import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { isMarkup, isOwnEvidence, isRepeatedInMarkup } from '../evidence/own-evidence.ts';
import { onPage } from './need-cases.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

/**
 * Fails where the markup gives two availabilities of one offer. Another rule compares it with visible
 * text.
 */
const saidTwice: RelationCheck = ({ extraction: { evidence, listing } }) => {
  const told = evidence['availability'] ?? [];
  if (told.some((one) => one.source === 'visible' && isOwnEvidence(one, listing))) return INAPPLICABLE;
  const marked = told.filter(isMarkup);
  const all = marked.filter(isRepeatedInMarkup);
  for (const again of all) {
    const first = marked.find((one) => one.source === again.source && one.value !== again.value);
    if (first !== undefined) return twoTexts(first, again);
  }
  return all.length > 0 ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'said-twice',
  needs: [onPage('availability')],
  same: { what: 'availability', of: 'offer', because: 'field' },
  check: saidTwice,
};
