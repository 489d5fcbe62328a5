// Reads the specifications of a product.
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Property } from '../../model/listing/listing.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { literal, nested, type Item, type Literal } from '../structured/item.ts';
import type { Ranked } from '../rank/candidate.ts';
import { sourceCandidate, visibleCandidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';

const MAX_PROPERTIES = 200;

/** Returns specifications as name and value. Tables and lists of the page come first, then the markup. */
export function readProperties(context: Context, labelled: Labelled[]): Ranked<Property[]> {
  const properties: Property[] = [];
  const evidence: Evidence[] = [];
  const seen = new Set<string>();
  const add = (name: string, value: string, from: () => Evidence) => {
    const key = `${name.toLowerCase()}\n${value.toLowerCase()}`;
    if (seen.has(key) || properties.length >= MAX_PROPERTIES) return;
    if (name === '' || name.length > 80 || value === '' || value.length > 500) return;
    seen.add(key);
    properties.push({ name: flat(name), value: flat(value) });
    evidence.push(from());
  };
  const evidenceOf = ({ source }: Item, value: Literal) =>
    sourceCandidate(context.page, value.text, value, source).evidence;
  for (const entry of labelled) {
    if (!entry.firm && !/^[\p{L}\s/()-]{2,30}$/u.test(entry.name)) continue;
    if (/[?!]/.test(entry.name) || entry.value.length > (entry.firm ? 500 : 160)) continue;
    add(entry.name, entry.value, () => visibleCandidate(context.page, entry.value, entry).evidence);
  }
  for (const product of context.products) {
    for (const property of nested(product, 'additionalProperty')) {
      const name = literal(property, 'name', 'propertyID');
      const value = literal(property, 'value');
      if (name && value)
        add(name.text, `${value.text}${unitOf(property)}`, () => evidenceOf(property, value));
    }
    for (const key of ['color', 'size', 'material', 'weight', 'width', 'height', 'depth', 'pattern']) {
      const value = literal(product, key);
      if (value)
        add(key, `${value.text}${unitOf(nested(product, key)[0])}`, () => evidenceOf(product, value));
    }
  }
  return { value: properties, evidence };
}

/** Units by their code in UN/CEFACT Recommendation 20. */
const UNITS = new Map(
  'KGM kg,GRM g,MGM mg,LBR lb,ONZ oz,MMT mm,CMT cm,MTR m,INH in,FOT ft,MLT ml,LTR l,WTT W,KWT kW,VLT V,HUR h,MIN min,DAY days,MON months,ANN years,P1 %'
    .split(',')
    .map((one) => one.split(' ') as [string, string]),
);

function unitOf(item: Item | undefined): string {
  const unit = item && (literal(item, 'unitText') ?? literal(item, 'unitCode'))?.text.trim();
  return unit ? ` ${UNITS.get(unit.toUpperCase()) ?? unit}` : '';
}
