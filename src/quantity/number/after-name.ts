import { isAlpha, isBlank } from '../text/characters.ts';

const PRICE_WORD =
  /(?:^|[\s:(])(?:from|ab|von|de|des|dès|da|od|between|entre|zwischen|prix|price|preis|precio|prezzo|preço|for|only|nur|now|jetzt|jusqu'à|bis)\s$/iu;

/**
 * Whether the number at `at` follows a word and may be part of a name: "Size 42", "iPhone 15"; not "from
 * 42".
 */
export function afterName(text: string, at: number): boolean {
  if (!isBlank(text.charCodeAt(at - 1)) || !isAlpha(text.charCodeAt(at - 2))) return false;
  return !PRICE_WORD.test(text.slice(Math.max(0, at - 12), at));
}
