import { expect, it } from 'vitest';
import { BUY, listingOf, productPage } from './page.ts';

const propertiesOf = (table: string) =>
  listingOf(productPage({ box: `<p>£39.00</p>${BUY}`, after: `<table>${table}</table>` })).additionalProperty;

it('has no values of the goods in columns for sizes', () => {
  expect(
    propertiesOf(
      '<tr><th></th><th>Small</th><th>Large</th></tr><tr><td>Weight</td><td>2.9 kg</td><td>4.4 kg</td></tr>',
    ),
  ).toEqual([]);
});

it('has no names that are ranges', () => {
  expect(
    propertiesOf(
      '<tr><td>Priority</td><td>Europe</td><td>7-15 days</td><td>15-25 days</td></tr><tr><td>Colour</td><td>Brass</td></tr>',
    ),
  ).not.toContainEqual({ name: '7-15 days', value: '15-25 days' });
});

it('has two names with their values in a row of four cells', () => {
  expect(
    propertiesOf('<tr><td>Height</td><td>30 cm</td><td>Weight</td><td>900 g</td></tr>').map(
      ({ name }) => name,
    ),
  ).toEqual(['Height', 'Weight']);
});
