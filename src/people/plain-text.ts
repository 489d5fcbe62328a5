// Normalises a text before the search for personal data. Offsets stay the same.

const WIDE = /[\uff01-\uff5e\u2010-\u2015\u2212\u3000\u00a0\u2002-\u200a]/;
const FULL_WIDTH = 0xfee0;
/** Size of the buffer, in UTF-16 codes. Longer texts are rare and take several passes. */
const ROOM = 4096;
const codes = new Uint16Array(ROOM);

/**
 * Returns the text with full-width characters, dashes and spaces as ASCII: "１３８" → "138". The length stays
 * the same.
 */
export function plainText(text: string): string {
  const first = text.search(WIDE);
  if (first < 0) return text;
  let plain = text.slice(0, first);
  for (let from = first; from < text.length; from += ROOM) {
    const to = Math.min(text.length, from + ROOM);
    for (let at = from; at < to; at += 1) codes[at - from] = plainCode(text.charCodeAt(at));
    plain += String.fromCharCode.apply(null, codes.subarray(0, to - from) as unknown as number[]);
  }
  return plain;
}

function plainCode(code: number): number {
  if (code < 0xa0 || (code > 0x3000 && code < 0xff01)) return code;
  if (code >= 0xff01) return code <= 0xff5e ? code - FULL_WIDTH : code;
  if (code === 0x3000 || code === 0xa0 || (code >= 0x2002 && code <= 0x200a)) return SPACE;
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? HYPHEN : code;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Returns the text in lower case, or unchanged if lower case has another length. */
export function lowerText(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
