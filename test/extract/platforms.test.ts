import { describe, expect, it } from 'vitest';
import { extractRow } from '../../src/extract/extract-row.ts';
import { extractRecord, layoutOf } from '../support/common-layout.ts';

const listing = (record: Record<string, unknown>) => extractRecord(record).listing;
const GTIN = '4006381333931';

describe('the templates of', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['OTTO', { SKU: 'T1', EAN: GTIN, Produktbezeichnung: 'Teppich', Marke: 'Flor', 'Preis inkl. MwSt.': '80,00', UVP: '95,00', Währung: 'EUR', Lieferzeit: '3 Tage', Energieeffizienzklasse: '' },
      { name: 'Teppich', gtin: GTIN, price: { amount: 80, currency: 'EUR' }, listPrice: { amount: 95 }, markets: ['DE'] }],
    ['Kaufland', { ean: GTIN, locale: 'de-DE', title: 'Teppich', price: '80,00', condition: '300', id_offer: 'T1', handling_time: '2', shipping_group: 'x', colour: 'rot' },
      { id: 'T1', name: 'Teppich', gtin: GTIN, itemCondition: 'UsedCondition', inLanguage: 'de' }],
    ['idealo', { sku: 'T1', brand: 'Flor', title: 'Teppich', categoryPath: 'Wohnen', eans: GTIN, hans: 'F-1', price: '80.00', formerPrice: '95.00', deliveryCosts_dhl: '5' },
      { mpn: 'F-1', gtin: GTIN, price: { amount: 80 }, listPrice: { amount: 95 } }],
    ['Fnac', { 'Référence vendeur': 'T1', EAN: GTIN, Libellé: 'Tapis', Marque: 'Flor', 'Prix de vente TTC': '80,00', 'Prix barré': '95,00', État: 'Neuf' },
      { sku: 'T1', name: 'Tapis', price: { amount: 80, currency: 'EUR' }, itemCondition: 'NewCondition', markets: ['FR'] }],
    ['Mirakl', { sku: 'T1', 'product-id': GTIN, 'product-id-type': 'EAN', price: '80.00', 'discount-price': '70.00', quantity: '4', state: '11', 'logistic-class': 'S', 'leadtime-to-ship': '2' },
      { gtin: GTIN, price: { amount: 70 }, listPrice: { amount: 80 }, itemCondition: 'NewCondition', availability: 'InStock' }],
    ['Cdiscount', { SellerProductId: 'T1', Ean: GTIN, ShortLabel: 'Tapis', LongLabel: 'Tapis épais', Price: '80,00', StrikedPrice: '95,00', ProductCondition: '5' },
      { name: 'Tapis épais', gtin: GTIN, itemCondition: 'RefurbishedCondition', price: { currency: 'EUR' } }],
    ['Allegro', { 'ID oferty': '7', 'Tytuł oferty': 'Dywan', 'Cena PL': '80,00', 'Liczba sztuk': '3', Stan: 'Nowy', 'EAN (GTIN)': GTIN, Marka: 'Flor' },
      { id: '7', name: 'Dywan', gtin: GTIN, price: { amount: 80, currency: 'PLN' }, itemCondition: 'NewCondition', markets: ['PL'] }],
    ['bol', { Referentie: 'T1', EAN: GTIN, Conditie: 'Nieuw', Voorraad: '3', Prijs: '80,00', Levertijd: '1-2d', Titel: 'Kleed' },
      { sku: 'T1', name: 'Kleed', itemCondition: 'NewCondition', price: { currency: 'EUR' }, markets: ['NL'] }],
    ['Yahoo', { path: '家', name: 'ラグ', code: 'T1', 'sub-code': '', 'original-price': '9500', price: '8000', 'sale-price': '', caption: '羊毛です', jan: GTIN, condition: '1', 'product-category': '1' },
      { name: 'ラグ', gtin: GTIN, price: { amount: 8000, currency: 'JPY' }, listPrice: { amount: 9500 }, itemCondition: 'UsedCondition' }],
  ])('%s', (_platform, record, expected) => {
    expect(listing(record)).toMatchObject(expected);
  }); // prettier-ignore

  it.each<[string, Record<string, unknown>, object]>([
    ['paired columns of Rakuten', { 商品名: 'ラグ', 品番: 'T1', '商品属性（項目）1': '素材', '商品属性（値）1': '羊毛', '商品属性（項目）2': '原産国', '商品属性（値）2': 'インド' },
      { countryOfOrigin: 'インド', additionalProperty: [{ name: '素材', value: '羊毛' }] }],
    ['paired columns of no platform', { title: 'Rug', price: '8', 'Property name 1': 'Pile', 'Property value 1': 'wool', 'Property name 2': 'Condition', 'Property value 2': 'Used' },
      { itemCondition: 'UsedCondition', additionalProperty: [{ name: 'Pile', value: 'wool' }] }],
    ['goods_… as shop systems name them', { goods_id: '7', goods_name: '地毯', goods_desc: '手工', shop_price: '80', goods_number: '4', goods_properties: [{ name: '材质', value: '羊毛' }] },
      { id: '7', name: '地毯', price: { amount: 80 }, availability: 'InStock', additionalProperty: [{ name: '材质', value: '羊毛' }] }],
    ['a French sheet', { 'Libellé court': 'Tapis', 'Etat du produit': 'Neuf', 'Prix TTC': '80,00', Stock: '4' },
      { name: 'Tapis', itemCondition: 'NewCondition', price: { amount: 80 } }],
  ])('%s', (_form, record, expected) => {
    expect(listing(record)).toMatchObject(expected);
  }); // prettier-ignore

  it('Pinduoduo’s interface give prices in fen', () => {
    const sku_list = [{ spec: '红', group_price: 8000 }, { spec: '蓝', group_price: 8200 }]; // prettier-ignore
    const read = listing({ goods_id: 1, goods_name: '地毯', is_onsale: 1, market_price: 9550, sku_list });
    expect(read).toMatchObject({ price: { amount: 80, currency: 'CNY' }, listPrice: { amount: 95.5 } });
    expect(read.offers.map(({ name, price }) => [name, price?.amount])).toEqual([
      ['红', 80],
      ['蓝', 82],
    ]);
  });
});

describe('names and values in one cell of a Magento export', () => {
  const record = (additional_attributes: string) => ({
    sku: 'T1', attribute_set_code: 'Default', product_websites: 'base', name: 'Rug', price: '80.0', is_in_stock: '1', additional_attributes,
  }); // prettier-ignore

  it('fill the fields that they name', () => {
    const read = listing(
      record(`ean=${GTIN},condition=used,pile="wool, combed",country_of_manufacture=India`),
    );
    expect(read).toMatchObject({
      gtin: GTIN,
      itemCondition: 'UsedCondition',
      countryOfOrigin: 'India',
      additionalProperty: [{ name: 'pile', value: 'wool, combed' }],
    });
  });
});

describe('options of a Shopify export', () => {
  const record = (Handle: string, name: string, value: string) => ({
    Handle, Title: 'Rug', 'Body (HTML)': 'A rug.', Vendor: 'Flor', 'Option1 Name': name, 'Option1 Value': value, 'Variant SKU': `${Handle}-${value}`,
    'Variant Price': '80.00', 'Google Shopping / Condition': 'used',
  }); // prettier-ignore
  const layout = layoutOf(Object.keys(record('rug', 'Pile', 'Wool')));

  it('are properties, and the condition is known', () => {
    const read = extractRow({ row: 1, record: record('rug', 'Pile', 'Wool') }, layout).listing;
    expect(read.additionalProperty).toEqual([{ name: 'Pile', value: 'Wool' }]);
    expect(read.itemCondition).toBe('UsedCondition');
  });

  it('are none where the variants differ, or where there is no option', () => {
    const variants = [record('rug', '', 'Felt')];
    const read = extractRow({ row: 1, record: record('rug', 'Pile', 'Wool'), variants }, layout).listing;
    expect(read.additionalProperty).toEqual([]);
    const plain = extractRow({ row: 1, record: record('rug', 'Title', 'Default Title') }, layout).listing;
    expect(plain.additionalProperty).toEqual([]);
  });
});
