/** Digits and signs read as letters. */
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
/** An accent that the word does not have. */
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
/** Set between all letters: c.u.r.e; hyphens are opened to spaces before matching. */
const BETWEEN_ALL = [' ', '.', '*', '_', '·', '/', '|'];
/** Set at one place: cu.re, cu*re. */
const AT_ONE_PLACE = ['.', '*'];
const VOWELS = 'aeiou';
/** Shorter words would give spellings that mean something else. */
const SHORTEST = 4;

/** Spellings by which a word in Latin letters is hidden from a filter and still read by people. */
export function disguiseLatin(word: string): string[] {
  if (word.replaceAll(' ', '').length < SHORTEST) return [];
  return [
    ...new Set([...spacedOut(word), ...masked(word), ...accented(word), ...inLeet(word), ...broken(word)]),
  ];
}

/** cur3s, clin1cally, cl1n1cally. */
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

/** One letter under a false accent: cúres. */
function accented(word: string): string[] {
  const spellings: string[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const letter = ACCENTED[word.charAt(at)];
    if (letter !== undefined) spellings.push(word.slice(0, at) + letter + word.slice(at + 1));
  }
  return spellings;
}

/** A vowel made unreadable: c*re. */
function masked(word: string): string[] {
  const spellings: string[] = [];
  for (let at = 1; at < word.length - 1; at += 1) {
    if (!VOWELS.includes(word.charAt(at))) continue;
    spellings.push(`${word.slice(0, at)}*${word.slice(at + 1)}`);
  }
  return spellings;
}

/** Each letter by itself: c u r e, c.u.r.e. */
function spacedOut(word: string): string[] {
  const letters = [...word.replaceAll(' ', '')];
  return BETWEEN_ALL.map((mark) => letters.join(mark));
}

/** One mark inside the word: cu.re. */
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
