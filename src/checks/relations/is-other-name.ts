import { comparableText, sameScript } from '../../claims/facts/comparable-text.ts';

/**
 * Whether two names are different brands. A product line contains the brand's name; other scripts cannot
 * be compared.
 */
export function isOtherName(a: string, b: string): boolean {
  const [x, y] = [comparableText(a), comparableText(b)];
  return sameScript(a, b) && !x.includes(y) && !y.includes(x);
}
