import { alternativesOf } from '../../claims/words/alternatives.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** A phrase that a part of the goods is named beside: "bulb not included", "includes a bulb". */
export interface PartPhrase {
  /** With the flag `g`; its group is the part, where that stands behind. */
  readonly told: RegExp;
  /** The part, in the text up to the phrase. Looked at last: most texts have no such phrase. */
  readonly before?: RegExp;
}

export interface PartTold {
  part: string;
  start: number;
  end: number;
}

const BEFORE = /([^.;:,!?()\n]{3,40})[ (]{1,2}$/u;
const BEHIND = '[ :]+([^.;:,!?()\\n]{3,40})';
const LONGEST = 42;
/** In scripts without spaces a part has two characters or more. */
const PART = '([\\p{Script=Han}\\p{Script=Katakana}ー]{2,8})';

/** The part stands before: "bulb not included". */
export function behindPart(phrases: string): PartPhrase {
  return { told: new RegExp(`${phrases}(?!\\p{L})`, 'giu'), before: BEFORE };
}

/** The part stands behind: "includes a bulb". */
export function beforePart(phrases: string): PartPhrase {
  return { told: new RegExp(`(?<!\\p{L})${phrases}${BEHIND}`, 'giu') };
}

/** In scripts without spaces, @ for the part: 不含@, @另购. */
export function aroundPart(phrases: string): PartPhrase[] {
  const all = alternativesOf(phrases);
  const behind = all.filter((one) => one.startsWith('@')).map((one) => one.slice(1));
  const others = all.filter((one) => !one.startsWith('@'));
  return [
    ...(behind.length === 0
      ? []
      : [{ told: new RegExp(behind.join('|'), 'giu'), before: new RegExp(`${PART}$`, 'u') }]),
    ...(others.length === 0 ? [] : [{ told: new RegExp(others.join('|').replaceAll('@', PART), 'giu') }]),
  ];
}

/** Where a text tells of a part, in order and without overlap. */
export function partsTold({ told, before }: PartPhrase, text: string): PartTold[] {
  if (before !== undefined) return partsBefore(told, before, text);
  return allMatches(text, told).map((match) => ({
    part: firstGroup(match),
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

function partsBefore(told: RegExp, before: RegExp, text: string): PartTold[] {
  const found: PartTold[] = [];
  let end = 0;
  told.lastIndex = 0;
  for (let phrase = told.exec(text); phrase !== null; phrase = told.exec(text)) {
    const stretch = text.slice(Math.max(end, phrase.index - LONGEST), phrase.index);
    const match = before.exec(stretch);
    if (match === null) {
      // "It is not included": a phrase may begin within one that has no part.
      told.lastIndex = phrase.index + 1;
      continue;
    }
    end = told.lastIndex;
    const start = phrase.index - stretch.length + match.index;
    found.push({ part: match[1] ?? '', start, end });
  }
  return found;
}
