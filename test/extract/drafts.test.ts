import { describe, expect, it } from 'vitest';
import { extractMarkdown } from '../../src/extract/draft/extract-markdown.ts';
import { joinedDraft } from '../../src/extract/draft/placed-draft.ts';
import { extractText } from '../../src/extract/draft/extract-text.ts';
import type { Extraction } from '../../src/model/listing/extraction.ts';

const texts = ({ listing }: Extraction) => listing.blocks.map(({ role, text }) => [role, text]);

/** Every block's characters stand where they are said to stand. */
function placesHold(source: string, extraction: Extraction): void {
  const lines = source.split('\n');
  for (const [index, { text }] of extraction.listing.blocks.entries())
    for (const word of text.matchAll(/[\p{L}\d]+/gu)) {
      const { line = 0, column = 0 } = extraction.placeInBlock(index, word.index);
      expect(lines[line - 1]?.slice(column - 1, column - 1 + word[0].length)).toBe(word[0]);
    }
}

describe('a draft in plain text', () => {
  const TEXT = 'Oak chair\n\nMade of solid oak.\nMaterial: oak\n\n- lasts for ever\n  - no screws\n';
  it('has a title, lines and labelled values', () => {
    const draft = extractText(TEXT);
    expect(texts(draft)).toEqual([
      ['title', 'Oak chair'],
      ['description', 'Made of solid oak.'],
      ['description', 'Material: oak'],
      ['description', '- lasts for ever'],
      ['description', '- no screws'],
    ]);
    expect(draft.listing).toMatchObject({
      source: 'draft',
      name: 'Oak chair',
      additionalProperty: [{ name: 'Material', value: 'oak' }],
    });
    placesHold(TEXT, draft);
  });

  it('reads labels without the bullet or number before them', () => {
    const draft = extractText(
      'Lunch box\n\n- Lid: steel\n• Volume: 1.2 l\n2. Weight: 300 g\n1.5 l: two meals\n',
    );
    expect(draft.listing.additionalProperty.map(({ name }) => name)).toEqual([
      'Lid',
      'Volume',
      'Weight',
      '1.5 l',
    ]);
  });

  it('names its values without bullets and marks', () => {
    const { listing } = extractText(
      'Stool\n\n- Height: 40 cm\n* **Wood**: ash\n•Seat：round\n-20 °C: safe\n',
    );
    expect(listing.additionalProperty).toEqual([
      { name: 'Height', value: '40 cm' },
      { name: 'Wood', value: 'ash' },
      { name: 'Seat', value: 'round' },
      { name: '-20 °C', value: 'safe' },
    ]);
  });

  it('joins a sentence that was only wrapped', () => {
    const wrapped = `Chair\n\n${'This chair was made by hand in a small workshop that'}\nstands by the sea.\n`;
    expect(extractText(wrapped).listing.blocks.at(-1)?.text).toMatch(/that stands by the sea\.$/);
  });

  it.each([
    ['Hi Ann, as agreed', 'Oak chair\nMade by hand.', 'Oak chair'],
    ['老陈，新品的文字在下面：', '手工竹编篮\n竹子来自后山。', '手工竹编篮'],
    ['Buongiorno Marta,', 'Sedia di rovere\nFatta a mano.', 'Sedia di rovere'],
    ['Hello Moon, a night light', 'Made of oak, by hand.', 'Hello Moon, a night light'],
    ['Oak chair', 'Made by hand.\nWaxed.', 'Oak chair'],
  ])('under “%s”: “%s” is called “%s”', (first, rest, name) => {
    expect(extractText(`${first}\n\n${rest}\n`).listing.name).toBe(name);
  });

  it('of one line has no title', () => {
    expect(texts(extractText('本品可治疗高血压'))).toEqual([['description', '本品可治疗高血压']]);
  });
});

describe('a draft in Markdown', () => {
  const TEXT =
    '# Oak *chair*\n\nMade of **solid** oak & [wax](/w).\n\n- lasts `for ever`\n- no screws\n\n| Material | oak |\n|---|---|\n| Height | 80 cm |\n';
  it('has the first heading as title, and items and cells of their own', () => {
    const draft = extractMarkdown(TEXT);
    expect(texts(draft)).toEqual([
      ['title', 'Oak chair'],
      ['description', 'Made of solid oak & wax.'],
      ['description', 'lasts for ever'],
      ['description', 'no screws'],
      ['specification', 'Material'],
      ['specification', 'oak'],
      ['specification', 'Height'],
      ['specification', '80 cm'],
    ]);
    placesHold(TEXT, draft);
  });

  it('reads a table under a line of text, and one with full-width bars', () => {
    const RUG = '# Rug\n\nThe facts\n| | |\n|---|---|\n| Pile | wool |\n\n｜原産国｜中国｜\n';
    const draft = extractMarkdown(RUG);
    expect(texts(draft)).toEqual([
      ['title', 'Rug'],
      ['description', 'The facts'],
      ['specification', 'Pile'],
      ['specification', 'wool'],
      ['specification', '原産国'],
      ['specification', '中国'],
    ]);
    expect(draft.listing.additionalProperty).toEqual([
      { name: 'Pile', value: 'wool' },
      { name: '原産国', value: '中国' },
    ]);
    placesHold(RUG, draft);
  });

  it('has the rows of a table of two columns as labelled values', () => {
    const properties = (text: string) => extractMarkdown(text).listing.additionalProperty;
    expect(properties(TEXT)).toEqual([
      { name: 'Material', value: 'oak' },
      { name: 'Height', value: '80 cm' },
    ]);
    expect(properties('# Stool\n\n| | Small | Large |\n|---|---|---|\n| Height | 40 cm | 60 cm |\n')).toEqual(
      [],
    );
  });

  it('has the rows of a table below a heading in the same paragraph', () => {
    const draft =
      '# Stool\n\nFacts:\n| | |\n|---|---|\n| Wood | *ash* |\n| Seat | 40 cm |\nOiled `twice` by hand.\n';
    expect(extractMarkdown(draft).listing.additionalProperty).toEqual([
      { name: 'Wood', value: '*ash*' },
      { name: 'Seat', value: '40 cm' },
    ]);
    expect(texts(extractMarkdown(draft)).at(-1)).toEqual(['description', 'Oiled twice by hand.']);
    placesHold(draft, extractMarkdown(draft));
  });

  it('has the rows of a table with wide bars', () => {
    expect(
      extractMarkdown('# 木の椅子\n\n｜素材｜ナラ｜\n｜高さ｜80cm｜\n').listing.additionalProperty,
    ).toEqual([
      { name: '素材', value: 'ナラ' },
      { name: '高さ', value: '80cm' },
    ]);
  });

  it.each([
    ['**Oak chair, oiled**\n\nMade by hand.\n', 'Oak chair, oiled'],
    ['Chaise en chêne huilé\n\n- faite main\n', 'Chaise en chêne huilé'],
    ['Hi Ann,\n\nOak chair\n', undefined],
    ['Made by hand.\n\nMade of oak.\n', undefined],
    ['Material: oak\n\nMade by hand.\n', undefined],
    ['Oak chair\n', undefined],
  ])('without a heading: %j is called %j', (draft, name) => {
    expect(extractMarkdown(draft).listing.name).toBe(name);
  });

  it('keeps them when several files are one listing', () => {
    const part = (name: string, text: string) => ({ name, extraction: extractMarkdown(text) });
    const joined = joinedDraft([
      part('title.md', 'Oak chair'),
      part('specs.md', '| Material | oak |\n|---|---|\n'),
    ]);
    expect(joined.listing.additionalProperty).toEqual([{ name: 'Material', value: 'oak' }]);
  });
});
