// Features for the kind of page from the title with its price and button.
import { S } from '../words/signals.ts';
import { flag, scaled, type Features, type PageAnalysis } from './page-analysis.ts';

/** Maximum number of blocks between a title and its price or button. */
const NEAR = 40;

/** Returns features of a title with a price and a buy button near it. */
export function offerFeatures({ context, candidates, buttons, cards }: PageAnalysis): Features {
  const { titleBlock, titleScore, title } = context;
  const near = (block: number) => titleBlock >= 0 && block >= titleBlock - 8 && block - titleBlock < NEAR;
  const shown = buttons.filter(({ outside, hidden }) => !outside && !hidden);
  const beside = shown.filter(({ block }) => near(block));
  const loose = candidates.filter(
    ({ card, kind, role, outside }) => !card && kind === 'plain' && role !== 'related' && !outside,
  );
  const looseNear = loose.filter(({ block }) => near(block));
  const amounts = new Set(looseNear.map(({ found }) => found.amount));
  const labelled = candidates.filter(({ card, signals }) => !card && (signals & S.price) !== 0);
  const hasTitle = titleBlock >= 0;
  let details = 0;
  for (const { signals, index, firstBlock } of context.page.withSignals)
    if ((signals & ~details) !== 0 && near(firstBlock) && !cards.contain(index)) details |= signals;
  const detail = (signal: number) => (details & signal) !== 0;
  return {
    'title: shown': flag(hasTitle),
    'title: agrees with the markup': Math.min(1, Math.max(0, titleScore / 9)),
    'title: an h1': flag(title?.name === 'h1'),
    'title: starts late': hasTitle ? scaled(titleBlock, 400) : 0,
    'buy: a button beside the title': flag(beside.length > 0),
    'buy: many beside the title': scaled(Math.max(0, beside.length - 2), 20),
    'buy: buttons': scaled(shown.length, 30),
    'buy: none': flag(buttons.length === 0),
    'price: beside the title': flag(looseNear.length > 0),
    'price: different ones beside the title': scaled(Math.max(0, amounts.size - 1), 12),
    'price: loose': scaled(loose.length, 30),
    'price: none': flag(candidates.length === 0),
    'price: in a box for it': flag(labelled.length > 0),
    'price: only in cards': flag(candidates.length > 0 && loose.length === 0),
    'detail: a code': flag(detail(S.sku)),
    'detail: a description': flag(detail(S.desc)),
    'detail: a specification': flag(detail(S.spec)),
    'detail: a brand': flag(detail(S.brand)),
    'detail: stock': flag(detail(S.stock)),
    'detail: a part to buy': flag(detail(S.buy)),
    'offer: title, price and button': flag(looseNear.length > 0 && beside.length > 0),
    'offer: one price and few buttons': flag(
      looseNear.length > 0 && amounts.size <= 4 && beside.length > 0 && beside.length <= 3,
    ),
  };
}
