import type { EvidenceMap } from '../../model/listing/evidence.ts';
import type { Page } from '../html/page.ts';
import type { Item, Literal } from '../structured/item.ts';
import { availabilityOf } from '../facts/stock-words.ts';
import { sourceCandidate } from '../facts/candidate.ts';
import { moneyOf } from '../facts/markup-prices.ts';

/** Adds evidence for a value that the markup gives a second time; readers chose another value. */
export function addRepeatedValue(
  page: Page,
  evidence: EvidenceMap,
  field: string,
  thing: Item,
  literal: Literal,
  reason = `${field} of the markup, said again`,
): void {
  const value = valueOf(field, literal.text);
  if (value === undefined) return;
  const again = sourceCandidate(page, value, literal, thing.source, [reason]).evidence;
  const others = (evidence[field] ?? []).filter(
    ({ source, start }) => start === undefined || start !== again.start || source !== again.source,
  );
  evidence[field] = [...others, again];
}

function valueOf(field: string, text: string): unknown {
  if (field === 'availability') return availabilityOf(text);
  return field === 'price' ? moneyOf(text, null) : text;
}
