// Reads the seller's e-mail and telephone from what a visitor sees: `mailto:` and `tel:` links, and the
// footer.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Organization } from '../../model/listing/listing.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { tagged, type Page, type PageElement } from '../html/page.ts';
import { MAIL_ADDRESS } from '../../text/match/mail-address.ts';
import { TELEPHONE, TELEPHONE_OF_PERSON } from '../words/contact.ts';
import { S } from '../words/signals.ts';

/** Blocks in which a shop gives its own contact; elsewhere a number may be anybody's. */
const OWN: ReadonlySet<BlockRole> = new Set(['footer', 'seller', 'policy']);
const LONGEST_LABEL = 20;
const DIGIT = /\d/;
/** Links inside reviews and related products are skipped. */
const FOREIGN = S.review | S.related;

/** Adds e-mail and telephone from the page, where the markup gave none. */
export function addShownContact(page: Page, seller: Organization): void {
  const links = tagged(page, 'a').filter(({ inherited }) => (inherited & FOREIGN) === 0);
  seller.email ??= linked(links, /^mailto:([^?]+@[^?]+)/i);
  seller.telephone ??= linked(links, /^tel:([+\d].{5,})/i);
  let label = '';
  for (const { role, hidden, text: own } of page.blocks) {
    if (seller.email !== undefined && seller.telephone !== undefined) break;
    if (hidden || !OWN.has(role)) continue;
    // In a table, the label of a number may be the cell before it.
    const text = label === '' ? own : `${label}: ${own}`;
    label = own.length <= LONGEST_LABEL && !DIGIT.test(own) ? own : '';
    seller.email ??= kept(MAIL_ADDRESS.exec(text)?.[0]);
    seller.telephone ??= kept(TELEPHONE.exec(text)?.[0].replace(/^[^\d+(]+/, ''));
    seller.telephone ??= kept(TELEPHONE_OF_PERSON.exec(text)?.[1]);
  }
  if (seller.email === undefined) delete seller.email;
  if (seller.telephone === undefined) delete seller.telephone;
}

function linked(links: readonly PageElement[], pattern: RegExp): string | undefined {
  for (const { attribs } of links) {
    const found = pattern.exec(attribs.href ?? '')?.[1];
    if (found !== undefined) return kept(found.trim());
  }
  return undefined;
}

const kept = (text: string | undefined) => (text === undefined ? undefined : flat(text));
