// Recognises measures of another model than the one offered: "the Meadow Pro weighs 12 kg", "our TD12 is
// lighter".
import type { Listing } from '../../model/listing/listing.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import type { WordBook } from '../words/word-book.ts';
import { Latest } from '../../text/memory/latest.ts';
import { declareWords } from '../words/word-use.ts';
import { toldBefore } from './told-near.ts';
import { anyCase, inBothCases as bothCases } from '../../text/match/any-case.ts';

const CODE = '\\p{Lu}{1,6}-?\\d{1,5}\\p{Lu}{0,3}';
const LATIN_BEHIND = '(?![\\p{Script=Latin}\\p{N}])';
const WORDS = declareWords('other-models', ({ source }) => ({
  /** A model code after an article: "the ANC-20". */
  coded: anyCase(`(?<!\\p{L})${source('article')} (?:\\p{Lu}\\p{L}+ )?(${CODE})(?![\\p{L}\\p{N}])`, 'gu'),
  /** A name with a suffix of models: "Meadow Pro". */
  named: new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{L}{2,} ${source('suffix')})(?![\\p{L}\\p{N}])`, 'gu'),
  /** Ends a text that comes before the name of a machine: "battery for". */
  fits: anyCase(`(?<!\\p{L})${source('fits')}\\s?$`),
  /** As the subject of a clause: "the Meadow Pro", "the ANC-20 has", KZ-10は. */
  subject: new RegExp(
    `^[\\s"“„«]*(?:${bothCases(source('article'))} )?(?:(\\p{Lu}[\\p{L}\\d-]+(?: [\\p{Lu}\\d][\\p{L}\\d-]*)?) ${source('suffix')}${LATIN_BEHIND}|(?:\\p{L}{2,8} )?(${CODE})(?:\\s?[:：]|\\s?${source('verb')}${LATIN_BEHIND}))`,
    'u',
  ),
  /** In a title: what the goods are for has codes of its own. */
  isFor: anyCase(`(?<!\\p{L})${source('fits')}(?!\\p{Script=Latin})`),
}));
const DIGIT_AT_END = / \d$/u;
const OWN_CODE = new RegExp(`(?<![\\p{L}\\p{N}])${CODE}(?![\\p{L}\\p{N}])`, 'u');
const IS_CODE = new RegExp(`^${CODE}$`, 'u');
/** A code in the name of a machine: GSR, "M18". */
const MACHINE_CODE = /^\p{Lu}(?:\p{Lu}|-?\d)[\p{L}\d-]{0,10}$/u;
const NAME_WORD = /^[\p{Lu}\d]/u;
const MOST_WORDS = 3;
/** How many characters of the sentence before the measure are read. */
const LONGEST = 160;
const LONGEST_NAME = 60;
const SENTENCE_END = /[.!?]\s|[。！？\n]/u;
const KNOWN = new Latest<Listing, string>();

/** Returns the names, numbers and values of the offered goods as one lower-case text. */
export function namesOf(listing: Listing): string {
  let names = KNOWN.get(listing);
  if (names === undefined) {
    const { name, mpn, sku, blocks, additionalProperty } = listing;
    const title = blocks.find(({ role }) => role === 'title')?.text;
    const values = additionalProperty.map(({ value }) => value);
    names = [title, name, mpn, sku, ...values].join(' ').toLowerCase();
    KNOWN.set(listing, names);
  }
  return names;
}

/** Whether the sentence names another model before the measure that begins at `start`. */
export function isOfOtherModel(text: string, start: number, names: string, words: WordBook): boolean {
  const said = toldBefore(text, start, LONGEST, SENTENCE_END);
  const { coded, named } = words.of(WORDS);
  const isOther = (name: string) => !names.includes(name.toLowerCase());
  return (
    allMatches(said, coded).some(([, code = '']) => IS_CODE.test(code) && isOther(code)) ||
    allMatches(said, named).some(([, name = '']) => isOther(name) && !isOther(name.split(' ')[0] ?? ''))
  );
}

/** Whether the subject of a clause is a model beside the one that the title names. */
export function isSubjectOtherModel(clause: string, title: string, names: string, words: WordBook): boolean {
  const { subject, isFor } = words.of(WORDS);
  const [all = '', named, coded] = subject.exec(clause) ?? [];
  if (isFor.test(title)) return false;
  const isKnown = (name: string) => names.includes(name.toLowerCase());
  if (named !== undefined) {
    const full = all.slice(all.indexOf(named));
    // "USB 2" where the title says "USB 3" may well be a contradiction.
    return !DIGIT_AT_END.test(full) && isKnown(named) && !isKnown(full);
  }
  return coded !== undefined && OWN_CODE.test(title) && !isKnown(coded);
}

/** Whether the measure that begins at `start` is in the name of a machine that the goods fit: "Bosch GSR 12V". */
export function isOfFittedMachine(text: string, start: number, words: WordBook): boolean {
  const told = text.slice(Math.max(0, start - LONGEST_NAME), start).split(' ');
  if (told.pop() !== '' || !MACHINE_CODE.test(told.pop() ?? '')) return false;
  for (let left = MOST_WORDS; left > 0 && NAME_WORD.test(told.at(-1) ?? ''); left -= 1) told.pop();
  return words.of(WORDS).fits.test(told.join(' '));
}
