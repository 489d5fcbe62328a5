// Reads the breadcrumb ("Home > Tools > Saws") and the category of a product.
import { contains, type Page, type PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { hasType, isItem, literal, type Item } from '../structured/item.ts';
import type { Ranked } from '../rank/candidate.ts';
import { mergeCandidates } from './candidate.ts';
import type { Context } from './context.ts';
import { namedValues } from './named-values.ts';

/**
 * Returns the steps of the breadcrumb, from the markup or else from the visible page, without the product's
 * name.
 */
export function readBreadcrumb(context: Context): string[] {
  for (const item of context.items) {
    if (!hasType(item, /^BreadcrumbList$/)) continue;
    const names = (item.props.get('itemListElement') ?? [])
      .map((value) => (isItem(value) ? nameOf(value) : value.text))
      .filter((name): name is string => !!name);
    if (names.length > 0) return tidyTrail(names, context.name);
  }
  return tidyTrail(visibleTrail(context.page), context.name);
}

function nameOf(item: Item): string | undefined {
  return literal(item, 'name')?.text ?? literal(item, 'item', 'title')?.text;
}

function visibleTrail(page: Page): string[] {
  const trail = page.withSignals.find(
    (element) =>
      element.signals & S.crumb &&
      element.endBlock > element.firstBlock &&
      element.endBlock - element.firstBlock < 16,
  );
  if (!trail) return [];
  const steps: string[] = [];
  for (const block of page.blocks.slice(trail.firstBlock, trail.endBlock)) {
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

const HOME = /^(?:home|accueil|startseite|inicio|início|首页|ホーム|trang chủ)$/i;

const CATEGORY = { props: ['category'], meta: ['product:category', 'og:category'] };

/** Returns the category of the markup, or else the breadcrumb joined with " > ". */
export function readCategory(context: Context, breadcrumb: string[]): Ranked<string> | undefined {
  const chosen = mergeCandidates(
    namedValues(context, [], CATEGORY, (text) =>
      text.length < 200 && !/^https?:/.test(text) ? text : undefined,
    ),
  );
  if (chosen) return chosen;
  const trail = breadcrumb.filter((step) => !HOME.test(step));
  return trail.length > 0 ? { value: trail.join(' > '), evidence: [] } : undefined;
}
