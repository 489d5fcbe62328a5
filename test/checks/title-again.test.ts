import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowFindings } from '../../bench/seeded/row-findings.ts';
import { loadRules } from '../../src/app/rules/load-rules.ts';

const { book } = await loadRules([], true);
const findings = rowFindings(book);

/** What one rule quotes of a row. */
async function sides(rule: string, title: string, description: string): Promise<string[]> {
  const found = await findings({ id: 'K7', title, description }, 'en');
  return found
    .filter(({ ruleId }) => ruleId === `contradiction/${rule}`)
    .flatMap(({ evidence = [] }) => evidence.map(({ quote }) => quote));
}

describe('the title told once more', () => {
  it.each([
    [
      'Merrow hand balm with oat milk 75 ml',
      'Merrow hand balm with oat milk 50 ml. Ships today.',
      '75 ml',
      '50 ml',
    ],
    [
      'Tørrestativ Fjord 180 x 60 x 95 cm',
      'Hvit lakk. Mål 180 x 60 x 120 cm.',
      '180 x 60 x 95 cm',
      '180 x 60 x 120 cm',
    ],
    ['麦浪燕麦护手霜滋润不粘手75克', '麦浪燕麦护手霜滋润不粘手50克，当天发货。', '75克', '50克'],
  ])('“%s” is not “%s”', async (title, text, ...quotes) => {
    expect(await sides('title-again', title, text)).toEqual(quotes);
  });

  it.each([
    ['Merrow hand balm with oat milk 75 ml', 'Merrow hand balm with oat milk 75 ml. Ships today.'],
    ['Merrow hand balm 75 ml', 'Merrow foot balm 50 ml. Ships today.'],
    ['Merrow hand balm with oat milk 75 ml', 'Merrow hand balm with oat milk 2.5 fl oz.'],
    ['Rack Fjord 180 x 60 x 95 cm', 'Sizes: 180 x 60 x 120 cm, 180 x 60 x 150 cm.'],
    ['Rack Fjord 180 x 60 x 95 cm', 'Outer size 180 x 60 x 95 cm, open 180 x 60 x 120 cm.'],
    ['Rack Fjord 180 x 60 x 95 cm', 'Inner size 175 x 57 x 92 cm.'],
    ['Rack Fjord 180 x 60 x 95 cm', 'Package: 180 x 60 x 120 cm.'],
  ])('“%s” goes with “%s”', async (title, text) => {
    expect(await sides('title-again', title, text)).toEqual([]);
  });

  it('is told whatever the order of the lines', async () => {
    const lines = [
      'White paint.',
      'Merrow hand balm with oat milk 50 ml for all.',
      'Weight: 90 g',
      'Colour: blue',
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), async (order) => {
        const told = await sides('title-again', 'Merrow hand balm with oat milk 75 ml', order.join('\n'));
        expect(told).toEqual(['75 ml', '50 ml']);
      }),
      { numRuns: 8 },
    );
  });
});
