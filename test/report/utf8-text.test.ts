import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Utf8Text } from '../../src/wire/utf8-text.ts';

const writtenBy = (write: (out: Utf8Text) => void): string => {
  const out = new Utf8Text();
  write(out);
  return Buffer.from(out.view()).toString();
};

it.each([
  0, -0, 1, 7, 10, 99, 1234567890, 999999999, 1e21, -3, 0.5, 0.05, 0.07, 19.9, 20.15, 0.29, 0.001, 1e-7,
])('%d is written as JSON has it', (number) =>
  expect(writtenBy((out) => out.number(number))).toBe(JSON.stringify(number)),
);

it('writes numbers as JSON has them', () => {
  const price = fc.integer({ min: 0, max: 1e8 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(fc.oneof(price, fc.double(), fc.integer(), fc.nat()), (number) => {
      expect(writtenBy((out) => out.number(number))).toBe(JSON.stringify(number));
    }),
  );
});

it('writes strings as JSON has them', () => {
  const unit = fc.constantFrom(...'aZ0 "\\/\n\u0000\u001f\u007fé中', '\ud83d', '\ude00', '😀');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string()), (text) => {
      expect(writtenBy((out) => out.json(text))).toBe(JSON.stringify(text));
    }),
  );
});

it('grows as what is written asks for', () => {
  const pieces = ['x'.repeat(20), '中'.repeat(40_000), 'x'.repeat(20), '中'.repeat(40_000)];
  const asText = writtenBy((out) => pieces.forEach((piece) => out.write(piece)));
  const asJson = writtenBy((out) => pieces.forEach((piece) => out.json(piece)));
  const asBytes = writtenBy((out) => pieces.forEach((piece) => out.add(Buffer.from(piece))));
  expect(asText).toBe(pieces.join(''));
  expect(asJson).toBe(pieces.map((piece) => `"${piece}"`).join(''));
  expect(asBytes).toBe(pieces.join(''));
});
