import { normalize } from '../../text/fold/normalize.ts';
import { NOTHING } from './word-use.ts';

/**
 * Returns words, in normalised spelling, of which every match of a regex contains one: "sale" and "offer"
 * for `(?:sale|offer)\s(?:ends?|until)`. Undefined where a match needs none. Reads groups, alternatives,
 * optional parts, classes and lookarounds.
 */
export function requiredLetters(source: string): string[] | undefined {
  if (source === NOTHING) return [];
  return new Reader(source).alternatives();
}

/** Signs of per cent, currencies and stars count as letters, because they are rare. */
const LETTER = /[\p{L}\p{N}%％£€¥￥★☆]/u;
/** Characters of which a text has many. */
const FREQUENT = /[\p{Script=Latin}\p{N} ]/u;

const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})/;

class Reader {
  private readonly chars: readonly string[];
  private at = 0;

  constructor(source: string) {
    this.chars = [...source];
  }

  /** Reads up to the end of the group. Each alternative needs a word of its own. */
  alternatives(): string[] | undefined {
    const all: string[] = [];
    let free = false;
    for (;;) {
      const needed = this.sequence();
      if (needed === undefined) free = true;
      else all.push(...needed);
      if (this.chars[this.at] !== '|') break;
      this.at += 1;
    }
    this.at += 1;
    return free ? undefined : all;
  }

  /** Reads a sequence and returns its most selective words. */
  private sequence(): string[] | undefined {
    let best: string[] | undefined;
    let run = '';
    const take = (needed: string[] | undefined) => {
      if (needed !== undefined && (best === undefined || isRarer(needed, best))) best = needed;
    };
    const endRun = () => {
      const letters = normalize(run).text.trim();
      if (letters !== '') take([letters]);
      run = '';
    };
    for (
      let char = this.chars[this.at];
      char !== undefined && !'|)'.includes(char);
      char = this.chars[this.at]
    ) {
      const letter = this.letter(char);
      if (letter !== undefined) {
        if (this.quantified() === 'optional') endRun();
        else run += letter;
        if (this.isRepeated) endRun();
        continue;
      }
      endRun();
      const needed = this.atom(char);
      if (this.quantified() !== 'optional') take(needed);
    }
    endRun();
    return best;
  }

  /** Reads a letter or space, or a letter written in both cases: `[aA]`. */
  private letter(char: string): string | undefined {
    if (char === '[') {
      const [first = '', second = ''] = this.chars.slice(this.at + 1, this.at + 3);
      if (this.chars[this.at + 3] !== ']' || !isOtherCase(first, second)) return undefined;
      this.at += 4;
      return first;
    }
    if (char !== ' ' && !LETTER.test(char)) return undefined;
    this.at += 1;
    return char;
  }

  /** Returns the words of a group; none for escapes, anchors and most classes. */
  private atom(char: string): string[] | undefined {
    this.at += 1;
    if (char === '\\') this.skipEscape();
    else if (char === '[') return this.oneOf();
    else if (char === '(') return this.group();
    return undefined;
  }

  private group(): string[] | undefined {
    const head = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.chars.slice(this.at, this.at + 24).join(''))?.[0] ?? '';
    this.at += head.length;
    const needed = this.alternatives();
    // A positive lookaround's text must be there too; a negative one requires nothing.
    return head.endsWith('!') ? undefined : needed;
  }

  private skipEscape(): void {
    const isNamed = /[pP]/.test(this.chars[this.at] ?? '') && this.chars[this.at + 1] === '{';
    this.at = isNamed ? this.chars.indexOf('}', this.at) + 1 : this.at + 1;
  }

  /** Returns the letters of a class that lists only letters, such as `[%％]`. */
  private oneOf(): string[] | undefined {
    const from = this.at;
    while (this.at < this.chars.length && this.chars[this.at] !== ']')
      this.at += this.chars[this.at] === '\\' ? 2 : 1;
    this.at += 1;
    const listed = this.chars.slice(from, this.at - 1);
    if (!listed.every((char) => LETTER.test(char))) return undefined;
    return [...new Set(listed.map((char) => normalize(char).text))];
  }

  private isRepeated = false;

  /** Reads a quantifier, if there is one. Returns whether the atom before it may be absent. */
  private quantified(): 'optional' | 'needed' {
    const quantifier = '?*+{'.includes(this.chars[this.at] ?? ' ')
      ? QUANTIFIER.exec(this.chars.slice(this.at, this.at + 12).join(''))?.[0]
      : undefined;
    this.isRepeated = quantifier !== undefined;
    if (quantifier === undefined) return 'needed';
    this.at += quantifier.length;
    if (this.chars[this.at] === '?') this.at += 1;
    return /^(?:[?*]|\{0)/.test(quantifier) ? 'optional' : 'needed';
  }
}

function isOtherCase(a: string, b: string): boolean {
  return a !== b && a.toLowerCase() === b.toLowerCase();
}

/** Whether fewer texts have one of the words: they are longer, or as long and fewer. */
function isRarer(words: readonly string[], others: readonly string[]): boolean {
  const [weight, other] = [leastWeight(words), leastWeight(others)];
  return weight === other ? words.length < others.length : weight > other;
}

/** Returns the weight of the most frequent word: 元 is as rare as two letters. */
function leastWeight(words: readonly string[]): number {
  return Math.min(
    ...words.map((word) => [...word].reduce((sum, char) => sum + (FREQUENT.test(char) ? 1 : 2), 0)),
  );
}
