// Entries "label value" without a colon in the lists of a specification.
import { expect, it } from 'vitest';
import { entriesIn } from '../../src/claims/facts/entries-in-text.ts';
import { book } from '../support/source-rules.ts';

const { words } = book.scanners;

it.each([
  [
    'Tank 3,1 l; Leistung 40 W',
    'de',
    [
      ['Tank', '3,1 l'],
      ['Leistung', '40 W'],
    ],
  ],
  ['Fläche bis 35 m²; weiß', 'de', [['Fläche', 'bis 35 m²']]],
  [
    'Puissance 65 W | Réservoir d’eau 4 L | Bleu',
    'fr',
    [
      ['Puissance', '65 W'],
      ['Réservoir d’eau', '4 L'],
    ],
  ],
  [
    '水箱约3.1L；功率40W',
    'zh',
    [
      ['水箱', '约3.1L'],
      ['功率', '40W'],
    ],
  ],
  // Sentences, labels with a colon, names with a figure that is no measure.
  ['Wir empfehlen Ihnen für jeden Raum etwa 3 l; gern mehr', 'de', []],
  ['Tank: 3,1 l; Leistung: 40 W', 'de', []],
  ['Typ 7001; Modell 12', 'de', []],
  ['Tank 3,1 l', 'de', []],
] as const)('%s', (text, lang, expected) => {
  const entries = entriesIn(text, 0, lang, words);
  expect(entries.map(({ name, value }) => [name, value])).toEqual(expected);
  for (const { evidence, value } of entries) expect(text.slice(evidence.start, evidence.end)).toBe(value);
});
