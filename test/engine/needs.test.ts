import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { PREDICATE_CHECKS } from '../../src/checks/registry.ts';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { loadRules } from '../../src/app/rules/load-rules.ts';
import type { RuleBook, RuleOptions } from '../../src/app/rules/rule-book.ts';
import { prepareRules } from '../../src/engine/run/prepare-rules.ts';
import { RuleIndex } from '../../src/engine/run/rule-index.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import type { Extraction } from '../../src/model/listing/extraction.ts';

const { book } = await loadRules([]);
const options = { laws: ['cn', 'eu', 'uk', 'us'], asOf: '2026-11-24', lang: 'en' } as const;

const prepared = new Map<string, RuleIndex>();

/** The same book, whose rules are run whatever they need. */
const eager = Object.create(book, {
  rulesFor: {
    value: (laws: readonly string[], asked: RuleOptions) => {
      const name = [...laws, asked.lang, asked.asOf].join();
      const known = prepared.get(name);
      if (known !== undefined) return known;
      const rules = prepareRules(book.compiled, PREDICATE_CHECKS, { ...asked, laws });
      const always = rules.map((rule) =>
        rule.rule.agrees === undefined ? rule : { ...rule, need: undefined },
      );
      const index = new RuleIndex(always, book.compiled, book.scanners.words);
      prepared.set(name, index);
      return index;
    },
  },
}) as RuleBook;

function sameEitherWay(extraction: () => Extraction): void {
  const [asked, unasked] = [book, eager].map((one) =>
    checkExtraction(extraction(), { uri: 'one' }, one, options),
  );
  expect(asked).toEqual(unasked);
}

describe('a rule without what it needs', () => {
  const pages = globSync('fixtures/contradictions/**/*.html');

  it('has pages to be tried on', () => expect(pages.length).toBeGreaterThan(50));

  it.each(pages)('is inapplicable: %s', (path) => {
    const html = readFileSync(path, 'utf8');
    sameEitherWay(() => extractPage({ html }));
  });

  it.each([
    {
      title: 'Drill',
      description: '12 V 2 Ah 60 Wh. Fits Bosch. Does not fit Bosch.',
      gtin: '4006381333931',
    },
    { title: 'Tea 250 g', description: '3 for £30. 28 oz (794 g).', unit_price: '2', size: '3 kg' },
    {
      title: '棉布衫',
      description: '80%棉，30%涤纶。防护等级IP67，IP54。充电宝2000mAh 3.7V 100Wh。',
      price: '12 CNY',
    },
    {
      title: '水壶',
      description: '包邮。运费：12元。12期×20元。2024全新款。赠品价值99元，赠品价值：59元',
      price: '80 CNY',
    },
    {
      title: 'Made in Italy bag',
      description: 'Made in China. Free delivery.',
      price: '8 USD',
      material: 'steel',
    },
  ])('is inapplicable: $title of a catalogue', (record) => {
    const layout = new ColumnLayout(Object.keys(record), book.columns);
    sameEitherWay(() => extractRow({ row: 1, record }, layout));
  });
});
