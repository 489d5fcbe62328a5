// Compares "free from …" claims with the listing's own ingredients.
import { showsSign } from '../../claims/facts/shows-sign.ts';
import { isIngredientLabel } from '../../claims/facts/ingredient-label.ts';
import { namesPart } from '../../claims/facts/referents.ts';
import { substanceWords, type SubstanceWords } from '../../claims/facts/substances.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { wordSignBeside } from '../../claims/words/sign.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { perBook } from '../../claims/words/per-book.ts';
import { lazily } from '../../claims/words/lazily.ts';
import { declareWords, NOTHING } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { doseOf, mayHaveDose } from './doses.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { toldBefore, toldBehind } from '../../claims/facts/told-near.ts';
import { anyCase, inBothCases } from '../../text/match/any-case.ts';

const LONGEST = 3000;
const LONGEST_LABEL = 10;
/** How far from a claim the words may stand that say what it is about: "plastic-free packaging". */
const ASIDE = 24;
/** A value of a text is at most 80 characters long. */
const SHORTEST_CUT = 70;
const LONGEST_LIST = 600;
const LIST_ENDS = /\.(?=\s|$)|[\n•|。！？]/u;
const CLAUSE_END = /[.;!?|\n。！？；，•]/u;

const WORDS = declareWords('free-from', ({ source, pattern }) => ({
  before: source('before'),
  behind: source('behind'),
  unless: pattern('unless'),
  contains: anyCase(`${source('contains')}(?<held>[^.;。；\\n]{2,80})`, 'gu'),
  traces: pattern('traces'),
  madeOf: pattern('made-of'),
  aside: pattern('aside'),
  listed: source('listed'),
  listedUnspaced: source('listed-unspaced'),
  andSoOn: source('and-so-on'),
  /** Words that free an ingredient itself: "Lactose-free milk" in a list. */
  freed: anyCase(`${source('behind')}\\p{L}*\\s*$`),
  claims: anyCase(`${source('before')}|${source('behind')}`),
}));
/** The sign of a substance in a sentence with words such as "free from". */
const freedWords = (words: readonly SubstanceWords[]) => words.flatMap(({ freed }) => freed ?? []);
const CLAIMS = wordSignBeside(
  (of) => {
    const words = substanceWords({ of });
    return anyCase([...words.map(({ named }) => named), ...freedWords(words)].join('|'));
  },
  (of) => {
    const freed = freedWords(substanceWords({ of })).map(inBothCases);
    return new RegExp([of(WORDS).claims.source, ...freed].join('|'), 'u');
  },
);

/** A substance with regexes that are built on first use: they are long, and a listing speaks of few substances. */
interface Substance {
  words: SubstanceWords;
  /** Matches a text that may have a claim. */
  mention: RegExp;
  claim: RegExp;
}

const substancesOf = perBook((book): Substance[] =>
  substanceWords(book).map((words) =>
    lazily<Substance>({
      words: () => words,
      mention: () => anyCase(`${words.named}|${words.freed ?? NOTHING}`),
      claim: () => claimOf(words, book.of(WORDS)),
    }),
  ),
);

function claimOf({ named, freed = NOTHING }: SubstanceWords, words: ListWords): RegExp {
  const { before, behind } = words;
  const end = '(?![\\p{Script=Latin}])';
  return anyCase(
    `(?<![\\p{Script=Latin}])(?:${before}${named}${end}|${named}${behind}|${freed}${end}|${inList(named, words)})`,
  );
}

const ITEM = '[\\p{L}\\d-]+(?: \\p{L}+)?';
const UNSPACED_ITEM = '[\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}';
const LIST_END = '[.,;!|)•\\n、。，；！）]|$';

/** Returns a regex part for a substance among others that are denied: "senza PFOA e PTFE", 砂糖・甘味料ゼロ. */
function inList(named: string, { before, behind, listed, listedUnspaced, andSoOn }: ListWords): string {
  const end = `(?=\\s*(?:${LIST_END}|${andSoOn}))`;
  return [
    `${before}${ITEM}(?:, ${ITEM}){0,3},? ?${listed} ?${named}${end}`,
    `${before}(?:${ITEM}, ){1,3}${named}(?=(?:, ${ITEM}){0,3},? ${listed} )`,
    `${before}(?:${UNSPACED_ITEM}${listedUnspaced}){1,4}${named}${end}`,
    `${named}(?:${listedUnspaced}${UNSPACED_ITEM}){1,3}?${behind}`,
    `${named}-(?:, \\p{L}+-){0,2} ${listed} [\\p{L}\\d]+${behind}`,
  ].join('|');
}

type ListWords = Record<'before' | 'behind' | 'listed' | 'listedUnspaced' | 'andSoOn', string>;

/** Fails where a substance that is said to be absent is among the ingredients. */
const freeFrom: RelationCheck = (context) => {
  const { scanned } = context;
  const { unless, freed } = scanned.words.of(WORDS);
  const lists = listsOf(context);
  // Each substance has its own regex, so they run only where a claim is possible.
  const claiming = statementsOf(scanned.listing).filter(
    ({ block, text }) => text.length <= LONGEST && showsSign(scanned, block, CLAIMS),
  );
  let claimed = false;
  for (const substance of substancesOf(scanned.words)) {
    const { words } = substance;
    // Without a list only an amount can contradict the claim.
    if (lists.length === 0 && !mayHaveDose(words.name)) continue;
    for (const { block, text } of claiming) {
      const match = substance.mention.test(text) ? substance.claim.exec(text) : null;
      if (match === null || isInList(text, block, match.index, lists)) continue;
      if (unless.test(text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 6))) continue;
      claimed = true;
      const dose = doseOf(words.name, words.held, context);
      if (dose !== undefined && dose.block !== block)
        return twoTexts(quoteSpan(scanned, block, match.index, match.index + match[0].length), dose);
      for (const { evidence: list, stuff } of lists) {
        const found = words.held.exec(list.quote);
        if (found === null || isWithin(match, block, list, found)) continue;
        if (stuff !== undefined && isOfOtherThan(stuff, list.quote, match, block, context)) continue;
        if (freed.test(list.quote.slice(Math.max(0, found.index - 16), found.index))) continue;
        const start = (list.start ?? 0) + found.index;
        const right =
          list.block === undefined
            ? { ...list, quote: found[0] }
            : quoteSpan(scanned, list.block, start, start + found[0].length);
        return twoTexts(quoteSpan(scanned, block, match.index, match.index + match[0].length), right);
      }
    }
  }
  return claimed ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'free-from',
  needs: [{ signs: [CLAIMS] }],
  same: { what: 'ingredients', of: 'goods', because: 'denied' },
  check: freeFrom,
};

/** What the goods hold, or what stuff they are made of or coated with. */
interface Contents {
  evidence: Evidence;
  /** The label of the stuff; none of ingredients. */
  stuff?: string;
}

/** Returns the lists of ingredients without traces, and the contents that texts name. */
function listsOf({ labelledValues, scanned }: CheckContext): Contents[] {
  const { madeOf, traces, contains } = scanned.words.of(WORDS);
  const lists = labelledValues.flatMap(({ name, evidence }) => {
    const label = name.trim();
    const isStuff = madeOf.test(label);
    if (!isStuff && !isIngredientLabel(label, scanned.words)) return [];
    return [
      {
        evidence: cut(isStuff ? evidence : wholeList(evidence, scanned), traces),
        ...(isStuff ? { stuff: label } : {}),
      },
    ];
  });
  const told = statementsOf(scanned.listing).flatMap(({ block, text }) =>
    text.length > LONGEST
      ? []
      : allMatches(text, contains).map((match) => {
          const held = match.groups?.['held'] ?? '';
          const start = match.index + match[0].length - held.length;
          return { evidence: cut(quoteSpan(scanned, block, start, start + held.length), traces) };
        }),
  );
  return [...lists, ...told];
}

/** Returns a list of ingredients in a running text up to the end of its sentence; values are cut before. */
function wholeList(evidence: Evidence, { listing }: ScannedListing): Evidence {
  const { block, end } = evidence;
  const text = block === undefined || end === undefined ? undefined : listing.blocks[block]?.text;
  if (text === undefined || end === undefined || evidence.quote.length < SHORTEST_CUT) return evidence;
  const more = toldBehind(text, end, LONGEST_LIST, LIST_ENDS);
  return { ...evidence, quote: evidence.quote + more, end: end + more.length };
}

/** Whether the claim is of a part or of the packaging, or what the goods are made of differs by part. */
function isOfOtherThan(
  label: string,
  stuff: string,
  { 0: claim, index: start }: RegExpExecArray,
  block: number,
  { scanned }: CheckContext,
): boolean {
  const { listing, words } = scanned;
  const end = start + claim.length;
  const text = listing.blocks[block]?.text ?? '';
  const before = toldBefore(text, start, ASIDE, CLAUSE_END);
  const behind = toldBehind(text, end, ASIDE, CLAUSE_END);
  const around = `${before} ${behind}`.toLowerCase();
  if (words.of(WORDS).aside.test(around)) return true;
  // The label's own word is no part: "rivestimento senza PTFE", "Rivestimento: PTFE".
  const [own = ''] = label.toLowerCase().split(' ', 1);
  return namesPart(around.replaceAll(own, ''), words) || namesPart(stuff, words);
}

function cut(evidence: Evidence, traces: RegExp): Evidence {
  const at = evidence.quote.search(traces);
  if (at < 0) return evidence;
  const quote = evidence.quote.slice(0, at);
  return evidence.start === undefined
    ? { ...evidence, quote }
    : { ...evidence, quote, end: evidence.start + quote.length };
}

/** Whether the claim stands in a list itself, or in its label: "Ingredients: gluten-free oats". */
function isInList(text: string, block: number, at: number, lists: readonly Contents[]): boolean {
  return lists.some(({ evidence: { block: own, start = 0, end = 0 } }) => {
    if (own !== block || at >= end) return false;
    return at >= start || (at >= start - LONGEST_LABEL && !CLAUSE_END.test(text.slice(at, start)));
  });
}

/** Whether the substance that was found is the one named in the claim itself. */
function isWithin(claim: RegExpExecArray, block: number, list: Evidence, found: RegExpExecArray): boolean {
  if (list.block !== block) return false;
  const at = (list.start ?? 0) + found.index;
  return at >= claim.index && at < claim.index + claim[0].length;
}
