import { contains, type Page, type PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { hasType, isItem, literal, type Item } from '../structured/item.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { choose, fromItem, marked } from './candidate.ts';
import { productValues, type Context } from './context.ts';

export function readBreadcrumb(context: Context): string[] {
  for (const item of context.items) {
    if (!hasType(item, /^BreadcrumbList$/)) continue;
    const names = (item.props.get('itemListElement') ?? [])
      .map((value) => (isItem(value) ? nameOf(value) : value.text))
      .filter((name): name is string => !!name);
    if (names.length > 0) return tidyTrail(names, context.name);
  }
  const visible = visibleTrail(context.page);
  return tidyTrail(visible, context.name);
}

function nameOf(item: Item): string | undefined {
  return literal(item, 'name')?.text ?? literal(item, 'item', 'title')?.text;
}

function visibleTrail(page: Page): string[] {
  const trail = page.elements.find(
    (element) =>
      element.signals & S.crumb &&
      element.endBlock > element.firstBlock &&
      element.endBlock - element.firstBlock < 16,
  );
  if (!trail) return [];
  const steps: string[] = [];
  for (let i = trail.firstBlock; i < Math.min(trail.endBlock, page.blocks.length); i++) {
    const block = page.blocks[i]!;
    const byLink = new Map<PageElement, string>();
    for (const piece of block.pieces) {
      if (!contains(trail, piece.element)) continue;
      const text = block.text.slice(piece.start, piece.end);
      byLink.set(piece.element, (byLink.get(piece.element) ?? '') + text);
    }
    for (const text of byLink.values()) steps.push(...text.split(/(?:(?<!\s)\s+)?[>›»/→|]\s*/));
  }
  return steps;
}

function tidyTrail(steps: string[], name: string): string[] {
  const kept = steps
    .map((step) => step.replace(/^[\s>›»/→|·]+|(?<![\s>›»/→|·])[\s>›»/→|·]+$/g, ''))
    .filter((step) => step !== '' && step.length <= 80);
  if (kept.length > 1 && kept.at(-1) === name) kept.pop();
  return [...new Set(kept)].slice(0, 12).map(flat);
}

/** The structured category, or the breadcrumb. */
export function readCategory(
  context: Context,
  breadcrumb: string[],
): { value: string; evidence: Evidence[] } | undefined {
  const pool = productValues(context, 'category').map(({ item, literal: value }) =>
    fromItem(context.page, item, value, value.text, 3),
  );
  const meta = context.head.meta.get('product:category') ?? context.head.meta.get('og:category');
  if (meta) pool.push(marked(context.page, meta.text, 2, meta, 'meta'));
  const chosen = choose(pool.filter((one) => one.value.length < 200 && !/^https?:/.test(one.value)));
  if (chosen) return { value: chosen.value, evidence: chosen.evidence };
  const trail = breadcrumb.filter(
    (step) => !/^(?:home|accueil|startseite|inicio|início|首页|ホーム|trang chủ)$/i.test(step),
  );
  return trail.length > 0 ? { value: trail.join(' > '), evidence: [] } : undefined;
}
