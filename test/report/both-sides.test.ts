import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import type { UiLanguage } from '../../src/messages/languages.ts';
import { collectReport } from '../support/collect-report.ts';
import { book } from '../support/source-rules.ts';

const PAGE =
  '<html lang="en"><body><main><h1>Meadow phone A13</h1><p class="price">£89.00</p><button>Add to basket</button><table><tr><th>Weight</th><td>180 g</td></tr></table><p>It weighs about 0.29 kg.</p></main></body></html>';

function reportIn(lang: UiLanguage) {
  return checkExtraction(extractPage({ html: PAGE }), { uri: 'page.html' }, book, {
    laws: ['uk'],
    asOf: '2026-11-28',
    lang,
  });
}

describe('a contradiction in a report', () => {
  it.each([
    ['text', 'en', ['same  both: weight of the goods; a label names it', '· 290 g, about']],
    ['text', 'zh', ['两处均指：商品的重量', '约']],
    ['markdown', 'en', ['both: weight of the goods; a label names it', '· 290 g, about']],
    ['html', 'en', ['both: weight of the goods; a label names it', '290 g, about']],
    ['jsonl', 'en', ['"text":"both: weight of the goods;', '"referent":{"what":{"en":"weight"']],
  ] as const)('says what both sides speak of: %s, %s', async (format, lang, parts) => {
    const { text } = await collectReport(format, [reportIn(lang)], { lang, columns: 120 });
    for (const part of parts) expect(text).toContain(part);
  });
});

it('reads the figures of both sides as the listing’s language writes them', async () => {
  const html =
    '<html lang="de"><body><main><h1>Wiesen-Lampe, 2500 mAh</h1><p class="price">89,00 €</p><button>In den Warenkorb</button><table><tr><th>Akku</th><td>2.000 mAh</td></tr></table></main></body></html>';
  const report = checkExtraction(extractPage({ html }), { uri: 'seite.html' }, book, {
    laws: ['eu', 'de'],
    asOf: '2026-11-28',
    lang: 'en',
  });
  const { text } = await collectReport('text', [report], { lang: 'en', columns: 120 });
  expect(text).toContain('· 2.5 Ah');
  expect(text).toContain('· 2 Ah');
});
