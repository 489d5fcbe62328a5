import type { UiLanguage } from '../../../messages/languages.ts';
import type { HtmlData } from '../data.ts';
import { word } from './words.ts';

/** Returns the title for the browser's tab: "Kettle · Listing check". */
export function titleOf({ run, listings }: HtmlData, lang: UiLanguage): string {
  const [only] = listings;
  const subject =
    run.listings === 1 && only !== undefined
      ? (only.listing.name ?? only.input.uri)
      : word('listings', lang, { n: run.listings });
  return `${subject} · ${word('report', lang)}`;
}
