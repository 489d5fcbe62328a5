import { isText } from 'domhandler';
import { tagged, type Page } from '../html/page.ts';
import { tidy } from '../flat.ts';
import type { Literal } from './item.ts';

/** What `<head>` says: Open Graph, product and plain meta names, the title, the canonical address. */
export interface Head {
  meta: Map<string, Literal>;
  title: Literal | undefined;
  canonical: string | undefined;
}

export function readHead(page: Page): Head {
  const meta = new Map<string, Literal>();
  for (const { node } of tagged(page, 'meta')) {
    const { attribs } = node;
    const name = (attribs.property ?? attribs.name ?? attribs['http-equiv'])?.trim().toLowerCase();
    const content = attribs.content ?? attribs.value;
    if (!name || !content || meta.has(name)) continue;
    const from = node.startIndex ?? 0;
    meta.set(name, { text: tidy(content), from, to: from + content.length + 400 });
  }
  const canonical = tagged(page, 'link').find(({ node }) => node.attribs.rel === 'canonical')?.attribs.href;
  return { meta, title: titleOf(page), canonical };
}

function titleOf(page: Page): Literal | undefined {
  for (const { node, parent } of tagged(page, 'title')) {
    if (parent?.name === 'svg') continue;
    const text = node.children[0];
    if (text && isText(text) && text.data.trim()) {
      const from = text.startIndex ?? 0;
      return { text: tidy(text.data), from, to: from + text.data.length };
    }
  }
  return undefined;
}
