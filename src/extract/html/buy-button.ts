import type { PageElement } from './page.ts';

/** A button or link to buy the product or add it to the cart. */
export interface BuyButton {
  element: PageElement;
  text: string;
  disabled: boolean;
  hidden: boolean;
  /** Index of the block that contains it or follows it. */
  block: number;
  outside: boolean;
}
