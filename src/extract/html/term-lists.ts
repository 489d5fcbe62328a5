// Finds lists and tables of a shop's policies.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import { announcedRole } from '../words/section-headings.ts';
import { closest, type Page, type PageElement, type TextBlock } from './page.ts';

const LISTS = new Set(['dl', 'table', 'ul', 'ol']);
const LABELS = new Set(['dt', 'th']);
const TERMS: ReadonlySet<BlockRole | undefined> = new Set(['policy', 'seller']);
/** A label at the start of an item: “Delivery: 3 days”. */
const LABEL = /^([^:：]{2,30})[:：]/u;
const LEAST = 2;
const MOST_BLOCKS = 40;
/** How many elements from a block up are searched for its list. */
const LEVELS = 6;

/**
 * Tells whether a block is in a list whose items are policies, even if the heading above names another role.
 */
export class TermLists {
  private readonly page: Page;
  private readonly known = new Map<PageElement, boolean>();

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Returns true if the list's labels name policies: “Delivery … Returns … Guarantee …” under “Questions”.
   */
  contain({ element }: TextBlock): boolean {
    const list = closest(element, ({ name }) => LISTS.has(name), LEVELS);
    if (!list) return false;
    let holds = this.known.get(list);
    if (holds === undefined) this.known.set(list, (holds = this.statesTerms(list)));
    return holds;
  }

  private statesTerms({ firstBlock, endBlock }: PageElement): boolean {
    const announced = new Set<string>();
    for (const block of this.page.blocks.slice(firstBlock, Math.min(endBlock, firstBlock + MOST_BLOCKS))) {
      const label = labelOf(block);
      if (label !== undefined && TERMS.has(announcedRole(label))) announced.add(label);
    }
    return announced.size >= LEAST;
  }
}

function labelOf({ element, text }: TextBlock): string | undefined {
  return LABELS.has(element.name) ? text : LABEL.exec(text)?.[1];
}
