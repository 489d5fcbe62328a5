// A text for people names an authority or a currency only where all laws of the rule are of that market.
import { describe, expect, it } from 'vitest';
import { book } from '../support/source-rules.ts';

/** What belongs to one market, and the jurisdictions that are in it. */
const OWN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:EPA|FTC|CPSC)\b/u, ['us', 'us-ca', 'us-ny']],
  [/\bFDA\b/u, ['us', 'us-ca', 'us-ny']],
  [/Consumer Affairs Agency|消费者厅|消費者庁/u, ['jp']],
  [/\bASA\b|\bCAP Code\b|UKCA|£/u, ['uk']],
  [/\bCE marking\b|CE 标志/u, ['eu', 'de', 'fr', 'uk', 'icc']],
  [/\bFSSAI\b/u, ['in']],
  [/\bTGA\b/u, ['au', 'nz']],
  [/\bMFDS\b/u, ['kr']],
  [/\bUWG\b/u, ['de']],
  [/药监|国食健/u, ['cn']],
];

describe('the message and the fix of a rule', () => {
  it.each(OWN)('name %s only in its market', (name, markets) => {
    const elsewhere = book.compiled.rules
      .filter(({ message, fix, why }) => name.test(JSON.stringify([message, fix, why])))
      .filter(({ laws }) => laws.some((law) => !markets.includes(jurisdictionOf(law))))
      .map(({ id }) => id);
    expect(elsewhere).toEqual([]);
  });
});

function jurisdictionOf(law: string | { id: string }): string {
  return (typeof law === 'string' ? law : law.id).split('/')[0] ?? '';
}
