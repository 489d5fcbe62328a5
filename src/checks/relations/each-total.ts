// Compares what one pack holds with what all hold: "pack of 4, each bag 5 kg" and "total weight: 16 kg", or the title's
// "150 g × 2" and 每罐120g.
import { clauseAround } from '../../claims/facts/mentions.ts';
import { measuresOf } from '../../claims/facts/measures-of.ts';
import { SMALL_FIGURE } from '../../claims/facts/numbers-in-words.ts';
import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { showsSign } from '../../claims/facts/shows-sign.ts';
import { rareSign } from '../../claims/words/sign.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { showsSigns } from './need-cases.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { EACH_TOTAL } from './total-words.ts';
import { twoTexts } from './two-texts.ts';

const TOTALLED = rareSign(EACH_TOTAL, ({ any }) => any);

/** Two amounts of one pack are nearer than this; one of two pieces is half of all. */
const NEARBY = 0.55;
const LEAD = 40;
const MOST = 500;

interface Amount {
  quantity: FoundQuantity;
  evidence: Evidence;
}

/** Fails where no number of packs in the listing makes the total. */
const eachTotal: RelationCheck = (context) => {
  const { each, total, packs } = amountsIn(context);
  const [one] = each.length > 0 ? each : packs;
  if (one === undefined || [each, total, packs].some(isSeveral)) return INAPPLICABLE;
  const figures = figuresOf(context);
  const isMade = (whole: FoundQuantity, part: FoundQuantity) =>
    [1, ...figures].some((count) => sameMeasure(timesOf(part, count), whole)) ||
    figures.some((count) => figures.some((other) => sameMeasure(timesOf(part, count * other), whole)));
  const [all] = total;
  const named = inTitle(context, one.quantity);
  // The title's "6 × 250 g" makes the total; what the text says of each is another measure.
  if (all !== undefined && named?.quantity.total !== undefined && sameMeasure(named.quantity, all.quantity))
    return PASS;
  if (all !== undefined && all.quantity.dimension === one.quantity.dimension)
    return figures.length === 0 || isMade(all.quantity, one.quantity)
      ? PASS
      : twoTexts(one.evidence, all.evidence, 'same-thing');
  if (named === undefined || each.length === 0) return INAPPLICABLE;
  const ratio = one.quantity.base / named.quantity.base;
  if (ratio < NEARBY || ratio > 1 / NEARBY || isMade(named.quantity, one.quantity)) return PASS;
  return twoTexts(named.evidence, one.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'each-total',
  needs: [showsSigns(TOTALLED)],
  same: { what: 'quantity', of: 'goods', because: 'reckoned' },
  check: eachTotal,
};

/** What a text says of one pack, of all, and of packs together: "each 5 kg", "20 kg in all", "4 × 5 kg". */
interface Amounts {
  each: Amount[];
  total: Amount[];
  packs: Amount[];
}

function amountsIn({ scanned }: CheckContext): Amounts {
  const { listing, words } = scanned;
  const patterns = words.of(EACH_TOTAL);
  const each: Amount[] = [];
  const total: Amount[] = [];
  const packs: Amount[] = [];
  for (const { block, role, text } of shortStatements(listing)) {
    if (role === 'policy') continue;
    const isTotalled = showsSign(scanned, block, TOTALLED) && patterns.any.test(text);
    for (const quantity of measuresOf(scanned, block)) {
      const { start, end, dimension } = quantity;
      if (dimension !== 'mass' && dimension !== 'volume') continue;
      if (quantity.upper !== undefined) continue;
      const before = text.slice(Math.max(0, start - LEAD), start);
      const isOfPacks = quantity.total !== undefined;
      if (isOfPacks ? role === 'title' : !isTotalled) continue;
      const isEach = () =>
        patterns.each.test(before) || patterns.eachBehind.test(text.slice(end, end + LEAD));
      const list = isOfPacks ? packs : patterns.total.test(before) ? total : isEach() ? each : undefined;
      if (list === undefined || patterns.other.test(lineAround(text, start, end))) continue;
      if (isOfOtherGoods(text, [start, end], namesOf(listing), words)) continue;
      const { total: base = quantity.base } = quantity;
      list.push({ quantity: asWhole(quantity), evidence: quoteSpan(scanned, block, start, end, base) });
    }
  }
  return { each, total, packs };
}

/** Returns the clause with the label before it: "Drained weight per can: 150 g". */
function lineAround(text: string, start: number, end: number): string {
  const [from, to] = clauseAround(text, start, end);
  return text.slice(Math.max(0, text.lastIndexOf('\n', from - 1) + 1, from - LEAD), to);
}

/** Returns the title's only amount; of "150 g × 2" the 150 g. */
function inTitle({ scanned }: CheckContext, like: FoundQuantity): Amount | undefined {
  const block = scanned.listing.blocks.findIndex(({ role }) => role === 'title');
  const own = measuresOf(scanned, block).filter(({ dimension }) => dimension === like.dimension);
  const [quantity] = own;
  if (quantity === undefined || own.length > 1 || quantity.upper !== undefined) return undefined;
  return { quantity, evidence: quoteSpan(scanned, block, quantity.start, quantity.end, quantity.base) };
}

function isSeveral([first, ...rest]: readonly Amount[]): boolean {
  return rest.some(({ quantity }) => first === undefined || !sameMeasure(quantity, first.quantity));
}

/** Returns "4 × 5 kg" as 20 kg. */
function asWhole({ total, ...one }: FoundQuantity): FoundQuantity {
  return total === undefined ? one : { ...one, value: (one.value * total) / one.base, base: total };
}

/** Returns what several of the same amount come to. */
function timesOf(one: FoundQuantity, count: number): FoundQuantity {
  return { ...one, value: one.value * count, base: one.base * count };
}

/** Returns the whole numbers of the listing that may count packs. */
function figuresOf({ scanned }: CheckContext): number[] {
  const figures = shortStatements(scanned.listing).flatMap(({ block, text, role }) => {
    if (role === 'policy') return [];
    const measures = measuresOf(scanned, block);
    const counts = measures.flatMap(({ count }) => count ?? []);
    const isMeasured = (at: number) =>
      measures.some(({ start, end, dimension }) => dimension !== 'count' && start <= at && at < end);
    const bare = allMatches(text, SMALL_FIGURE).flatMap(({ 0: figure, index }) =>
      isMeasured(index) ? [] : [Number(figure)],
    );
    return [...counts, ...bare];
  });
  return [...new Set(figures)].filter((figure) => figure > 1 && figure <= MOST);
}
