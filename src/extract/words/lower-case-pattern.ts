// Regexes over lower-case text, which compile faster than case-insensitive ones.

/** A match, as `RegExp.exec` returns it. */
export interface Found {
  index: number;
  0: string;
  [group: number]: string | undefined;
}

/**
 * A pattern written for the flags `iu`, but run on lower-case text without them. With the flags, V8 compiles
 * a long list of words to so much machine code that it takes longer than reading a page. The plain form is
 * compiled on first use, in a tenth of the time.
 */
export class LowerCasePattern {
  private readonly source: string;
  private plain: RegExp | undefined;

  constructor(written: RegExp | string) {
    this.source = typeof written === 'string' ? written : written.source;
  }

  test(text: string): boolean {
    return this.regex().test(lower(text));
  }

  /** Returns the match with its groups in the original case; null if there is none. */
  exec(text: string): Found | null {
    const match = this.regex().exec(lower(text));
    if (!match) return null;
    const { index } = match;
    const written = text.slice(index, index + match[0].length);
    const found: Found = { 0: written, index };
    for (let group = 1; group < match.length; group++) {
      const inner = match[group];
      if (inner === undefined) continue;
      const at = match[0].lastIndexOf(inner);
      found[group] = written.slice(at, at + inner.length);
    }
    return found;
  }

  private regex(): RegExp {
    return (this.plain ??= new RegExp(plainSource(this.source)));
  }
}

let lastText = '';
let lastLower = '';

/**
 * Returns the text in lower case with the same length. The last text is cached, because it is requested
 * repeatedly.
 */
export function lower(text: string): string {
  if (text === lastText) return lastLower;
  const small = text.toLowerCase();
  lastText = text;
  lastLower = small.length === text.length ? small : text.replace(/[A-Z]/g, (one) => one.toLowerCase());
  return lastLower;
}

const LETTERS = 'a-zß-öø-ɏͰ-ӿḁ-ỿ\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';

/** Converts a source to lower case, with `\p{L}` and `\p{N}` as ranges of letters that shops use. */
export function plainSource(source: string): string {
  let plain = '';
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (char === '\\') {
      const property = source.startsWith('\\p{L}', i) ? LETTERS : source.startsWith('\\p{N}', i) ? '\\d' : '';
      if (property !== '') {
        plain += inClass ? property : `[${property}]`;
        i += 4;
      } else plain += char + source[++i]!;
      continue;
    }
    if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    plain += char.toLowerCase();
  }
  return plain;
}
