// Maps offsets in shown text back to offsets in the HTML source.
import { decodeText } from './limited-parser.ts';

/** A text node: its decoded text, and where it starts in the source. */
export interface SourceText {
  data: string;
  startIndex: number;
}

const SPACE = /[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]/;

/** Position reached in a text node. It is cached, because places are usually requested in ascending order. */
interface Cursor {
  shown: string;
  /** The same position in the shown text, in the node's data and in the source. */
  inShown: number;
  inData: number;
  inSource: number;
  /** How much of the data `inSource` covers. A character reference may stand for two characters. */
  passed: number;
}

const CURSORS = new WeakMap<SourceText, Cursor>();

/**
 * Returns the source offset of the character at `within` of `shown`. `shown` is the node's text with white
 * space collapsed; the source has character references, more white space and stray tags.
 */
export function sourceOffset(html: string, node: SourceText, shown: string, within: number): number {
  let cursor = CURSORS.get(node);
  if (cursor === undefined || cursor.shown !== shown || cursor.inShown > within) {
    cursor = { shown, inShown: 0, inData: 0, inSource: node.startIndex, passed: 0 };
    CURSORS.set(node, cursor);
  }
  passShown(cursor, node.data, within);
  passData(cursor, html, node.data);
  return passTags(html, cursor.inSource, node.data[cursor.inData] === '<');
}

/** Moves `inData` to the character after the first `within` shown ones. */
function passShown(cursor: Cursor, data: string, within: number): void {
  const { shown } = cursor;
  let at = cursor.inData;
  const isSpace = () => at < data.length && SPACE.test(data[at]!);
  for (; cursor.inShown < within; cursor.inShown += 1) {
    if (shown[cursor.inShown] === ' ') {
      while (isSpace()) at += 1;
    } else {
      while (data[at] !== shown[cursor.inShown] && isSpace()) at += 1;
      at += 1;
    }
  }
  // A block never starts with white space, although its node may.
  if (within === 0) while (at < data.length && /\s/.test(data[at]!)) at += 1;
  cursor.inData = at;
}

/** Moves `inSource` to the same character as `inData`. */
function passData(cursor: Cursor, html: string, data: string): void {
  let at = cursor.inSource;
  let i = cursor.passed;
  while (i < cursor.inData && at < html.length) {
    const char = html[at]!;
    if (char === data[i] && char !== '&') {
      at += 1;
      i += 1;
    } else if (char === '&') {
      const reference = /^&(?:#\d+|#[xX][\da-fA-F]+|\w+);?/.exec(html.slice(at, at + 40))?.[0] ?? '&';
      const text = decodeText(reference);
      const isMeant = data.startsWith(text, i);
      at += isMeant ? reference.length : 1;
      i += isMeant ? text.length : 1;
    } else if (char === '<') {
      const end = html.indexOf('>', at);
      at = end === -1 ? html.length : end + 1;
    } else {
      at += 1;
      if (char !== '\r') i += 1;
    }
  }
  cursor.inSource = at;
  cursor.passed = i;
}

function passTags(html: string, from: number, isSign: boolean): number {
  let at = from;
  while (html[at] === '<' && !isSign) {
    const end = html.indexOf('>', at);
    if (end === -1) break;
    at = end + 1;
  }
  return at;
}
