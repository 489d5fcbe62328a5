// Finds Chinese and Japanese addresses of persons.
import type { PersonalText } from './personal-text.ts';
import type { PersonalSpan } from './span.ts';
import { allMatches } from '../text/match/all-matches.ts';

/** A run of characters that an address in Chinese or Japanese may have. It holds no space but after "〒". */
const PIECE = /(?:〒\d{3}-?\d{4} ?)?[\p{sc=Han}々ぁ-んァ-ヶー\d#A-Za-z-]{3,60}/gu;
/** A building or room after a space: " グリーン201号室". */
const MORE = / [\p{sc=Han}ァ-ヶーA-Za-z\d-]{1,20}\d(?:号室|号|室|階|楼|F)?(?![\p{sc=Han}ぁ-んァ-ヶー])/uy;
/** Minimum length of an address, in characters. */
const LEAST = 5;

/** Finds Chinese and Japanese addresses: a place, a street or a block, and a house number. */
export function findHanAddresses(reading: PersonalText): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const { plain } = reading;
  for (const { 0: piece, index } of allMatches(plain, PIECE)) {
    const stretch = addressIn(piece, reading);
    if (stretch === undefined) continue;
    const start = index + stretch[0];
    if (!isAddressHidden(reading, start)) continue;
    let end = index + stretch[1];
    if (stretch[1] === piece.length) end += reading.match(MORE, end);
    spans.push({ start, end, kind: 'address' });
  }
  return spans;
}

/** Returns true if an address at this offset is a person's, or if the seller's data are hidden too. */
export function isAddressHidden(reading: PersonalText, place: number): boolean {
  const whose = reading.ownerAt(place);
  return reading.hidesAll || whose === 'person' || (reading.isForeign && whose !== 'owner');
}

/** Returns start and end of the address in a piece: from the region to the last house number. */
function addressIn(piece: string, { sets }: PersonalText): [number, number] | undefined {
  let start = piece.startsWith('〒') ? 0 : -1;
  let places = 0;
  let streets = 0;
  let end = 0;
  for (let at = 0; at < piece.length; at += 1) {
    const region = start < 0 ? sets.at('regions', piece, at) : '';
    if (region !== '') start = at;
    if (sets.at('places', piece, at) !== '') places += 1;
    if (sets.at('streets', piece, at) !== '') streets += 1;
    const isDigit = /\d/.test(piece[at] ?? '');
    if (isDigit) end = at + 1;
    const house = isDigit ? '' : sets.at('houses', piece, at);
    if (house !== '' && (/[\d甲乙丙丁A-Za-z]/.test(piece[at - 1] ?? '') || at === end))
      end = at + house.length;
  }
  if (end === 0 || places === 0 || (start < 0 && streets === 0)) return undefined;
  if (start < 0) start = 0;
  const isJapanese = /\d(?:-\d|丁目|番)/.test(piece);
  return end - start >= LEAST && (streets > 0 || isJapanese) ? [start, end] : undefined;
}
