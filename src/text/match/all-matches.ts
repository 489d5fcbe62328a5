/**
 * Returns all matches of a regex with the flag `g`. Unlike `matchAll` it does not copy the regex, which
 * would make V8 compile long ones again and again.
 *
 * @throws TypeError where the flag is missing
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('a pattern without the flag "g" has one match');
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode ? lengthAt(text, pattern.lastIndex) : 1;
  }
  return matches;
}

/** Returns the number of code units of the character at an offset. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
