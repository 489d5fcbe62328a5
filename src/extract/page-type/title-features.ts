// Features for the kind of page from its title.
import type { PageElement } from '../html/page.ts';
import { tagged } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { similarity, wordsOf } from '../../text/match/word-overlap.ts';
import { flag, fold, type Features, type PageAnalysis } from './page-analysis.ts';

const GOODS =
  /(?:^|[\s_-])(?:single-?product|products?|pdp|item|goods|detail|prod|artikel|produkt|produit|producto)/i;

/**
 * Returns features that tell whether the title names the shop or a product, and which elements surround it.
 */
export function titleFeatures({ context }: PageAnalysis): Features {
  const { page, head, title, siteName, name } = context;
  const whole = head.title?.text ?? '';
  const site = siteName ?? hostStem(context) ?? '';
  const start = fold(whole).indexOf(fold(site));
  const ahead = title === undefined ? [] : ancestors(title);
  const crumbs = page.withSignals.some(
    ({ signals, index }) => (signals & S.crumb) !== 0 && (title === undefined || index < title.index + 400),
  );
  const words = wordsOf(whole);
  return {
    'title: begins with the shop': flag(site.length > 2 && start === 0),
    'title: ends with the shop': flag(site.length > 2 && start > 0),
    'title: is the shop': flag(site.length > 2 && name !== '' && similarity(site, name) > 0.7),
    'title: as in the head': flag(title !== undefined && words.size > 0 && similarity(whole, name) > 0.5),
    'title: in a part named after goods': flag(
      ahead.some(({ attribs }) => GOODS.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`)),
    ),
    'title: in microdata': flag(
      ahead.some(({ attribs }) => /Product$/i.test(attribs.itemtype ?? attribs.typeof ?? '')),
    ),
    'title: itemprop': flag(title?.attribs.itemprop === 'name'),
    'page: a breadcrumb': flag(crumbs),
  };
}

function ancestors(element: PageElement): PageElement[] {
  const found: PageElement[] = [element];
  for (
    let up = element.parentElement;
    up !== null && up.name !== 'body' && found.length < 14;
    up = up.parentElement
  )
    found.push(up);
  return found;
}

/**
 * Returns the stem of the page's host, or of the host that most links lead to: `www.lampory.co.uk` →
 * `lampory`.
 */
function hostStem({ page, head }: PageAnalysis['context']): string | undefined {
  const counts = new Map<string, number>();
  const add = (address: string | undefined, weight: number) => {
    const host = address?.includes('//')
      ? /^(?:https?:)?\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase()
      : undefined;
    if (host === undefined) return;
    const labels = host.split('.').filter((label) => label.length > 3);
    const stem = labels.reduce((best, label) => (label.length > best.length ? label : best), '');
    if (stem !== '') counts.set(stem, (counts.get(stem) ?? 0) + weight);
  };
  add(page.url, 1000);
  add(head.canonical, 1000);
  for (const { attribs } of tagged(page, 'a')) add(attribs.href, 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
