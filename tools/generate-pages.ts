// Generates pages of each kind in the layout of invented shops, to train the model of page kinds. The words
// do not matter, because no feature depends on them.
import type { PageKind } from '../src/model/listing/page-kind.ts';
import { frameOf } from './pages/frame.ts';
import { homeMain } from './pages/home-main.ts';
import { listMain } from './pages/list-main.ts';
import type { MakeMain } from './pages/main.ts';
import { cartMain, wallMain } from './pages/order-main.ts';
import { plainFrameOf } from './pages/plain-frame.ts';
import { plainProductMain } from './pages/plain-product.ts';
import { productMain } from './pages/product-main.ts';
import { styleOf } from './pages/style.ts';
import { articleMain, errorMain, otherMain, policyMain, shellMain } from './pages/text-mains.ts';
import { TONGUES, Writer } from './pages/writer.ts';

export interface GeneratedPage {
  kind: PageKind;
  shop: string;
  html: string;
  url: string;
}

/** Functions that make the main part of a page, and how many such pages a shop has. */
type Mains = readonly (readonly [kind: PageKind, make: MakeMain, pages: number])[];

const OTHERS: Mains = [
  ['home', homeMain, 1],
  ['cart', cartMain, 1],
  ['policy', policyMain, 1],
  ['article', articleMain, 1],
  ['error', errorMain, 1],
  ['wall', wallMain, 1],
  ['shell', shellMain, 1],
  ['other', otherMain, 1],
];

/** Shops with complete pages, and shops with bare pages. */
const DEALS: readonly { shops: number; frame: typeof frameOf; mains: Mains }[] = [
  { shops: 60, frame: frameOf, mains: [['product', productMain, 3], ['list', listMain, 3], ...OTHERS] },
  {
    shops: 36,
    frame: plainFrameOf,
    mains: [['product', plainProductMain, 5], ['list', listMain, 2], ...OTHERS],
  },
];

/** Returns the pages. All kinds have the same layouts, so that the layout does not tell the kind. */
export function generatePages(): GeneratedPage[] {
  const pages: GeneratedPage[] = [];
  let shop = 0;
  for (const { shops, frame: makeFrame, mains } of DEALS) {
    for (const end = shop + shops; shop < end; shop += 1) {
      const tongue = TONGUES[shop % TONGUES.length]!;
      const framing = new Writer(shop + 1, tongue);
      const style = styleOf(framing);
      const frame = makeFrame(framing, style, `${framing.words(1, 1)}${shop}shop`);
      mains.forEach(([kind, make, count], at) => {
        for (let n = 0; n < count; n += 1) {
          const w = new Writer(shop * 1000 + at * 10 + n + 500, tongue);
          const main = make(w, style);
          pages.push({
            kind,
            shop: `generated-${shop}`,
            html: frame.page(kind, main, w),
            url: `https://${frame.host}${main.path}`,
          });
        }
      });
    }
  }
  return pages;
}
