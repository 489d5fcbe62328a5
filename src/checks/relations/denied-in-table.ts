// Finds promises that a table denies: "Warranty: none" beside "2 year warranty".

import { propertiesOf } from '../../claims/facts/stated.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { LABELS } from './need-cases.ts';
import { saidIn } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const whole = (source: string) => new RegExp(`^${source}[.。]?$`, 'iu');

const WORDS = wordedBy('denied-in-table', ({ source, pattern }) => ({
  none: whole(source('none')),
  denied: pattern('denied'),
  things: [
    { label: whole(source('label-warranty')), told: pattern('told-warranty', 'giu') },
    { label: whole(source('label-certificate')), told: pattern('told-certificate', 'giu') },
    { label: whole(source('label-returns')), told: pattern('told-returns', 'giu') },
  ],
}));

/** Fails where a label says "none" and another text promises the same: warranty, certificate, returns. */
const deniedInTable: RelationCheck = ({ scanned, extraction, conceptsOf }) => {
  const { none, denied, things } = scanned.words.of(WORDS);
  const without = propertiesOf(extraction, conceptsOf, scanned.words).filter(({ value }) =>
    none.test(value.trim()),
  );
  let seen = false;
  for (const { name, evidence } of without)
    for (const { label, told } of things) {
      if (!label.test(name.trim())) continue;
      seen = true;
      const promise = saidIn(scanned, told).find(
        ({ block, clause }) => block !== evidence.block && !denied.test(clause),
      );
      if (promise === undefined) continue;
      const { block, start, end } = promise;
      return twoTexts(quoteSpan(scanned, block, start, end), evidence, 'same-thing');
    }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'denied-in-table',
  needs: LABELS,
  same: { what: 'nature', of: 'goods', because: 'denied' },
  check: deniedInTable,
};
