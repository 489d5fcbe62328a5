// Finds phrases about parts of the goods: "bulb not included", "includes a bulb", 不含电池.

import { alternativesOf } from '../../claims/words/alternatives.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** A phrase with a part of the goods beside it: "bulb not included", "includes a bulb". */
export interface PartPhrase {
  /** A regex with the flag `g`. Its group is the part, where the part follows. */
  readonly pattern: RegExp;
  /**
   * Matches the part at the end of the text before the phrase. Tested last, because most texts lack the
   * phrase.
   */
  readonly before?: RegExp;
}

/** A part that a text names, with the offsets of the part and its phrase. */
export interface NamedPart {
  part: string;
  start: number;
  end: number;
}

/** The part, and what stands between it and the phrase: "3 batteries, not included". */
const BEFORE = /([^.;:,!?()\n]{3,40}),?[ (]{1,2}$/u;
const BEHIND = '[ :]+([^.;:,!?()\\n]{3,40})';
const LONGEST = 42;
/** A part in scripts without spaces, of two characters or more. */
const PART = '([\\p{Script=Han}\\p{Script=Katakana}ー]{2,8})';
/** Behind a part, how many: ブラシ4本. */
const COUNT = '(?:\\d{1,3}\\p{Script=Han})?';

/** Builds a phrase that follows the part: "bulb not included". */
export function afterPart(phrases: string): PartPhrase {
  return { pattern: anyCase(`${phrases}(?!\\p{L})`, 'gu'), before: BEFORE };
}

/** Builds a phrase that precedes the part: "includes a bulb". */
export function beforePart(phrases: string): PartPhrase {
  return { pattern: anyCase(`(?<!\\p{L})${phrases}${BEHIND}`, 'gu') };
}

/** Builds phrases of scripts without spaces, with @ for the part: 不含@, @另购. */
export function aroundPart(phrases: string): PartPhrase[] {
  const all = alternativesOf(phrases);
  const behind = all.filter((one) => one.startsWith('@')).map((one) => one.slice(1));
  const others = all.filter((one) => !one.startsWith('@'));
  return [
    ...(behind.length === 0
      ? []
      : [{ pattern: anyCase(behind.join('|'), 'gu'), before: new RegExp(`${PART}${COUNT}$`, 'u') }]),
    ...(others.length === 0 ? [] : [{ pattern: anyCase(others.join('|').replaceAll('@', PART), 'gu') }]),
  ];
}

/** Returns the parts that a text names, in order and without overlaps. */
export function namedParts({ pattern, before }: PartPhrase, text: string): NamedPart[] {
  if (before !== undefined) return partsBefore(pattern, before, text);
  return allMatches(text, pattern).map((match) => ({
    part: firstGroup(match),
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

function partsBefore(pattern: RegExp, before: RegExp, text: string): NamedPart[] {
  const found: NamedPart[] = [];
  let end = 0;
  pattern.lastIndex = 0;
  for (let phrase = pattern.exec(text); phrase !== null; phrase = pattern.exec(text)) {
    const lead = text.slice(Math.max(end, phrase.index - LONGEST), phrase.index);
    const match = before.exec(lead);
    if (match === null) {
      // A phrase may start inside one that has no part: "It is not included".
      pattern.lastIndex = phrase.index + 1;
      continue;
    }
    end = pattern.lastIndex;
    const start = phrase.index - lead.length + match.index;
    found.push({ part: match[1] ?? '', start, end });
  }
  return found;
}
