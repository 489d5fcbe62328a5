import type { PageElement } from './page.ts';

export interface BuyButton {
  element: PageElement;
  text: string;
  disabled: boolean;
  hidden: boolean;
  /** The block it stands in or before. */
  block: number;
  outside: boolean;
}
