// Columns of platforms and products with contradictions, for bench/seeded-rows.ts.

/** Headings of a platform for the fields of the rows. */
export interface Platform {
  name: string;
  id: string;
  title: string;
  description: string;
  price: string;
  salePrice?: string;
  listPrice?: string;
  gtin?: string;
  more: Readonly<Record<string, string>>;
}

const ROWS = `
amazon|item_sku|item_name|product_description|standard_price|sale_price|list_price|external_product_id|brand_name=Meadow;feed_product_type=kitchen;main_image_url=x;quantity=3
common|sku|name|description|price|sale price|list price|ean|brand=Meadow
google|id|title|description|price|sale price||gtin|availability=in stock;image link=x;link=y;google product category=Kitchen
meta|id|title|description|price|sale price||gtin|availability=in stock;condition=new;image link=x;link=y;brand=Meadow;fb product category=Kitchen
shopify|Handle|Title|Body (HTML)|Variant Price||Variant Compare At Price|Variant Barcode|Vendor=Meadow;Variant SKU=a;Image Src=x;Option1 Name=Title
woocommerce|ID|Name|Description|Regular price|Sale price||GTIN, UPC, EAN, or ISBN|Type=simple;SKU=a;Published=1;In stock?=1;Categories=Kitchen
jd|商品编号|商品名称|商品详情|京东价||市场价|UPC编码|品牌=山泉;三级类目=厨具;货号=a
taobao|outer_id|宝贝名称|宝贝描述|宝贝价格|||商品条形码|宝贝类目=1;店铺类目=1;新旧程度=1;省=浙江;城市=杭州;出售方式=b;宝贝数量=9;有效期=7;运费承担=1;新图片=x;宝贝属性=x
pinduoduo|商品ID|商品标题|商品描述|拼单价||市场价||商品类目=厨具;商品编码=a;商品轮播图=x
`;

export const PLATFORMS: readonly Platform[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', id = '', title = '', description = '', price = '', sale, list, gtin, more = ''] =
      row.split('|');
    return {
      name,
      id,
      title,
      description,
      price,
      ...(sale ? { salePrice: sale } : {}),
      ...(list ? { listPrice: list } : {}),
      ...(gtin ? { gtin } : {}),
      more: Object.fromEntries(more.split(';').map((pair) => pair.split('=') as [string, string])),
    };
  });

/** A product with a value in the title that its description also states. */
export interface Goods {
  lang: string;
  title: string;
  text: string;
  /** Words of the title and their replacements. */
  changes: readonly (readonly [kind: string, from: string, to: string])[];
}

export const GOODS: readonly Goods[] = [
  {
    lang: 'en',
    title: 'Meadow kettle 1.7 L 2200 W',
    text: '<p>Boils at once.</p><table><tr><th>Capacity</th><td>1.7 l</td></tr><tr><th>Power</th><td>2200 W</td></tr></table>',
    changes: [
      ['volume', '1.7 L', '1.2 L'],
      ['power', '2200 W', '1500 W'],
    ],
  },
  {
    lang: 'de',
    title: 'Wiesen Akkuschrauber 18 V 2.0 Ah',
    text: '<ul><li>Spannung: 18 V</li><li>Akkukapazität: 2 Ah</li><li>Gewicht: 1,4 kg</li></ul>',
    changes: [['charge', '2.0 Ah', '4.0 Ah']],
  },
  {
    lang: 'fr',
    title: 'Bouilloire Prairie 1,5 L 1800 W',
    text: '<table><tr><td>Contenance</td><td>1,5 l</td></tr><tr><td>Puissance</td><td>1800 W</td></tr></table>',
    changes: [
      ['volume', '1,5 L', '1,2 L'],
      ['power', '1800 W', '2400 W'],
    ],
  },
  {
    lang: 'pl',
    title: 'Czajnik Laka 1.7 L 2200 W',
    text: '<table><tr><td>Pojemność</td><td>1,7 l</td></tr><tr><td>Moc</td><td>2200 W</td></tr></table>',
    changes: [
      ['volume', '1.7 L', '1.2 L'],
      ['power', '2200 W', '1500 W'],
    ],
  },
  {
    lang: 'es',
    title: 'Altavoz Prado 40 W',
    text: '<ul><li>Potencia: 40 W</li><li>Bluetooth: 5.3</li></ul>',
    changes: [['power', '40 W', '60 W']],
  },
  {
    lang: 'zh',
    title: '山泉电水壶1.7L 2200W',
    text: '<table><tr><td>容量</td><td>1.7L</td></tr><tr><td>功率</td><td>2200W</td></tr></table>',
    changes: [
      ['volume', '1.7L', '1.2L'],
      ['power', '2200W', '1500W'],
    ],
  },
  {
    lang: 'zh',
    title: '山泉移动硬盘 512GB',
    text: '存储容量：512GB。接口：Type-C。',
    changes: [['data', '512GB', '256GB']],
  },
  {
    lang: 'ja',
    title: '草原 電気ケトル 1.2L 1000W',
    text: '<table><tr><td>容量</td><td>1.2L</td></tr><tr><td>消費電力</td><td>1000W</td></tr></table>',
    changes: [
      ['volume', '1.2L', '0.8L'],
      ['power', '1000W', '1300W'],
    ],
  },
  {
    lang: 'en',
    title: 'Meadow T-shirt 95% cotton',
    text: 'Soft to wear. Composition: 95% cotton, 5% elastane.',
    changes: [['material', '95% cotton', '100% cotton']],
  },
];
