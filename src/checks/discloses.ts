import { OTHER_ROLES, WEIGHED_ROLES } from '../model/listing/block-roles.ts';
import { lineage, SURE_CATEGORY } from '../engine/run/applies.ts';
import {
  CANNOT_TELL,
  INAPPLICABLE,
  NOT_IN_FILE,
  ON_LINKED_PAGE,
  PASS,
  type CheckContext,
  type CheckResult,
  type Predicate,
  type RuleHit,
} from '../engine/run/check-context.ts';
import type { CategoryGuess } from '../model/listing/category.ts';
import type { ExtractionNote } from '../model/listing/extraction.ts';
import type { CompiledRules } from '../model/rule/compiled.ts';
import { BASE_JURISDICTION } from '../model/rule/disclosures.ts';
import { jurisdictionOf } from '../model/rule/jurisdiction-of.ts';
import type { Law } from '../model/rule/law.ts';
import type { Discloses, Requires } from '../model/rule/rule.ts';
import { findPrices } from '../quantity/money/find-prices.ts';
import { isShown } from './shown.ts';

/**
 * The predicate `discloses`: the listing states what the laws of its market require, at the place they
 * name.
 */
export const discloses: Predicate<'discloses'> = {
  name: 'discloses',
  prepare(options, { laws, categories }) {
    const asksAll = options.term !== 'warranty' || !laws.every(isBase);
    const other = laws[0]?.unlessDurable;
    const isToldByOther = other !== undefined && laws.every(({ unlessDurable }) => unlessDurable === other);
    return (context) => {
      if ((asksAll && !isToldByOther) || isDurable(context.category, categories))
        return verdict(options, laws, context);
      if (!asksAll) return INAPPLICABLE;
      return isStated(other!, context) ? PASS : verdict(options, laws, context);
    };
  },
};

const isStated = (term: string, { extraction: { listing } }: CheckContext) =>
  listing.statedTerms?.includes(term) === true;

const isBase = ({ id }: Law) => jurisdictionOf(id) === BASE_JURISDICTION;

/** Whether the goods are durable. Non-binding law applies to warranties of durable goods only. */
function isDurable(guess: CategoryGuess | undefined, categories: CompiledRules['categories']): boolean {
  if (guess === undefined || guess.confidence < SURE_CATEGORY) return false;
  return lineage(guess.id, categories).some((id) => categories[id]?.durable === true);
}

const isNoted = ({ extraction }: CheckContext, code: ExtractionNote['code']) =>
  extraction.notes.some((note) => note.code === code);

/** Terms that shops show beside the price; a script that fills in the price fills them in too. */
const BESIDE_PRICE: ReadonlySet<string> = new Set(['delivery', 'returns']);

function isBesideUnfilled(term: string, context: CheckContext): boolean {
  if (term === 'delivery' && isNoted(context, 'delivery-unfilled')) return true;
  return BESIDE_PRICE.has(term) && isNoted(context, 'price-unfilled');
}

type Shown = Requires['anyOf'][number];

function verdict(options: Discloses, laws: readonly Law[], context: CheckContext): CheckResult {
  const { term, anyOf = [], linkedAs = [] } = options;
  const { listing } = context.extraction;
  if (laws.some(({ place }) => place === 'form') && (listing.dataFields ?? []).length === 0)
    return INAPPLICABLE;
  if (isStated(term, context)) return PASS;
  if (anyOf.some((one) => isShown(one, context) && !isOfDelivery(one, context))) return PASS;
  const isLinked = linkedAs.some((kind) => context.linkedTerms.has(kind) || context.linked.has(kind));
  const isEnough = !laws.some(
    ({ place, express }) => place === 'page' || (express === true && place !== 'order'),
  );
  const { policies } = context.extraction;
  if (policies?.states.includes(term) === true)
    return isEnough ? PASS : { outcome: 'fail', hits: [LINKED_READ] };
  if (policies !== undefined && linkedAs.some((kind) => policies.about.includes(kind)))
    return { outcome: 'fail', hits: [LINKED_SILENT] };
  if (isLinked && isEnough) return ON_LINKED_PAGE;
  if (isBesideUnfilled(term, context)) return NOT_IN_FILE;
  if (term !== 'price' && !context.knowsTerms) return CANNOT_TELL;
  // A note of the report says that a script fills in the price.
  if (term === 'price' && isNoted(context, 'price-unfilled')) return INAPPLICABLE;
  return { outcome: 'fail', hits: [isLinked ? ONLY_LINKED : missing(options, laws, context)] };
}

/** Whether the only amount of a page is the cost of delivery: “Delivery £4.50”. */
function isOfDelivery(one: Shown, { extraction: { evidence, listing } }: CheckContext): boolean {
  if (!('field' in one) || one.field !== 'price') return false;
  const [price] = evidence.price ?? [];
  const [told] = evidence.shipping ?? [];
  return (
    price?.block !== undefined &&
    (evidence.price ?? []).every(({ block }) => block === price.block) &&
    told?.block === price.block &&
    listing.shipping?.cost?.amount === listing.price?.amount &&
    (told.start ?? 0) <= (price.start ?? 0) &&
    (price.end ?? 0) <= (told.end ?? 0)
  );
}

/** The linked page was read and lacks the term; a script, which was not run, may write it. */
const LINKED_SILENT: RuleHit = { reason: 'linked-silent', severity: 'minor' };
const LINKED_READ: RuleHit = { reason: 'linked-read', severity: 'minor' };
const ONLY_LINKED: RuleHit = { reason: 'only-linked', severity: 'minor' };

/** Returns the hit for a term that neither the page nor a link shows, with the reason for a doubt. */
function missing({ term }: Discloses, laws: readonly Law[], context: CheckContext): RuleHit {
  const { extraction, category } = context;
  const { listing } = extraction;
  if (listing.completeness === 'shell') return { reason: 'shell-page' };
  if (laws.every(isBase)) return { reason: 'no-law-here', severity: 'minor' };
  if (term === 'warranty' && category === undefined) return { reason: 'goods-unknown', severity: 'minor' };
  if (laws.every(({ place }) => place === 'order')) return { reason: 'before-order' };
  if (!laws.some(({ cap }) => cap === 'violation')) return { reason: 'not-found' };
  if (term !== 'price') return {};
  if (showsAmount(extraction)) return { reason: 'price-unread' };
  return listing.availability === undefined ? { reason: 'not-offered' } : {};
}

const ELSEWHERE: ReadonlySet<string> = new Set([...WEIGHED_ROLES, ...OTHER_ROLES]);
const LONG = 400;

/** Whether the page's own text has an amount, which may be an unread price. */
function showsAmount({ listing }: CheckContext['extraction']): boolean {
  return listing.blocks.some(
    ({ role, text }) => !ELSEWHERE.has(role) && text.length < LONG && findPrices(text).length > 0,
  );
}
