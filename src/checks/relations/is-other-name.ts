import { plain, sameScript } from '../../claims/facts/plain.ts';

/** Another brand: a line of the house has its name in it, and another script may write the same. */
export function isOtherName(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return sameScript(a, b) && !x.includes(y) && !y.includes(x);
}
