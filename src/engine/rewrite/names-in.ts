/** In a statement with more capitals than this part of its words, they tell no names: "Proven To Relieve Pain". */
const MOST_CAPITALS = 0.5;

const WORD = /[\p{Script=Latin}\d&]{2,30}/gu;
/** LED, TÜV, iPhone, DR10. */
const ACRONYM = /\p{Lu}.{0,8}[\p{Lu}\d]|\p{Ll}\p{Lu}/u;
const CAPITAL = /^\p{Lu}/u;
/** A small word before it: "use Italian ink". */
const BEHIND_WORD = /\p{Ll},?\s$/u;

/** Names in Latin letters that a statement holds. `capitalNouns`: every noun of the language has a capital. */
export function namesIn(said: string, capitalNouns: boolean): string[] {
  const words = [...said.matchAll(WORD)].filter(([word]) => /\p{L}/u.test(word));
  // HALF PRICE TODAY: all in capitals, no word is a name; among Han characters each is.
  const isShouted = words.every(([word]) => word === word.toUpperCase()) && !/\p{Script=Han}/u.test(said);
  if (isShouted) return [];
  const capitals = words.filter(([word]) => CAPITAL.test(word)).length;
  const tells = !capitalNouns && capitals <= words.length * MOST_CAPITALS;
  return words
    .filter(
      ({ 0: word, index }) =>
        ACRONYM.test(word) ||
        (tells && CAPITAL.test(word) && BEHIND_WORD.test(said.slice(Math.max(0, index - 3), index))),
    )
    .map(([word]) => word);
}
