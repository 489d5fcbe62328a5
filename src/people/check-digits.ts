// Validates the check digits of bank cards, Chinese identity numbers and bank accounts.

/** Checks a bank card number (Luhn): every second digit from the right is doubled; the sum divides by 10. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let n = 0; n < digits.length; n += 1) {
    const digit = Number(digits[digits.length - 1 - n]);
    const counted = n % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

const CHINESE_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Checks a Chinese identity number (GB 11643): region, date of birth, and a check digit that may be X. */
export function isChineseId(text: string): boolean {
  if (!/^[1-8]\d{16}[\dX]$/i.test(text)) return false;
  const [year, month, day] = [
    Number(text.slice(6, 10)),
    Number(text.slice(10, 12)),
    Number(text.slice(12, 14)),
  ];
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = CHINESE_WEIGHTS.reduce((all, weight, n) => all + weight * Number(text[n]), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

/**
 * Checks a bank account number (ISO 13616): the first four characters go to the end, letters become numbers,
 * and the remainder of a division by 97 is 1.
 */
export function isIban(text: string): boolean {
  let rest = 0;
  for (const one of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(one, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
