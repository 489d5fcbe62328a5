// Compares the one colour or flavour in a title with a sentence that says which one the goods have: 帽子是墨绿色的,
// "The bars are coconut flavour".
import { coloursIn, disjoint, materialsIn } from '../../claims/facts/value-words.ts';
import { SENTENCE_END, toldAround, toldBefore } from '../../claims/facts/told-near.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { rareSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { areAlike } from '../../text/match/similar-names.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { showsSigns } from './need-cases.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { namesOnlyGoods } from './subject-of-goods.ts';
import { twoTexts } from './two-texts.ts';

const WORDS = declareWords('value-told', ({ source, pattern }) => ({
  colour: { named: anyCase(source('colour-named'), 'gu'), told: anyCase(source('colour-told'), 'gu') },
  flavour: { named: anyCase(source('flavour-named'), 'gu'), told: anyCase(source('flavour-told'), 'gu') },
  /** A sentence that says one or the other. */
  any: anyCase(`${source('colour-told')}|${source('flavour-told')}`),
  none: pattern('no-flavour'),
  choice: pattern('choice'),
}));
const TOLD = rareSign(WORDS, ({ any }) => any);
const REACH = 120;

interface Value {
  name: string;
  evidence: Evidence;
}

/** Whether a name is a value of the kind, and whether two are different values. */
interface Kind {
  named: RegExp;
  told: RegExp;
  isValue: (name: string) => boolean;
  differ: (a: string, b: string) => boolean;
}

/** Fails where the only sentence on the colour or flavour of the goods names another one than the title. */
const valueTold: RelationCheck = (context) => {
  const { listing, words } = context.scanned;
  const title = listing.blocks.findIndex(({ role }) => role === 'title');
  const name = listing.blocks[title]?.text ?? '';
  const { choice } = words.of(WORDS);
  let compared = false;
  for (const kind of kindsOf(words)) {
    const [claim, ...more] = valuesIn(name, title, kind.named, kind, context);
    if (claim === undefined || more.length > 0 || choice.test(name)) continue;
    const texts = shortStatements(listing).filter(({ role }) => role !== 'title' && role !== 'policy');
    const told = texts.flatMap(({ block, text }) =>
      valuesIn(text, block, kind.told, kind, context).filter((one) => isOfGoods(one, text, context)),
    );
    const [rival, ...others] = told;
    if (rival === undefined) continue;
    compared = true;
    // Where the text names the title's value too, the goods have both, or one is of a part.
    const isKnown = texts.some(({ text }) => text.includes(claim.name));
    if (others.length === 0 && !isKnown && kind.differ(claim.name, rival.name))
      return twoTexts(claim.evidence, rival.evidence, 'same-thing');
  }
  return compared ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'value-told',
  needs: [showsSigns(TOLD)],
  same: { what: 'nature', of: 'goods', because: 'named' },
  check: valueTold,
};

function kindsOf(words: WordBook): Kind[] {
  const { colour, flavour, none } = words.of(WORDS);
  return [
    {
      ...colour,
      isValue: (name) => coloursIn(name, words).size === 1 && materialsIn(name, words).size === 0,
      differ: (a, b) => disjoint(coloursIn(a, words), coloursIn(b, words)),
    },
    {
      ...flavour,
      isValue: (name) => !none.test(name),
      differ: (a, b) => !a.includes(b) && !b.includes(a) && !areAlike(a, b),
    },
  ];
}

function valuesIn(
  text: string,
  block: number,
  pattern: RegExp,
  { isValue }: Kind,
  { scanned }: CheckContext,
): Value[] {
  return allMatches(text, pattern).flatMap((match): Value[] => {
    const name = firstGroup(match);
    if (!isValue(name.toLowerCase())) return [];
    const start = match.index + match[0].lastIndexOf(name);
    return [
      { name: name.toLowerCase(), evidence: quoteSpan(scanned, block, start, match.index + match[0].length) },
    ];
  });
}

/** Whether the sentence up to the value names the goods, and offers no choice. */
function isOfGoods(
  { evidence: { start = 0, end = 0 } }: Value,
  text: string,
  context: CheckContext,
): boolean {
  const { choice } = context.scanned.words.of(WORDS);
  const lead =
    toldBefore(text, start, REACH, SENTENCE_END)
      .split(/[,，:：]/u)
      .at(-1) ?? '';
  return namesOnlyGoods(lead, context) && !choice.test(toldAround(text, start, end, REACH, SENTENCE_END));
}
