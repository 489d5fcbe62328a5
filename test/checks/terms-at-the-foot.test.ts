import { describe, expect, it } from 'vitest';
import { checkHtml } from '../../src/index.ts';

const page = (lang: string, title: string, price: string, foot: string) => `<!doctype html>
<html lang="${lang}"><head><title>${title}</title></head><body>
<main><h1>${title}</h1><p class="price">${price}</p><button type="submit">+</button><p>${title}.</p></main>
<footer><ul><li><a href="/">1</a></li><li><a href="/a">2</a></li></ul><p>${foot}</p></footer></body></html>`;

const found = async (law: string, ...text: Parameters<typeof page>) =>
  (
    await checkHtml({ html: page(...text) }, { laws: [law], asOf: '2026-11-24', uri: 'a.html' })
  ).findings.flatMap(({ ruleId, outcome, where }) =>
    outcome === 'violation' ? [`${ruleId} ${where.role ?? ''}`] : [],
  );

describe('terms at the foot of the page', () => {
  it.each([
    ['cn', 'zh', '陶瓷花盆', '¥35.00', '本店商品一经售出概不退货。', 'returns/seven-day-denied footer'],
    [
      'cn',
      'zh',
      '竹编收纳篮',
      '¥48.00',
      '活动规则的最终解释权归本店所有',
      'terms/final-interpretation footer',
    ],
    ['uk', 'en', 'Garden trowel', '£9.00', 'No refunds whatsoever.', 'returns/no-refund footer'],
    [
      'eu',
      'de',
      'Gießkanne',
      '12,00 €',
      'Alle Artikel sind vom Umtausch ausgeschlossen.',
      'returns/no-withdrawal footer',
    ],
  ])('are the seller’s (%s)', async (law, lang, title, price, foot, finding) => {
    expect(await found(law, lang, title, price, foot)).toEqual([finding]);
  });

  it('are lawful where they name a lawful exception', async () => {
    expect(await found('cn', 'zh', '陶瓷花盆', '¥35.00', '刻字定制的花盆不支持七天无理由退货。')).toEqual([]);
  });

  it('say nothing of the goods: praise of the shop is not theirs', async () => {
    expect(await found('cn', 'zh', '陶瓷花盆', '¥35.00', '全国第一的园艺商城')).toEqual([]);
  });
});
