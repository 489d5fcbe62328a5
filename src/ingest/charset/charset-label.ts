// Resolves the names of encodings.
import { ownValue } from '../../text/memory/own-value.ts';

/** Labels that pages use but the WHATWG table lacks. */
const ALIASES: Readonly<Record<string, string>> = {
  cp936: 'gbk',
  cp950: 'big5',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  utf8mb4: 'utf-8',
  'x-user-defined': 'windows-1252',
};

/** Returns the WHATWG name of an encoding's label ("cp936" → "gbk"); undefined for unknown labels. */
export function canonicalCharset(label: string): string | undefined {
  const plain = label
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  try {
    return new TextDecoder(ownValue(ALIASES, plain) ?? plain).encoding;
  } catch {
    return undefined;
  }
}
