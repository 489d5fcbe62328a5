// Finds the scripts of a page that may hold data.
import { rawText, tagged, type Page, type PageElement, type PageText } from '../html/page.ts';

export const isJsonLd = ({ attribs }: PageElement): boolean => /ld\+json/i.test(attribs.type ?? '');

/** Returns the texts of the scripts that are no JSON-LD, with a length from `least` to `most` characters. */
export function scriptTexts(page: Page, least: number, most: number): PageText[] {
  return tagged(page, 'script').flatMap((script) => {
    const text = rawText(script);
    const isFit = text !== undefined && text.data.length >= least && text.data.length <= most;
    return isFit && !isJsonLd(script) ? [text] : [];
  });
}
