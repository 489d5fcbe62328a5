import type { ExtractionNote } from '../model/listing/extraction.ts';
import { findBuyButtons } from './facts/buttons.ts';
import type { TitleElement } from './facts/title-element.ts';
import { isShell } from './page-type/is-shell.ts';
import { findPriceCandidates, isLoose } from './facts/price-candidates.ts';
import { findCards } from './facts/product-cards.ts';
import { addScriptProduct, readContext } from './facts/read-context.ts';
import { keepWithin } from './html/keep-within.ts';
import type { Page, PageElement, TextBlock } from './html/page.ts';
import { assignRoles } from './html/roles.ts';
import type { PageSigns } from './page-type/page-signs.ts';
import type { Ranking } from './rank/ranker.ts';

/** A page to be read. */
export interface PageSource {
  /** As text: whoever has bytes decodes them. */
  html: string;
  /** Its address, for links and the market. */
  url?: string;
  /** The `Content-Language` header, where the page came over HTTP. */
  contentLanguage?: string;
  /**
   * The parts of the page that are the listing; without it they are told by the page's own signs.
   * @internal
   */
  within?: (page: Page) => readonly PageElement[];
  /**
   * Rankers other than the shipped ones, and who is told of all that they chose from: for fitting them.
   * @internal
   */
  ranking?: Partial<Pick<Ranking, 'models' | 'observe'>>;
}

/** What all readers of single facts start from: title, markup, prices, cards and buttons; gives blocks their roles. */
export function readSigns(
  page: Page,
  { contentLanguage, within }: Pick<PageSource, 'contentLanguage' | 'within'>,
): PageSigns & { notes: ExtractionNote[]; title: TitleElement | undefined } {
  const { context, notes, title } = readContext(page, contentLanguage);
  const candidates = findPriceCandidates(page, context.money);
  const cards = findCards(page, candidates, context.title);
  assignRoles(page, context.title, cards);
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
  const buttons = findBuyButtons(page, (block) => page.blocks[block]?.outside ?? false);
  return { context, notes, title, candidates, cards, buttons };
}

/** A short text around a price is part of the offer. */
function markOffer(block: TextBlock): void {
  if (block.text.length <= 80) block.role = 'offer';
}
