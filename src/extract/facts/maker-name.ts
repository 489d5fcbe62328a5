import { Lowered } from '../words/lowered.ts';
import { anyOf, wordsOf } from '../words/page-words.ts';

/** Up to what a company calls itself: “Acme GmbH”, 某某有限公司, 株式会社某某. */
const COMPANY = new Lowered(
  String.raw`^.{1,60}?[\s,]${anyOf('brand/company')}(?![\p{L}\p{N}])|^\S{0,40}${anyOf('brand/company-joined')}\S{0,40}`,
);
const JOINED = wordsOf('brand/company-joined');

/** A maker's name without the address, the telephone number or the licence behind it. */
export function makerName(text: string): string {
  const names = [COMPANY.exec(text)?.[0], text.split(/[,，;；(（]/u, 1)[0]];
  for (const name of names)
    if (name !== undefined && name.length > 1 && /\d/.test(text.slice(name.length))) return name.trim();
  return text;
}

/** Written as companies are in scripts without spaces; a brand is not. */
export const isCompany = (text: string) => JOINED.test(text);
