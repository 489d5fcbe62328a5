import { expect, it } from 'vitest';
import { openRows } from '../../src/ingest/rows/open-rows.ts';
import { listRows, plainRows, rowsOf, streamOf } from './read-all.ts';

const settings = { maxBytes: 10_000, signal: undefined, countHeadings: undefined };

async function read(inner: string) {
  const text = `<?xml version="1.0"?><feed><item><title>Rug</title>${inner}</item></feed>`;
  const [row] = plainRows(await listRows(rowsOf(await openRows('feed', streamOf(text), settings))));
  return row;
}

const COLOUR = { name: 'Colour', value: 'red' };
const SIZE = { name: 'Size', value: '2 m' };

it.each([
  ['attributes in a list', '<specs><attribute name="Colour">red</attribute><attribute name="Size">2 m</attribute></specs>', { specs: [COLOUR, SIZE] }],
  ['groups of attributes', '<specs><group title="Look"><attr key="Colour">red</attr></group><attr key="Size">2 m</attr></specs>', { specs: [COLOUR, SIZE] }],
  ['parameters of the product', '<param name="Colour">red</param><param name="Size">2 m</param>', { param: [COLOUR, SIZE] }],
  ['one parameter', '<param name="Colour">red</param>', { param: COLOUR }],
  ['a name and a value inside', '<PARAM><PARAM_NAME>Colour</PARAM_NAME><VAL>red</VAL></PARAM>', { PARAM: COLOUR }],
  ['names and values in a list', '<specs><spec><name>Colour</name><value>red</value></spec><spec><name>Size</name><value>2 m</value></spec></specs>', { specs: [COLOUR, SIZE] }],
])('a feed gives properties as %s', async (_form, inner, expected) => {
  expect(await read(inner)).toEqual({ title: 'Rug', ...expected });
}); // prettier-ignore

it.each([
  ['other elements with a name', '<store name="Main street">4</store>', { store: '4' }],
  ['an empty attribute', '<param name="Colour"> </param>', {}],
  ['delivery', '<shipping><country>US</country><price>4.95 USD</price></shipping>', { shipping: 'US: 4.95 USD' }],
])('%s stays as it is', async (_form, inner, expected) => {
  expect(await read(inner)).toEqual({ title: 'Rug', ...expected });
}); // prettier-ignore
