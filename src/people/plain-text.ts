const WIDE = /[\uff01-\uff5e\u2010-\u2015\u2212\u3000\u00a0\u2002-\u200a]/g;
const FULL_WIDTH = 0xfee0;

/** Full-width characters, dashes and spaces as in ASCII; each stays one character, so that offsets hold. */
export function plainText(text: string): string {
  return text.replaceAll(WIDE, (one) => {
    const code = one.charCodeAt(0);
    if (code >= 0xff01) return String.fromCharCode(code - FULL_WIDTH);
    return code === 0x3000 || code === 0xa0 || code < 0x2010 ? ' ' : '-';
  });
}

/** In lower case, with as many characters as before. */
export function lowerText(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
