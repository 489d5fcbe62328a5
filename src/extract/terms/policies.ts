// Chooses a page's return policy, warranty and delivery terms from its text, its markup and its scripts.
import type { PolicyField } from './policy-field.ts';
import type { Policy } from '../../model/listing/listing.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import type { TermLabel } from '../../text/terms/term-labels.ts';
import type { TextBlock } from '../html/page.ts';
import { seamsOf } from '../html/seams.ts';
import { panelReader, type NamedPanel } from '../html/named-panels.ts';
import type { Cards } from '../html/roles.ts';
import { SHIPPING_LABEL } from '../words/commerce.ts';
import { S } from '../words/signals.ts';
import type { Ranked } from '../rank/candidate.ts';
import { best, visibleCandidate, type Scored } from '../facts/candidate.ts';
import type { Context } from '../facts/context.ts';
import { markedPolicies } from './marked-policies.ts';
import { readTerm } from './read-term.ts';
import { scriptPolicies } from './script-policies.ts';
import { scoreAt, statedIn, termScores, textScores } from './term-scores.ts';
import { HAS_WORDS, termSentences } from './term-sentences.ts';

export interface Policies extends Partial<Record<PolicyField, Ranked<Policy>>> {
  /** Labels of all terms that the page states, such as `returns`, even those without a field of their own. */
  stated: TermLabel[];
}

/** Fields of a listing, each with its label in the sentence model. */
const FIELDS = [
  ['returnPolicy', 'returns'],
  ['warranty', 'warranty'],
  ['shipping', 'delivery'],
] as const satisfies readonly (readonly [PolicyField, TermLabel])[];

/** Reads the terms of a page. Of several, the one close to the product's title and with figures is chosen. */
export function readPolicies(context: Context, cards: Cards, panels: readonly NamedPanel[]): Policies {
  const { page } = context;
  const pools: Record<PolicyField, Scored<Policy>[]> = { returnPolicy: [], warranty: [], shipping: [] };
  const stated = new Set<TermLabel>();
  const isPassedOver = (block: TextBlock) =>
    cards.contain(block.element.index) || isLinkList(block) || isOfCookies(block);
  const reading = { skip: isPassedOver, bordersOf, panelOf: panelReader(panels) };
  for (const sentence of termSentences(page.blocks, reading)) {
    const scores = termScores(sentence).slice();
    for (const label of statedIn(scores, sentence.heading)) stated.add(label);
    for (const [field, label] of FIELDS) {
      const score = scoreAt(scores, label);
      if (score <= 0) continue;
      const { block: index, start, end, heading } = sentence;
      const block = page.blocks[index]!;
      const said = block.text.slice(start, end);
      // A text without words, such as “£4.99”, is a delivery cost only if its label says so.
      if (field === 'shipping' && !HAS_WORDS.test(said) && !SHIPPING_LABEL.test(heading)) continue;
      const isLabelled =
        heading !== '' && said.length < SHORT && !/\d/.test(heading) && fieldStated(said) !== field;
      const policy = readTerm(isLabelled ? `${heading}: ${said}` : said, field, context.money);
      const place = { block: index, start, end };
      const reasons = [`reads like a term of ${label} (${score.toFixed(1)}) in ${block.role}`];
      pools[field].push({
        ...visibleCandidate(page, policy, place, reasons),
        score: weigh(context, block, index, policy) + Math.min(1, score / 4),
      });
    }
  }
  for (const [field, policy] of markedPolicies(context)) pools[field].push(policy);
  for (const [field, policy] of scriptPolicies(context, fieldStated)) pools[field].push(policy);
  const facts: Policies = { stated: [...stated] };
  for (const [field] of FIELDS) {
    const chosen = best(pools[field]);
    if (chosen) facts[field] = chosen;
  }
  return facts;
}

/** Cookie notices resemble policies, because they are about accepting and refusing. */
const isOfCookies = ({ text }: TextBlock) => text.length < 400 && /cookie/i.test(text);

/** Offsets at which a block is cut: line breaks, wide spaces and seams between elements (包邮 七天无理由退货). */
function bordersOf(block: TextBlock): readonly number[] {
  const wide = allMatches(block.text, /\u3000+/g).map(({ index, 0: { length } }) => index + length);
  const seams = block.pieces.length > 1 ? seamsOf(block) : [];
  return wide.length + seams.length === 0 ? block.breaks : [...block.breaks, ...wide, ...seams];
}

/** A text shorter than this is shown with its label: “Delivery: by 21 Apr, Tue”. */
const SHORT = 30;

/** Returns the first field that a text states a term of, without regard to its heading. */
function fieldStated(text: string): PolicyField | undefined {
  const scores = textScores(text);
  return FIELDS.find(([, label]) => scoreAt(scores, label) > 0)?.[0];
}

/**
 * Returns true for links in a menu or footer: they name terms but state none. “Free delivery from 30 €” is an
 * exception.
 */
function isLinkList({ linked, text, role }: TextBlock): boolean {
  return (
    linked > text.length * 0.8 &&
    (role === 'navigation' || role === 'footer') &&
    !/\d|free|gratis|gratuit|kostenlos|無料|包邮|免/i.test(text)
  );
}

/** Scores a place: near the title, in a policy or an offer, and with a period or a cost is better. */
function weigh(context: Context, block: TextBlock, index: number, { days, cost }: Policy): number {
  let score = 3 - Math.min(2, Math.abs(index - Math.max(0, context.titleBlock)) / 60);
  if (block.role === 'policy' || block.role === 'offer') score += 1;
  if (block.role === 'footer' || block.role === 'navigation') score -= 2;
  if (block.hidden) score -= 1;
  if (block.element.inherited & S.dialog) score -= 0.5;
  if (days !== undefined || cost !== undefined) score += 0.5;
  return score;
}
