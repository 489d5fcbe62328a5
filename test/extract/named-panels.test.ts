import { describe, expect, it } from 'vitest';
import { namedPanels, panelReader } from '../../src/extract/html/named-panels.ts';
import { walkPage } from '../../src/extract/html/walk-page.ts';

const page = (body: string) => walkPage(`<html lang="en"><body>${body}</body></html>`, undefined);
const namesIn = (body: string) =>
  namedPanels(page(body)).map(({ name, panel }) => `${name} > ${panel.attribs.id ?? ''}`);

describe('panels and the labels that link to them', () => {
  const PANEL = '<div id="p"><p>Wipe with a dry cloth.</p></div>';
  it.each([
    ['a link', '<a href="#p">Care</a>', ['Care > p']],
    ['a button', '<button aria-controls="p">Care</button>', ['Care > p']],
    ['a target', '<span data-bs-target="#p">Care</span>', ['Care > p']],
    [
      'two labels',
      '<a href="#p">Care</a><button aria-controls="p">Washing</button>',
      ['Care > p', 'Washing > p'],
    ],
    ['a sentence as label', '<a href="#p">All that you need to know about washing it</a>', []],
    ['a label without text', '<a href="#p"></a>', []],
    ['no such part', '<a href="#q">Care</a>', []],
  ])('%s', (_, label, names) => {
    expect(namesIn(label + PANEL)).toEqual(names);
  });

  it('a label inside its panel names nothing', () => {
    expect(namesIn('<div id="p"><a href="#p">Care</a><p>Wipe with a dry cloth.</p></div>')).toEqual([]);
  });

  it('a block is in the innermost panel; its first label counts', () => {
    const inner = '<div id="q"><p>Dry flat.</p></div>';
    const read = page(
      `<a href="#p">Care</a><a href="#p">Washing</a><a href="#q">Drying</a><div id="p"><p>Wipe.</p>${inner}</div><p>Brass.</p>`,
    );
    const panelOf = panelReader(namedPanels(read));
    const named = read.blocks.map((block) => [block.text, panelOf(block)]);
    expect(named).toEqual(
      expect.arrayContaining([
        ['Wipe.', 'Care'],
        ['Dry flat.', 'Drying'],
        ['Brass.', undefined],
      ]),
    );
  });
});
