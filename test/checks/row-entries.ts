/** Rows of catalogues, invented, with lists of "label value" without colons in a cell, and what prose says beside them. */
import type { RowCase } from './row-sides.ts';

const WOO = {
  Veröffentlicht: '1',
  'Auf Lager?': '1',
  'Regulärer Preis': '79,00',
  'Attribut 1 Name': 'Daten',
};
const FR = { 'g:price': '79.00 EUR', 'g:availability': 'in_stock', 'g:condition': 'new' };
const TAOBAO = { 一口价: '89', 宝贝数量: '40' };
const SHOPIFY = { 'Variant Price': '39.00', Vendor: 'Orla', Status: 'active' };

const woo = (Name: string, Beschreibung: string, list: string): RowCase['row'] => ({
  ...WOO,
  Name,
  Beschreibung,
  'Attribut 1 Wert(e)': list,
});
const fr = (title: string, description: string, list: string): RowCase['row'] => ({
  ...FR,
  title,
  description,
  'g:product_detail': list,
});
const taobao = (宝贝标题: string, 宝贝描述: string, 宝贝属性: string): RowCase['row'] => ({
  ...TAOBAO,
  宝贝标题,
  宝贝描述,
  宝贝属性,
});
const shopify = (Title: string, body: string, specs: string): RowCase['row'] => ({
  ...SHOPIFY,
  Title,
  'Body (HTML)': `<p>${body}</p>`,
  'Metafield: custom.specs': specs,
});

export const ENTRIES: RowCase[] = [
  {
    lang: 'de',
    row: woo('Dampfreiniger Orla', 'Mit 1.900 W wird es schnell heiß.', 'Leistung 1.400 W; Kabel 4 m; blau'),
    sides: ['1.900 W', '1.400 W'],
  },
  { lang: 'de', row: woo('Dampfreiniger Orla', 'Mit 1.400 W wird es heiß.', 'Leistung 1.400 W; Kabel 4 m') },
  {
    lang: 'de',
    row: woo('Lüfter Orla', 'Im Nachtmodus nur 24 dB.', 'Lautstärke 41 dB; Leistung 30 W; weiß'),
  },
  {
    lang: 'de',
    row: woo('Luftwäscher Orla für bis zu 60 m²', 'Leise.', 'Leistung 20 W; Fläche bis 35 m²; weiß'),
    sides: ['60 m²', '35 m²'],
  },
  {
    lang: 'fr',
    row: fr('Nettoyeur vapeur Orla', 'Un moteur de 1 900 W.', 'Puissance 1 400 W | Câble 4 m | Bleu'),
    sides: ['1 900 W', '1 400 W'],
  },
  { lang: 'fr', row: fr('Ventilateur Orla', '24 dB en mode nuit.', 'Niveau sonore 41 dB | Puissance 30 W') },
  {
    lang: 'en',
    row: shopify('Steam cleaner Orla', 'A motor of 1,900 W.', 'Power 1,400 W; Cable 4 m; Blue'),
    sides: ['1,900 W', '1,400 W'],
  },
  { lang: 'en', row: shopify('Fan Orla', 'Just 24 dB in sleep mode.', 'Noise 41 dB; Power 30 W') },
  {
    lang: 'zh',
    row: taobao('手持蒸汽清洁机', '1900W大功率，快速出汽。', '功率1400W；线长4米；颜色蓝'),
    sides: ['1900W', '1400W'],
  },
  { lang: 'zh', row: taobao('静音台式风扇', '睡眠模式低至24分贝。', '噪音41分贝；功率30W') },
  {
    lang: 'fr',
    row: fr(
      'Patère Orla',
      'Ses 7 crochets portent tout.',
      '5 crochets chromés | Taille réglable | Couleur : noir',
    ),
    sides: ['7 crochets', '5 crochets'],
  },
  {
    lang: 'fr',
    row: fr('Patère Orla', 'Ses 5 crochets portent tout.', '5 crochets chromés | Couleur : noir'),
  },
  {
    lang: 'fr',
    row: fr('Café Orla moulu 500 g', 'Doux et rond.', 'Origine : Kenya | 400 g | Mouture fine'),
    sides: ['500 g', '400 g'],
  },
  { lang: 'fr', row: fr('Café Orla moulu 500 g', 'Doux et rond.', 'Origine : Kenya | 500 g | Mouture fine') },
  { lang: 'fr', row: fr('Café Orla moulu 500 g', 'Doux.', 'Origine : Kenya | Dose 12 g | Mouture fine') },
];
