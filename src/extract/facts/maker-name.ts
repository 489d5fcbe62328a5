// Cleans the name of a manufacturer.
import { LowerCasePattern } from '../words/lower-case-pattern.ts';
import { anyOf, wordsOf } from '../words/page-words.ts';

/** A name that ends with the form of the company: “Acme GmbH”, 某某有限公司, 株式会社某某. */
const COMPANY = new LowerCasePattern(
  String.raw`^.{1,60}?[\s,]${anyOf('brand/company')}(?![\p{L}\p{N}])|^\S{0,40}${anyOf('brand/company-joined')}\S{0,40}`,
);
const JOINED = wordsOf('brand/company-joined');

/** Cuts off the address, telephone or licence after the name: “Acme GmbH, Hauptstr. 5” → “Acme GmbH”. */
export function makerName(text: string): string {
  const names = [COMPANY.exec(text)?.[0], text.split(/[,，;；(（]/u, 1)[0]];
  for (const name of names)
    if (name !== undefined && name.length > 1 && /\d/.test(text.slice(name.length))) return name.trim();
  // An address without a number: 某某制造厂，浙江省某市.
  const first = names[1]!.trim();
  return isCompany(first) ? first : text;
}

/** Returns the company that a text begins with, or undefined: “Acme Ltd, 1 Main St” → “Acme Ltd”. */
export function companyIn(text: string): string | undefined {
  const found = COMPANY.exec(text)?.[0];
  if (found === undefined) return undefined;
  const name = found.split(CUT, 1)[0]!.split(BY).at(-1)!.trim();
  const isName = /^[\p{Lu}\p{Lo}]/u.test(name) && !/[:：]|[.!?] \p{L}/u.test(name);
  return isName && COMPANY.exec(name)?.[0] === name ? name : undefined;
}

const CUT = /[,，;；(（]/u;
const BY = /\s(?:by|von|par|from)\s/iu;

/** Returns true for a company's name in Chinese or Japanese, such as 某某有限公司. A brand is not written so. */
export const isCompany = (text: string) => JOINED.test(text);
