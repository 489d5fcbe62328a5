import { flat } from '../../text/memory/detach-string.ts';
import type { Page, PageElement } from './page.ts';

/** Appends blocks with the `alt` texts of pictures to the page's blocks. */
export function addImageBlocks(page: Page, images: { alt?: string; element?: PageElement }[]): void {
  const seen = new Set<string>();
  for (const { alt, element } of images) {
    if (!element || alt === undefined || alt.length < 4 || seen.has(alt)) continue;
    seen.add(alt);
    page.blocks.push({
      text: flat(alt),
      element,
      pieces: [],
      breaks: [],
      hidden: false,
      linked: 0,
      role: 'image-text',
      outside: false,
    });
  }
}
