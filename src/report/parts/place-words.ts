import type { Place } from '../../model/listing/evidence.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { label } from './labels.ts';

/** Returns the parts of a place as text: `4:6`, “paragraph 3”, “table 1, cell B2”, “page 2, line 8”. */
export function placeWords(place: Place, lang: UiLanguage): string[] {
  const { row, line, column = 1, pageNumber, paragraph, table, cell, picture, box } = place;
  const words: string[] = [];
  if (pageNumber !== undefined) words.push(label('pageOf', lang, { n: pageNumber }));
  if (line !== undefined) {
    if (pageNumber !== undefined) words.push(label('lineOf', lang, { n: line }));
    else words.push(row === undefined ? `${line}:${column}` : label('fileLine', lang, { n: line }));
  }
  if (paragraph !== undefined) words.push(label('paragraphOf', lang, { n: paragraph }));
  if (table !== undefined && cell !== undefined) words.push(label('cellOf', lang, { n: table, cell }));
  if (picture !== undefined) words.push(picture);
  if (box !== undefined) words.push(label('boxOf', lang, box));
  return words;
}
