import type { PolicyField } from './policy-field.ts';
import type { Policy } from '../../model/listing/listing.ts';
import type { TextBlock } from '../html/page.ts';
import type { Cards } from '../html/roles.ts';
import { S } from '../words/signals.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { RETURN_TERMS, SHIPPING_TERMS, WARRANTY_TERMS, type Terms } from '../words/policies.ts';
import { WARRANTY_LABEL } from '../words/labels.ts';
import { choose, visible, type Candidate, type Chosen } from './candidate.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { markedPolicies } from './marked-policies.ts';
import { durationDays } from './duration.ts';
import { scriptPolicies } from './script-policies.ts';

export type Policies = Partial<Record<PolicyField, Chosen<Policy>>>;

const TERMS = [
  [
    'returnPolicy',
    RETURN_TERMS,
    /return|refund|money|exchang|satisf|guarantee|trial|sale|send|rück|umtausch|widerruf|renvoy|retour|rembours|échang|devol|cambi|reso|resi|recesso|troc|zwrot|retur|öppet|åpent|iade|vrácen|replace|bedenktijd|restitu|changer|đổi|trả|возврат|退|换|換|返品|無理由|交換|险|赔|반품|교환|환불/i,
  ],
  [
    'warranty',
    WARRANTY_TERMS,
    /warrant|guarant|garant|garanz|gwaran|gewähr|takuu|záru|bảo|гаран|保|as[- ]is|parts|labor|品質|보증|무상|换新/i,
  ],
  [
    'shipping',
    SHIPPING_TERMS,
    /ship|deliver|dispatch|despatch|post|p&p|freight|zustell|livré|spese|gastos|receba|cheg|kurier|paczkomat|doruč|toimitus|in huis|arriv|pick|get it|receive|warehouse|versand|liefer|livraison|port|expéd|env|entrega|frete|recíb|lleg|spediz|conseg|verzend|bezorg|lever|fra[gk]t|dostaw|wysył|doprav|giao|vận|достав|kargo|livrare|transport|邮|郵|免|快递|运|運|送料|도착|출발|출고|발송|로켓|发货|發貨|送|达|出荷|届|配達|配送|発送|배송/i,
  ],
] as const satisfies readonly (readonly [PolicyField, Terms, RegExp])[];

/** The terms the page itself states; the best is the one in the product's own part, closest to the price. */
export function readPolicies(context: Context, labelled: Labelled[], cards: Cards): Policies {
  const { page } = context;
  const facts: Policies = {};
  const pools: Record<PolicyField, Candidate<Policy>[]> = { returnPolicy: [], warranty: [], shipping: [] };
  page.blocks.forEach((block, index) => {
    if (!mayState(block) || cards.hold(block.element.index)) return;
    for (const [field, terms, quick] of TERMS) {
      if (!quick.test(block.text)) {
        const label = field === 'shipping' ? deliveryLabel(page.blocks[index - 1], block) : undefined;
        if (label !== undefined && terms.find(`${label} ${block.text}`))
          pools.shipping.push(
            visible(
              page,
              { text: flat(`${label} ${block.text}`) },
              weigh(context, block, index, undefined),
              { block: index, start: 0, end: block.text.length },
              ['a date after the word for delivery'],
            ),
          );
        continue;
      }
      const match = terms.find(block.text);
      if (!match) continue;
      if (field === 'warranty' && PROMISE.test(block.text.slice(match.start, match.end))) continue;
      const { start, end } = sentenceAround(block.text, match.start, match.end);
      const text = block.text.slice(start, end);
      const days = durationDays(text);
      const policy = { text: flat(text), ...(days === undefined ? {} : { days }) };
      pools[field].push(
        visible(page, policy, weigh(context, block, index, days), { block: index, start, end }, [
          `a concrete term in ${block.role}`,
        ]),
      );
    }
  });
  for (const entry of labelled) {
    if (!WARRANTY_LABEL.test(entry.name) || !/\d|年|联保|lifetime|limited|manufacturer/i.test(entry.value))
      continue;
    const days = durationDays(entry.value);
    const policy = { text: flat(entry.value), ...(days === undefined ? {} : { days }) };
    pools.warranty.push(visible(page, policy, 4, entry, [`labelled "${entry.name}"`]));
  }
  for (const entry of labelled) {
    const text = `${entry.name} ${entry.value}`;
    if (!entry.firm || text.length > 90 || !/\d/.test(entry.value) || !TERMS[0][2].test(entry.name)) continue;
    if (!RETURN_TERMS.find(text)) continue;
    const days = durationDays(entry.value);
    const policy = { text: flat(text), ...(days === undefined ? {} : { days }) };
    pools.returnPolicy.push(visible(page, policy, 3, entry, [`labelled "${entry.name}"`]));
  }
  for (const [field, policy] of markedPolicies(context)) pools[field].push(policy);
  for (const [field, policy] of scriptPolicies(context, fieldStated)) pools[field].push(policy);
  for (const [field] of TERMS) {
    const chosen = choose(pools[field]);
    if (chosen) facts[field] = chosen;
  }
  return facts;
}

function fieldStated(text: string): PolicyField | undefined {
  return TERMS.find(([, terms, quick]) => quick.test(text) && terms.find(text) !== undefined)?.[0];
}

/** A guarantee that the buyer will be content or pay no more is no warranty on the goods. */
const PROMISE = /^(?!.*warrant).*(?:satisfaction|money[- ]back|return|price)/i;

/** "Delivery" in one block and "by 21 Apr, Tue" in the next. */
function deliveryLabel(before: TextBlock | undefined, { text, role }: TextBlock): string | undefined {
  if (role !== 'policy' || text.length > 40 || !/\d/.test(text)) return undefined;
  const label = before?.text.replace(/(?<![:：\s])[:：\s]+$/, '');
  return label !== undefined && /^(?:free )?(?:delivery|shipping)$/i.test(label) ? label : undefined;
}

function mayState(block: TextBlock): boolean {
  if (block.role === 'related' || block.role === 'review' || block.role === 'question') return false;
  if (block.linked > block.text.length * 0.8 && (block.role === 'navigation' || block.role === 'footer'))
    return /\d|free|gratis|gratuit|kostenlos|無料|包邮|免/i.test(block.text);
  return block.text.length >= 2 && block.text.length < 20_000;
}

function weigh(context: Context, block: TextBlock, index: number, days: number | undefined): number {
  let score = 3 - Math.min(2, Math.abs(index - Math.max(0, context.titleBlock)) / 60);
  if (block.role === 'policy' || block.role === 'offer') score += 1;
  if (block.role === 'footer' || block.role === 'navigation') score -= 2;
  if (block.hidden) score -= 1;
  if (block.element.inherited & S.dialog) score -= 0.5;
  if (days !== undefined) score += 0.5;
  return score;
}

function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && start - from < 240 && !/[.!?。！？；]/.test(text[from - 1]!)) from--;
  while (text[from] === ' ') from++;
  let until = end;
  while (until < text.length && until - end < 240 && !/[.!?。！？；]/.test(text[until]!)) until++;
  return {
    start: Math.min(from, start),
    end: until < text.length ? Math.max(until, end) : text.trimEnd().length,
  };
}
