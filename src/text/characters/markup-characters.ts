const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/**
 * Code units that may begin markup, and white space other than a plain space. A text with any of them may
 * look different to a reader.
 */
export const UNTIDY: readonly number[] = [
  ...range(0x09, 0x0d),
  0x26,
  0x3c,
  0xa0,
  0x1680,
  ...range(0x2000, 0x200b),
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
  0xfeff,
];
