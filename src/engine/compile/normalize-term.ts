import { normalize } from '../../text/fold/normalize.ts';

/** Normalizes a term like the texts it is matched against. Its `*` marks are kept. */
export function normalizeTerm(word: string): string {
  const left = word.startsWith('*') ? '*' : '';
  const right = word.length > 1 && word.endsWith('*') ? '*' : '';
  const bare = word.slice(left.length, right === '' ? undefined : -1);
  return left + normalize(bare).text + right;
}
