import { describe, expect, it } from 'vitest';
import { checkHtml } from '../../src/index.ts';
import { decodePage } from '../../src/ingest/charset/decode-page.ts';

const CLAIM = '治疗高血压';
const BEFORE = '选用三年生玉竹，每天一杯，';
const AFTER = '，每盒三十袋，独立包装';
const WHOLE = `${BEFORE}${CLAIM}${AFTER}`;
const ENGLISH =
  'Made from the root of a plant that grows in the hills of the south and is dried in the sun for weeks.';
const ARABIC = 'هذا المنتج مصنوع من جذور نبات ينمو في تلال الجنوب ويجفف تحت الشمس لأسابيع';

const spread = (between: string) => [...CLAIM].join(between);

/** Ways to keep a claim from a scanner while a reader still sees it, each a paragraph of the page. */
const WAYS: Readonly<Record<string, string>> = {
  'nothing (to compare)': WHOLE,
  'two kana beside it': `${WHOLE}のの`,
  'half-width kana beside it': `${WHOLE}ｱｲ`,
  'sixteen English words beside it': `${WHOLE}. ${ENGLISH}`,
  'English words before it': `${ENGLISH} ${WHOLE}`,
  'an Arabic sentence beside it': `${ARABIC} ${WHOLE}`,
  'hangul beside it': `${WHOLE} 매일 한 잔씩 마시는 건강한 차입니다`,
  'Cyrillic beside it': `${WHOLE} Этот чай сделан из корней растения, которое растёт на холмах юга.`,
  'an invisible span of another language': `<span style="display:none">${ENGLISH} ${ENGLISH}</span>${WHOLE}`,
  'an element that is not displayed amid it': WHOLE.replace('高血压', '<i style="display:none">不</i>高血压'),
  'a hidden attribute amid it': WHOLE.replace('高血压', '<i hidden>茶</i>高血压'),
  'a font of size nought amid it': WHOLE.replace('高血压', '<i style="font-size:0">茶</i>高血压'),
  'a comment amid it': WHOLE.replace('高血压', '<!-- 茶 -->高血压'),
  'tags between the characters': WHOLE.replace(CLAIM, spread('</b><b>')),
  'soft hyphens': WHOLE.replace(CLAIM, spread('\u00ad')),
  'zero-width spaces': WHOLE.replace(CLAIM, spread('\u200b')),
  'word joiners': WHOLE.replace(CLAIM, spread('\u2060')),
  spaces: WHOLE.replace(CLAIM, spread(' ')),
  'ideographic spaces': WHOLE.replace(CLAIM, spread('\u3000')),
  'no-break spaces': WHOLE.replace(CLAIM, spread('\u00a0')),
  'middle dots': WHOLE.replace(CLAIM, spread('·')),
  asterisks: WHOLE.replace(CLAIM, spread('*')),
  hyphens: WHOLE.replace(CLAIM, spread('-')),
  'variation selectors': WHOLE.replace(CLAIM, spread('\ufe0f')),
  'combining marks': WHOLE.replace(CLAIM, spread('\u0301')),
  'bidi controls': WHOLE.replace(CLAIM, `\u202d${CLAIM}\u202c`),
  'character references': WHOLE.replace(CLAIM, [...CLAIM].map((one) => `&#${one.codePointAt(0)};`).join('')),
  'traditional characters': WHOLE.replace(CLAIM, '治療高血壓'),
  'a line break amid it': WHOLE.replace('高血压', '<br>高血压'),
  'a wbr amid it': WHOLE.replace('高血压', '<wbr>高血压'),
  ruby: WHOLE.replace('治疗', '<ruby>治<rt>zhì</rt>疗<rt>liáo</rt></ruby>'),
  'a lang attribute that is wrong': `<span lang="en">${WHOLE}</span>`,
  emoji: WHOLE.replace('高血压', '💊高血压'),
};

async function find(html: string): Promise<string[]> {
  const { findings } = await checkHtml(
    { html, url: 'https://shop.example/p/1' },
    { asOf: '2026-11-24', laws: ['cn'], uri: 'page.html' },
  );
  return findings.filter(({ topic }) => topic === 'health').map(({ quote }) => quote);
}

const pageOf = (body: string, lang = 'zh') =>
  `<html lang="${lang}"><title>玉竹茶</title><h1>玉竹茶</h1><p>¥39.00</p><p>${body}</p></html>`;

describe('a claim is found in spite of', () => {
  it.each(Object.entries(WAYS))('%s', async (_, body) => {
    expect(await find(pageOf(body))).not.toEqual([]);
  });

  it('a page that says it is in another language', async () => {
    expect(await find(pageOf(WHOLE, 'ja'))).not.toEqual([]);
  });

  it('six bytes of another charset', async () => {
    const bytes = Buffer.concat([
      Buffer.from(
        '<html lang="zh"><meta charset="utf-8"><title>玉竹茶</title><h1>玉竹茶</h1><p>¥39.00</p><p>',
      ),
      Buffer.from([0xd6, 0xce, 0xc1, 0xc6, 0xb2, 0xa1]),
      Buffer.from(`${WHOLE}</p></html>`),
    ]);
    expect(await find((await decodePage(bytes)).text)).not.toEqual([]);
  });
});

describe('a claim that looks like words on the goods', () => {
  const mug = (text: string) =>
    `<html lang="zh"><title>富氢水杯</title><h1>富氢水杯</h1><p>¥39.00</p><p>${text}</p></html>`;

  it.each(['内容：治疗高血压。', '正面：治疗高血压'])('%s', async (text) => {
    expect(await find(mug(text))).not.toEqual([]);
  });
});

describe('a claim in another language than the text around it', () => {
  const SPANISH =
    'Una infusión suave y aromática de manzanilla y menta, que se recoge a mano en los campos de Castilla.';
  const FRENCH = 'Une crème de nuit légère, avec un parfum discret, dans un pot en verre pour les voyages.';

  it.each([
    ['English in a Spanish text', `${SPANISH} This tea cures cancer and diabetes.`, 'es', 'cancer'],
    ['English in a French text', `${FRENCH} This night cream cures eczema and psoriasis.`, 'fr', 'eczema'],
    [
      'German in a French text',
      `${FRENCH} Die Creme heilt Neurodermitis und Schuppenflechte.`,
      'fr',
      'Neuro',
    ],
  ])('%s', async (_, text, lang, words) => {
    expect((await find(pageOf(text, lang))).join(' ')).toContain(words);
  });
});
