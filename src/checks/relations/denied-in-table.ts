import { propertiesOf } from '../../claims/facts/stated.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { LABELS } from './need-cases.ts';
import { saidIn } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

/** What a table denies in one word, and a text promises: "Warranty: none" beside "2 year warranty". */
const THINGS = ['warranty', 'certificate', 'returns'] as const;

const WORDS = wordedBy('denied-in-table', ({ source, pattern }) => ({
  none: new RegExp(`^${source('none')}[.。]?$`, 'iu'),
  denied: pattern('denied'),
  things: THINGS.map((thing) => ({
    label: new RegExp(`^${source(`label-${thing}`)}$`, 'iu'),
    told: pattern(`told-${thing}`, 'giu'),
  })),
}));

/** What the table says the goods come without is not promised elsewhere. */
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
