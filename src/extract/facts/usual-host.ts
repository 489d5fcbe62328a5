import { tagged, type Page } from '../html/page.ts';

const ENOUGH = 3;
const HOST = /^(?:https?:)?\/\/[^/?#\s]+/i;

/** The address that most of a page's links name in full: a saved page may not say where it came from. */
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
