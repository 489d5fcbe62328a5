import { lettersOf, type Sign } from '../../claims/words/sign.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import { plain } from '../../claims/facts/plain.ts';
import { propertiesOf } from '../../claims/facts/stated.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { groupOf, saidIn, type Said } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { PROPERTIES, said } from './need-cases.ts';

const NAMES = '\\s+([^.;:!?()\\n]{3,90})';
const NAMES_UNSPACED = '[:：]?\\s*([^。；！？（）()\\n]{2,60})';
const WORDS = wordedBy('compatibility-stated', ({ source }) => ({
  fits: new RegExp(
    `(?<!${source('denial')} (?:\\p{L}+ )?)(?<!in)${source('fits')}${NAMES}|(?<!${source('denial-unspaced')})${source('fits-unspaced')}${NAMES_UNSPACED}`,
    'giu',
  ),
  notFits: new RegExp(`${source('not-fits')}${NAMES}|${source('not-fits-unspaced')}${NAMES_UNSPACED}`, 'giu'),
  /** Behind a name, or before it, anywhere in the sentence. */
  notBehind: new RegExp(source('not-behind'), 'giu'),
  inTitle: new RegExp(`(?<!\\p{L})${source('fits-title')}${NAMES}`, 'giu'),
  denied: new RegExp(`${source('not-fits')}|${source('not-fits-unspaced')}|${source('not-behind')}`, 'iu'),
  fitsLabel: new RegExp(`^${source('fits-label')}$`, 'iu'),
  notLabel: new RegExp(`^${source('not-label')}`, 'iu'),
  apart: new RegExp(
    `(?:(?<!\\s)\\s+)?(?:[,，、/;；|]|(?<!\\p{L})${source('and')}(?!\\p{L})|${source('and-unspaced')})\\s*`,
    'iu',
  ),
  article: new RegExp(`^${source('article')}\\s`, 'iu'),
}));
const NOT_FITTING = lettersOf(WORDS, ({ denied }) => denied);
const SHORTEST = 3;
/** A name of goods, not a kind of them. */
const SPECIFIC = /\d|(?<!\p{L})\p{Lu}\p{L}{1,24} \p{Lu}/u;
const NAME =
  /(?<![\p{L}\d])[\p{Lu}\d][\p{Script=Latin}\d]{0,24}(?:[ -][\p{Lu}\d][\p{Script=Latin}\d]{0,24}){0,4}/gu;
/** A5 of "Kestrel A3/A5/A7". */
const SHORT_CODE = /^\p{L}{1,3}\d{1,4}$/u;
const SENTENCE_ENDS = ['. ', '。', '！', '! ', '；', ';', '\n', '('];
const LONGEST_SENTENCE = 240;

/** What the goods fit is not among what they do not fit. */
const compatibilityStated: RelationCheck = (context) => {
  const words = context.scanned.words.of(WORDS);
  const not = named(context, words.notFits, words.notLabel, NOT_FITTING);
  const denials = saidIn(context.scanned, words.notBehind, NOT_FITTING);
  if (not.size === 0 && denials.length === 0) return INAPPLICABLE;
  const ofTitle = titled(context);
  const fits = new Map([...ofTitle, ...named(context, words.fits, words.fitsLabel)]);
  if (fits.size === 0) return INAPPLICABLE;
  for (const [name, right] of not) {
    const left = fits.get(name);
    if (left !== undefined) return twoTexts(left, right, 'same-thing');
  }
  // Of the rest of a sentence only what is surely a name counts.
  const certain = new Map([...fits].filter(([name]) => ofTitle.has(name) || /\d/.test(name)));
  for (const denial of denials) {
    const told = namedBeside(denial, certain, context);
    if (told !== undefined) return twoTexts(...told, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'compatibility-stated',
  needs: [PROPERTIES, said(NOT_FITTING)],
  same: { what: 'compatibility', of: 'goods', because: 'label' },
  check: compatibilityStated,
};

/** "Wipers for Kestrel A and Kestrel B": names of the title that have a figure or a capital. */
function titled(context: CheckContext): Map<string, Evidence> {
  const { scanned } = context;
  const { inTitle, apart } = scanned.words.of(WORDS);
  const names = new Map<string, Evidence>();
  for (const said of saidIn(scanned, inTitle)) {
    if (scanned.listing.blocks[said.block]?.role !== 'title') continue;
    for (const part of groupOf(said).split(apart))
      if (SPECIFIC.test(part) && plain(part).length >= SHORTEST)
        names.set(plain(part), quoteSpan(scanned, said.block, said.start, said.end));
  }
  return names;
}

/** A name that fits, in a sentence that says it does not: the statement that it fits and the sentence. */
function namedBeside(
  { block, start, end }: Said,
  fits: ReadonlyMap<string, Evidence>,
  { scanned }: CheckContext,
): [Evidence, Evidence] | undefined {
  const text = scanned.listing.blocks[block]?.text ?? '';
  const from = Math.max(...SENTENCE_ENDS.map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const ends = SENTENCE_ENDS.map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0);
  const to = Math.min(text.length, from + LONGEST_SENTENCE, ...ends);
  if (start < from || end > to) return undefined;
  const tokens = namesIn(text.slice(from, to));
  for (const [name, left] of fits) {
    const isTold = tokens.some((one) => one === name || (SHORT_CODE.test(one) && name.endsWith(one)));
    if (isTold && left.block !== block)
      return [left, quoteSpan(scanned, block, from + leading(text, from), to)];
  }
  return undefined;
}

/** The names of a sentence, as compared: runs of words with a capital or a figure, and their ends ("The Tarn 6"). */
function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(NAME)].flatMap(([run]) => {
    const words = run.split(/[ -]/);
    return words.map((_, at) => plain(words.slice(at).join('')));
  });
}

function leading(text: string, at: number): number {
  return /^\s*/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
}

/** Each name, as compared, with the statement that has it. */
function named(
  { scanned, extraction, conceptsOf }: CheckContext,
  told: RegExp,
  label: RegExp,
  ...signs: Sign[]
): Map<string, Evidence> {
  const { apart, article } = scanned.words.of(WORDS);
  const names = new Map<string, Evidence>();
  const add = (list: string, evidence: Evidence) => {
    for (const part of list.split(apart)) {
      const name = plain(part.replace(article, ''));
      if ((name.length >= SHORTEST || SHORT_CODE.test(name)) && !names.has(name)) names.set(name, evidence);
    }
  };
  for (const said of saidIn(scanned, told, ...signs))
    add(groupOf(said), quoteSpan(scanned, said.block, said.start, said.end));
  for (const { name, value, evidence } of propertiesOf(extraction, conceptsOf, scanned.words))
    if (label.test(name)) add(value, evidence);
  return names;
}
