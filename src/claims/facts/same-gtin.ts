/** Returns a GTIN with 14 digits: ISBN-10 becomes ISBN-13, shorter codes get leading zeros. */
export function wholeGtin(code: string): string {
  const digits = code.replace(/[\s-]/g, '').toUpperCase();
  const isbn = /^(\d{9})[\dX]$/.exec(digits)?.[1];
  if (isbn !== undefined) return wholeGtin(`978${isbn}${checkDigit(`978${isbn}`)}`);
  return digits.padStart(14, '0');
}

/** Computes the check digit of a GTIN from its other digits. */
export function checkDigit(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}
