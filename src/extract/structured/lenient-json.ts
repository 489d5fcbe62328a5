// A JSON parser that accepts broken JSON.

/** Maximum depth of nesting; deeper text is no shop's data. */
const MAX_DEPTH = 100;

/** Returned at the end of the text, which may be cut off. */
const END = '';

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['True', true],
  ['False', false],
  ['None', null],
  ['undefined', null],
  ['NaN', null],
]);

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/**
 * Parses JSON with mistakes: too many or too few commas, comments, unquoted names, quotation marks inside
 * strings, or a missing end. Time is linear in the length.
 * @throws SyntaxError if the text is no JSON at all
 */
export function readLenientJson(text: string): unknown {
  return new LenientReader(text).read();
}

class LenientReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(): unknown {
    const first = this.next();
    if (first !== '{' && first !== '[') throw new SyntaxError('neither an object nor a list');
    return this.value(0);
  }

  private value(depth: number): unknown {
    const sign = this.next();
    if (depth > MAX_DEPTH) throw new SyntaxError(`nested deeper than ${MAX_DEPTH}`);
    if (sign === '{') return this.object(depth);
    if (sign === '[') return this.list(depth);
    if (isQuote(sign)) return this.quoted();
    return this.word();
  }

  private object(depth: number): Record<string, unknown> {
    const read = new Map<string, unknown>();
    this.at += 1;
    for (;;) {
      const sign = this.next();
      if (sign === ',') this.at += 1;
      else if (sign === END || sign === ']') break;
      else if (sign === '}') {
        this.at += 1;
        break;
      } else {
        const name = isQuote(sign) ? this.quoted() : this.bare();
        if (this.next() !== ':') {
          // A string without a name before it is dropped; a stray character is skipped.
          if (name === '') this.at += 1;
          continue;
        }
        this.at += 1;
        if (this.next() === END) break;
        read.set(name, this.value(depth + 1));
      }
    }
    return Object.fromEntries(read);
  }

  private list(depth: number): unknown[] {
    const read: unknown[] = [];
    this.at += 1;
    for (;;) {
      const sign = this.next();
      if (sign === ',' || sign === ':') this.at += 1;
      else if (sign === END || sign === '}') break;
      else if (sign === ']') {
        this.at += 1;
        break;
      } else read.push(this.value(depth + 1));
    }
    return read;
  }

  /**
   * Reads a string. A quotation mark ends it only before a comma, colon or bracket: `"12" display",` contains
   * one.
   */
  private quoted(): string {
    const { text } = this;
    const mark = text.charCodeAt(this.at);
    let read = '';
    let from = ++this.at;
    for (; this.at < text.length; this.at += 1) {
      const code = text.charCodeAt(this.at);
      if (code === 0x5c) {
        read += text.slice(from, this.at) + this.escaped();
        from = this.at + 1;
      } else if (code === mark && this.endsHere()) break;
    }
    read += text.slice(from, this.at);
    this.at += 1;
    return read;
  }

  private endsHere(): boolean {
    const { text } = this;
    let next = this.at + 1;
    while (next < text.length && text.charCodeAt(next) <= 0x20) next += 1;
    return (
      next >= text.length || ',:}]/'.includes(text[next]!) || text.slice(this.at + 1, next).includes('\n')
    );
  }

  private escaped(): string {
    const { text } = this;
    const sign = text[this.at + 1] ?? '';
    this.at += 1;
    if (sign !== 'u') return ESCAPES[sign] ?? sign;
    const digits = text.slice(this.at + 1, this.at + 5);
    if (!/^[\da-f]{4}$/i.test(digits)) return 'u';
    this.at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  /** Reads a number, a keyword, or an unquoted string. */
  private word(): unknown {
    const word = this.bare();
    if (word === '') {
      this.at += 1;
      return null;
    }
    if (WORDS.has(word)) return WORDS.get(word);
    const number = Number(word);
    return Number.isFinite(number) ? number : word;
  }

  private bare(): string {
    const { text } = this;
    const from = this.at;
    while (this.at < text.length && !',:{}[]"\n'.includes(text[this.at]!)) this.at += 1;
    return text.slice(from, this.at).trim();
  }

  /** Returns the next character after white space and comments; `END` at the end. */
  private next(): string {
    const { text } = this;
    for (;;) {
      while (this.at < text.length && (text.charCodeAt(this.at) <= 0x20 || text[this.at] === '\ufeff'))
        this.at += 1;
      const two = text.slice(this.at, this.at + 2);
      if (two !== '//' && two !== '/*') return text[this.at] ?? END;
      const end = two === '//' ? text.indexOf('\n', this.at) : text.indexOf('*/', this.at);
      this.at = end < 0 ? text.length : two === '//' ? end : end + 2;
    }
  }
}

function isQuote(sign: string): boolean {
  return sign === '"' || sign === "'" || sign === '“' || sign === '”';
}
