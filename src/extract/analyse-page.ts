// The first step of reading a page: finds title, prices, cards and buttons, and gives each block its role.
import type { ExtractionNote } from '../model/listing/extraction.ts';
import { findBuyButtons } from './facts/buttons.ts';
import type { TitleElement } from './facts/title-element.ts';
import { isShell } from './page-type/is-shell.ts';
import { findPriceCandidates, isLoose } from './facts/price-candidates.ts';
import { findCards } from './facts/product-cards.ts';
import { addScriptProduct, readContext } from './facts/read-context.ts';
import { namedPanels } from './html/named-panels.ts';
import { contains, type Page, type PageElement, type TextBlock } from './html/page.ts';
import { assignRoles } from './html/roles.ts';
import type { PageAnalysis } from './page-type/page-analysis.ts';
import type { Ranking } from './rank/ranker.ts';

/** A page to extract. */
export interface PageSource {
  /** HTML as text; the caller decodes bytes. */
  html: string;
  /** Address of the page, used to resolve links and to guess the market. */
  url?: string;
  /** Value of the `Content-Language` header, if the page came over HTTP. */
  contentLanguage?: string;
  /**
   * Selects the parts of the page that are the listing. Without it they are found automatically.
   * @internal
   */
  within?: (page: Page) => readonly PageElement[];
  /**
   * Rankers to use instead of the shipped ones, and a callback for all candidates; used to fit rankers.
   * @internal
   */
  ranking?: Partial<Pick<Ranking, 'models' | 'observe'>>;
  /** A field of the listing whose candidates are all kept, with their probabilities. */
  explain?: string;
}

/** Returns title, markup, prices, cards and buttons of a page, and assigns the roles of its blocks. */
export function analysePage(
  page: Page,
  { contentLanguage, within }: Pick<PageSource, 'contentLanguage' | 'within'>,
): PageAnalysis & { notes: ExtractionNote[]; title: TitleElement | undefined } {
  const { context, notes, title } = readContext(page, contentLanguage);
  const candidates = findPriceCandidates(page, context.money);
  const cards = findCards(page, candidates, context.title);
  const panels = namedPanels(page);
  assignRoles(page, context.title, panels, cards);
  if (within && !keepWithin(page, within(page)))
    notes.push({
      code: 'no-such-part',
      message: 'No part of the page is named by --within: all of it was read.',
    });
  for (const candidate of candidates) {
    const { role, outside } = page.blocks[candidate.block]!;
    Object.assign(candidate, { role, outside });
    if (role === 'description' && isLoose(candidate)) markOffer(page.blocks[candidate.block]!);
  }
  const shell = isShell(context);
  if (context.products.length === 0 && (shell || !candidates.some(isLoose)))
    addScriptProduct(context, shell ? 0 : 0.6);
  const buttons = findBuyButtons(page);
  return { context, notes, title, candidates, cards, buttons, panels };
}

/** Marks blocks outside the given parts as not the listing's. Returns false, and changes nothing, without parts. */
function keepWithin(page: Page, parts: readonly PageElement[]): boolean {
  if (parts.length === 0) return false;
  for (const block of page.blocks) {
    if (parts.some((part) => contains(part, block.element))) continue;
    block.role = 'related';
    block.outside = true;
  }
  return true;
}

/** A short text around a price gets the role offer. */
function markOffer(block: TextBlock): void {
  if (block.text.length <= 80) block.role = 'offer';
}
