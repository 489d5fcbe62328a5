// Reads the `<head>` of a page.
import { rawText, tagged, type Page } from '../html/page.ts';
import { tidy } from '../../text/memory/detach-string.ts';
import type { Literal } from './item.ts';

/**
 * The contents of `<head>`: meta elements by name (Open Graph, product and others), title and canonical
 * address.
 */
export interface Head {
  meta: Map<string, Literal>;
  title: Literal | undefined;
  canonical: string | undefined;
}

export function readHead(page: Page): Head {
  const meta = new Map<string, Literal>();
  const body = tagged(page, 'body')[0]?.startIndex ?? 0;
  for (const { attribs, startIndex: from } of tagged(page, 'meta')) {
    const name = (
      attribs.property ??
      attribs.name ??
      attribs['http-equiv'] ??
      (from < body ? itempropOf(attribs.itemprop) : undefined)
    )
      ?.trim()
      .toLowerCase();
    const content = attribs.content ?? attribs.value;
    if (!name || !content || meta.has(name)) continue;
    meta.set(name, { text: tidy(content), from, to: from + content.length + 400 });
  }
  const canonical = tagged(page, 'link').find(({ attribs }) => attribs.rel === 'canonical')?.attribs.href;
  return { meta, title: titleOf(page), canonical };
}

/** Returns the name of a meta element with `itemprop` in the head, which belongs to no item. */
function itempropOf(property: string | undefined): string | undefined {
  return property === undefined ? undefined : `itemprop:${property}`;
}

function titleOf(page: Page): Literal | undefined {
  for (const element of tagged(page, 'title')) {
    const text = rawText(element);
    if (element.parentElement?.name === 'svg' || !text?.data.trim()) continue;
    return { text: tidy(text.data), from: text.startIndex, to: text.startIndex + text.data.length };
  }
  return undefined;
}
