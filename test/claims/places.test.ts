import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { book } from '../support/source-rules.ts';

/** Words of one shop; `claim` no shop may make, `lawful` any may. */
interface Words {
  law: string[];
  claim: string;
  lawful: string;
  goods: string;
  shop: string;
  text: string;
  price: string;
  buy: string;
  ask: string;
  faq: string;
  chosen: string;
  reviews: string;
  who: string;
}

const SHOPS: Record<string, Words> = {
  en: {
    law: ['uk', 'us'],
    claim: 'Heals psoriasis within a fortnight',
    lawful: 'Wipes clean with a damp cloth in seconds',
    goods: 'Marigold balm 50 ml',
    shop: 'The best online shop for balms',
    text: 'Comes in a tin with a screw lid.',
    price: '£12.50',
    buy: 'Add to basket',
    ask: 'What is it good for?',
    faq: 'Frequently asked questions',
    chosen: 'What our customers say',
    reviews: 'Customer reviews',
    who: 'Judith, 58',
  },
  zh: {
    law: ['cn'],
    claim: '两周根治银屑病',
    lawful: '用湿布擦拭即可清洁，方便收纳',
    goods: '金盏花膏 50ml',
    shop: '全网最好的膏霜网店',
    text: '铁盒包装，旋盖设计。',
    price: '¥68.00',
    buy: '加入购物车',
    ask: '有什么用？',
    faq: '常见问题',
    chosen: '客户心声',
    reviews: '用户评价',
    who: '刘阿姨，58岁',
  },
  de: {
    law: ['eu', 'de'],
    claim: 'Heilt Schuppenflechte in zwei Wochen',
    lawful: 'Lässt sich mit einem feuchten Tuch abwischen',
    goods: 'Ringelblumenbalsam 50 ml',
    shop: 'Der beste Onlineshop für Salben',
    text: 'In der Dose mit Schraubdeckel.',
    price: '12,50 €',
    buy: 'In den Warenkorb',
    ask: 'Wofür ist er gut?',
    faq: 'Häufige Fragen',
    chosen: 'Das sagen unsere Kunden',
    reviews: 'Kundenbewertungen',
    who: 'Judith, 58',
  },
  fr: {
    law: ['eu', 'fr'],
    claim: 'Guérit le psoriasis en deux semaines',
    lawful: 'Se nettoie avec un chiffon humide en un instant',
    goods: 'Baume au souci 50 ml',
    shop: 'La meilleure boutique de baumes',
    text: 'En boîte avec couvercle à vis.',
    price: '12,50 €',
    buy: 'Ajouter au panier',
    ask: 'À quoi sert-il ?',
    faq: 'Questions fréquentes',
    chosen: 'Ils témoignent',
    reviews: 'Avis clients',
    who: 'Judith, 58 ans',
  },
  ja: {
    law: ['jp'],
    claim: '乾癬が2週間で治る',
    lawful: '湿らせた布で拭くだけでお手入れできます',
    goods: 'カレンデュラバーム 50ml',
    shop: '日本一の通販ショップ',
    text: 'ねじ蓋付きの缶入りです。',
    price: '1,680円',
    buy: 'カートに入れる',
    ask: '何に使いますか？',
    faq: 'よくあるご質問',
    chosen: 'お客様の声',
    reviews: 'カスタマーレビュー',
    who: 'ゆう子さん（58歳）',
  },
};

type Parts = Partial<Record<'title' | 'head' | 'top' | 'picture' | 'body', string>>;

function page(lang: string, words: Words, { title, head = '', top = '', picture, body = '' }: Parts): string {
  const alt = picture ?? words.goods;
  return `<!doctype html><html lang="${lang}"><head><title>${title ?? `${words.goods} | ${words.shop}`}</title>
<meta property="og:site_name" content="${words.shop}"><meta name="description" content="${words.shop}">${head}</head>
<body><header><a href="/">${words.shop}</a><ul><li><a href="/a">A</a></li></ul>${top}</header>
<main><h1>${words.goods}</h1><img src="/1.jpg" alt="${alt}"><p class="price">${words.price}</p><button>${words.buy}</button>
<div class="description"><p>${words.text}</p></div>${body}</main><footer><a href="/imprint">i</a></footer></body></html>`;
}

const marked = (description: string, name: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name,
    description,
  })}</script>`;

/** Each place as parts of a page that says `said` there. */
const PLACES: Record<string, (said: string, words: Words) => Parts> = {
  title: (said, { shop }) => ({ title: `${said} | ${shop}` }),
  description: (said) => ({ head: `<meta property="og:description" content="${said}.">` }),
  markup: (said, { text, goods }) => ({ head: marked(`${text} ${said}.`, goods) }),
  picture: (said) => ({ picture: said }),
  details: (said, { ask }) => ({ body: `<details><summary>${ask}</summary><p>${said}.</p></details>` }),
  answers: (said, { ask, faq }) => ({
    body: `<section class="faq"><h2>${faq}</h2><h3>${ask}</h3><p>${said}.</p></section>`,
  }),
  'answers under a heading': (said, { ask, faq }) => ({
    body: `<div><h2>${faq}</h2><h3>${ask}</h3><p>${said}.</p></div>`,
  }),
  panel: (said, { ask }) => ({
    body: `<button aria-controls="more">${ask}</button><div id="more" hidden><p>${said}.</p></div>`,
  }),
  'panel behind a button': (said, { ask }) => ({
    body: `<button>${ask}</button><div style="display:none"><p>${said}.</p></div>`,
  }),
  tab: (said) => ({
    body: `<ul><li><a href="#t1">1</a></li><li><a href="#t2">2</a></li></ul><div id="t1"><p>-</p></div><div id="t2" hidden><p>${said}.</p></div>`,
  }),
  slogan: (said) => ({ top: `<p>${said}</p>` }),
  ribbon: (said) => ({ body: `<span class="badge">${said}</span>` }),
};

const MADE_TO_SAY: typeof PLACES = {
  'a chosen customer': (said, { who }) => ({
    body: `<section class="testimonials"><blockquote>${said}.<cite>${who}</cite></blockquote></section>`,
  }),
  'under a heading': (said, { who, chosen }) => ({
    body: `<section><h2>${chosen}</h2><p>${said}.</p><p>${who}</p></section>`,
  }),
  'a signed quotation': (said, { who }) => ({ body: `<p>“${said}.” – ${who}</p>` }),
  'a quotation, its name below': (said, { who }) => ({ body: `<p>“${said}.”</p><p>– ${who}</p>` }),
};

const OTHERS: typeof PLACES = {
  'a buyer’s review': (said, { reviews }) => ({
    body: `<section class="reviews"><h2>${reviews}</h2><div class="review"><b>J***h</b><span>★★★★★</span><time>2026-03-04</time><p>${said}.</p></div><div class="review"><b>M***a</b><span>★★★★☆</span><time>2026-04-05</time><p>OK</p></div></section>`,
  }),
  'other goods': (said) => ({
    body: `<section class="related"><a href="/2"><img src="/2.jpg" alt="${said}"><span>${said}</span></a></section>`,
  }),
  'a menu': (said) => ({ top: `<nav><a href="/3">${said}</a></nav>` }),
  'a template': (said) => ({ body: `<template><p>${said}</p></template>` }),
};

function statementsOn(html: string, law: string[]) {
  const options = { laws: law, asOf: '2026-11-24', lang: 'en' as const };
  return checkExtraction(extractPage({ html }), { uri: 'x' }, book, options).findings.filter(
    ({ family }) => family === 'statement',
  );
}

describe.each(Object.entries(SHOPS))('%s', (lang, words) => {
  const found = (parts: Parts) => statementsOn(page(lang, words, parts), words.law);

  it('finds nothing where the shop praises itself in its title', () => {
    expect(found({})).toEqual([]);
  });

  it.each(Object.entries(PLACES))('finds the claim once: %s', (_, place) => {
    expect(found(place(words.claim, words)).map(({ outcome }) => outcome)).toEqual(['violation']);
    expect(found(place(words.lawful, words))).toEqual([]);
  });

  it.each(Object.entries(MADE_TO_SAY))(
    'leaves to a person what a customer is made to say: %s',
    (_, place) => {
      const all = found(place(words.claim, words));
      expect(all.map(({ outcome, reasonCode }) => [outcome, reasonCode])).toEqual([['review', 'testimony']]);
      expect(found(place(words.lawful, words))).toEqual([]);
    },
  );

  it.each(Object.entries(OTHERS))('does not hold against the shop: %s', (_, place) => {
    expect(found(place(words.claim, words))).toEqual([]);
  });

  it('finds the same words once wherever they are repeated', () => {
    const { claim, goods } = words;
    const parts = {
      ...PLACES['title']?.(claim, words),
      body: `<h2>${claim}</h2>`,
      picture: `${goods}: ${claim}`,
    };
    parts.head = `<meta name="twitter:description" content="${claim}!">${marked(claim, goods)}`;
    expect(found(parts)).toHaveLength(1);
  });
});
