import { describe, expect, it } from 'vitest';
import { S } from '../../src/extract/words/signals.ts';
import { classSignals } from '../../src/extract/words/class-signals.ts';

describe('what class names announce', () => {
  it.each([
    ['price', S.price],
    ['PRICES', S.price],
    ['productPrice-old', S.price | S.old],
    ['x-price--sale', S.price | S.current],
    ['line-through', S.old],
    ['lineThrough', S.old],
    ['also_bought', S.related],
    ['also-sold', 0],
    ['bought also', 0],
    ['ähnlich', S.related],
    ['商品评价', S.review],
    ['fa-star', 0],
    ['material-icons-price', 0],
    ['fabric-price', S.price],
    ['p', 0],
    ['pricey', 0],
    [`price-${'x'.repeat(80)}`, 0],
    ['  price   ', S.price],
  ])('%s', (names, signals) => {
    expect(classSignals(names)).toBe(signals);
  });
});
