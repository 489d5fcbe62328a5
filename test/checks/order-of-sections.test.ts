import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { loadRules } from '../../src/app/rules/load-rules.ts';
import { extractPage } from '../../src/extract/extract-page.ts';

const { book } = await loadRules([]);
const SECTIONS = [
  '<p>The tank holds 1.9 L, enough for twenty shots.</p>',
  '<p>Made in Italy.</p>',
  '<p>Protected to IPX7.</p>',
  '<p>Weight: 28 oz (974 g)</p>',
  '<table><tr><th>Water tank capacity</th><td>1400 ml</td></tr><tr><th>Country of origin</th><td>China</td></tr></table>',
  '<table><tr><th>Protection</th><td>IPX4</td></tr><tr><th>Model number</th><td>YK-12</td></tr></table>',
];

function rulesBroken(sections: readonly string[]): string[] {
  const html = `<html lang="en"><body><main><h1>Espresso machine YK-08</h1><p class="price">£80.00</p><button>Add to basket</button>${sections.join('')}</main></body></html>`;
  const report = checkExtraction(extractPage({ html }), { uri: 'x' }, book, {
    laws: ['uk'],
    asOf: '2026-11-24',
    lang: 'en',
    selects: (id) => id.startsWith('contradiction/'),
    selectionKey: 'contradiction',
  });
  return report.findings.map(({ ruleId }) => ruleId).sort();
}

it('finds the same whatever the order of the sections of a page', () => {
  const expected = rulesBroken(SECTIONS);
  expect(expected).toEqual(
    expect.arrayContaining([
      'contradiction/model-stated',
      'contradiction/protection-class',
      'contradiction/twin-units',
    ]),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(SECTIONS, { minLength: SECTIONS.length }), (shuffled) => {
      expect(rulesBroken(shuffled)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
