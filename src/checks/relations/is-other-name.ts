import { plain, sameScript } from '../../claims/facts/plain.ts';

/**
 * Whether two names are different brands. A product line contains the brand's name; other scripts cannot
 * be compared.
 */
export function isOtherName(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return sameScript(a, b) && !x.includes(y) && !y.includes(x);
}
