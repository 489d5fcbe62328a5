import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { readTerm } from '../../src/extract/terms/read-term.ts';
import { daysOfTerm } from '../../src/extract/terms/term-period.ts';

const page = (body: string) =>
  extractPage({ html: `<title>Oak stool</title><h1>Oak stool</h1><p>49,00 €</p>${body}` }).listing;
const shipping = (text: string) => readTerm(text, 'shipping').cost?.amount;

describe('what delivery costs', () => {
  it.each([
    ['Postage £3.20, free over £35.', 3.2],
    ['满 88 元包邮，不满收 6 元', 6],
    ['购物满 200 元包邮', undefined],
    ['Livraison offerte dès 35 €', undefined],
    ['Dont éco-participation 0,25 €. Livraison 5,40 €.', 5.4],
    ['59,00 € inkl. MwSt., zzgl. 5,50 € Versand', 5.5],
    ['送料別（全国一律620円、5,000円以上で送料無料）', 620],
    ['Free UK delivery on this sofa (not Northern Ireland: £9.50)', 0],
    ['Versandkostenfrei', 0],
  ])('by “%s”', (text, cost) => {
    expect(shipping(text)).toBe(cost);
  });

  it('is not the price below the words for stock', () => {
    expect(
      page('<div>Sofort lieferbar</div><div class="price">49,00 €</div>').shipping?.cost,
    ).toBeUndefined();
  });
});

describe('the period of a term', () => {
  it.each([
    ['生鲜食品不支持七天无理由退货', 'returnPolicy', undefined],
    ['Final sale: no 30-day returns', 'returnPolicy', undefined],
    ['包邮，七天无理由退货', 'returnPolicy', 7],
    ['七天无理由退货，两年保修', 'warranty', 730],
    ['Vor 18.00 Uhr bestellt, morgen da', 'shipping', undefined],
  ] as const)('in “%s” of %s', (text, field, days) => {
    expect(daysOfTerm(text, field)).toBe(days);
  });
});

describe('terms on a page', () => {
  it('stand side by side without a space', () => {
    const { returnPolicy, warranty } = page('<p><span>十四天无理由退货</span><span>两年保修服务</span></p>');
    expect([returnPolicy?.days, warranty?.days]).toEqual([14, 730]);
  });

  it('are not what a page asks of its visitors, nor what customers tell', () => {
    const asks = '<div><p>Nous utilisons des cookies. Vous pouvez accepter ou refuser.</p></div>';
    const tells =
      '<section><h2>What owners say</h2><p>Ana</p><p>Wobbly. Refund came in 4 days.</p></section>';
    expect(page(asks).returnPolicy).toBeUndefined();
    expect(page(tells).returnPolicy).toBeUndefined();
  });

  it('stand in the answers of folded questions', () => {
    const faq =
      '<section id="qa"><h2>问答</h2><details><summary>可以退吗？</summary><p>签收后十天内可以无理由退货。</p></details></section>';
    expect(page(faq).returnPolicy?.days).toBe(10);
  });

  it('are not those of other sellers', () => {
    const { shipping: told } = page(
      '<p>zzgl. Versand 3,10 €</p><section><h2>Weitere Angebote</h2><table><tr><td>neu</td><td>58,00 €</td><td>versandkostenfrei</td></tr></table></section>',
    );
    expect(told?.cost?.amount).toBe(3.1);
  });

  it('stand in the panel that a tab opens, far from its label', () => {
    const tabs = ['配送', '退换货'].map(
      (name, at) => `<button role="tab" aria-controls="p${at}">${name}</button>`,
    );
    const panels = ['邮政每日两班，村里走得慢些。', '东西不合适尽管说，钱照退。'].map(
      (text, at) => `<div role="tabpanel" id="p${at}">${text}</div>`,
    );
    const stated = (html: string) => page(html).statedTerms ?? [];
    expect(stated(`<div>${tabs.join('')}</div>${panels.join('')}`)).toEqual(
      expect.arrayContaining(['delivery', 'returns']),
    );
    expect(stated(panels[0]!)).not.toContain('delivery');
  });

  it('are not what the goods cost', () => {
    expect(page('<p>7,30 € TTC la pièce (36,50 €/kg)</p>').shipping).toBeUndefined();
  });
});
