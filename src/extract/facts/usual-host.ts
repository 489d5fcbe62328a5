// Finds the site of a page that was saved without its address.
import { tagged, type Page } from '../html/page.ts';

const ENOUGH = 3;
const HOST = /^(?:https?:)?\/\/[^/?#\s]+/i;

/** Returns the origin of most absolute links ("https://acme.com"), if at least `ENOUGH` have it. */
export function usualHost(page: Page): string | undefined {
  const counts = new Map<string, number>();
  for (const { attribs } of [...tagged(page, 'a'), ...tagged(page, 'link')]) {
    const host = HOST.exec(attribs.href ?? '')?.[0].toLowerCase();
    if (host !== undefined) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  let usual: string | undefined;
  let most = ENOUGH - 1;
  for (const [host, count] of counts) {
    if (count > most) [usual, most] = [host, count];
  }
  return usual;
}
