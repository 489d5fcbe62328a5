// Generates disguised spellings of words in Latin letters: "cur3s", "c*re", "c.u.r.e".

/** Digits and signs that stand for letters. */
const LEET: Readonly<Record<string, string>> = {
  a: '4@',
  b: '8',
  e: '3€',
  g: '9',
  i: '1!',
  l: '1|',
  o: '0',
  s: '5$',
  t: '7+',
};
/** False accents by letter. */
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
/** Marks put between all letters: c.u.r.e. Hyphens become spaces before matching anyway. */
const BETWEEN_ALL = [' ', '.', '*', '_', '·', '/', '|'];
/** Marks put at one place: cu.re, cu*re. */
const AT_ONE_PLACE = ['.', '*'];
const VOWELS = 'aeiou';
/** Least number of letters; spellings of shorter words could mean something else. */
const SHORTEST = 4;

/** Returns spellings that hide a Latin word from a filter while people can still read it. */
export function disguiseLatin(word: string): string[] {
  if (word.replaceAll(' ', '').length < SHORTEST) return [];
  return [
    ...new Set([...spacedOut(word), ...masked(word), ...accented(word), ...inLeet(word), ...broken(word)]),
  ];
}

/** Returns spellings with signs for letters: cur3s, clin1cally, cl1n1cally. */
function inLeet(word: string): string[] {
  const spellings: string[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    for (const sign of LEET[letter] ?? '') {
      spellings.push(word.slice(0, at) + sign + word.slice(at + 1), word.replaceAll(letter, sign));
    }
  }
  return [...spellings, word.replace(/[a-z]/g, (letter) => LEET[letter]?.charAt(0) ?? letter)];
}

/** Returns spellings with one false accent: cúres. */
function accented(word: string): string[] {
  const spellings: string[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const letter = ACCENTED[word.charAt(at)];
    if (letter !== undefined) spellings.push(word.slice(0, at) + letter + word.slice(at + 1));
  }
  return spellings;
}

/** Returns spellings with one vowel masked: c*re. */
function masked(word: string): string[] {
  const spellings: string[] = [];
  for (let at = 1; at < word.length - 1; at += 1) {
    if (!VOWELS.includes(word.charAt(at))) continue;
    spellings.push(`${word.slice(0, at)}*${word.slice(at + 1)}`);
  }
  return spellings;
}

/** Returns spellings with a mark between all letters: c u r e, c.u.r.e. */
function spacedOut(word: string): string[] {
  const letters = [...word.replaceAll(' ', '')];
  return BETWEEN_ALL.map((mark) => letters.join(mark));
}

/** Returns spellings with one mark inside the word: cu.re. */
function broken(word: string): string[] {
  const spellings: string[] = [];
  for (const mark of AT_ONE_PLACE) {
    for (let at = 1; at < word.length; at += 1) {
      if (word.charAt(at) === ' ' || word.charAt(at - 1) === ' ') continue;
      spellings.push(word.slice(0, at) + mark + word.slice(at));
    }
  }
  return spellings;
}
