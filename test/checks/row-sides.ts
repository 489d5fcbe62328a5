/** Rows of catalogues, invented: what they say twice, and how. */
export interface RowCase {
  row: Record<string, string>;
  lang: string;
  /** Words of both sides; none where the row is sound. */
  sides?: [string, string];
}

const TAOBAO = { 一口价: '89', 宝贝数量: '40' };
const JD = { 京东价: '129.00', 市场价: '199.00', 品牌: '溪石' };
const MAGENTO = { sku: 'A-1', price: '25.00', qty: '4', is_in_stock: '1', weight: '1.4' };

/** A specification in one cell, in columns, or in a table of the text. */
export const IN_CELLS: RowCase[] = [
  {
    lang: 'zh',
    row: { ...TAOBAO, 宝贝标题: '露营氛围灯挂灯', 宝贝属性: '材质:ABS;防水等级:IPX6', 宝贝描述: '<p>防水等级IPX3，请勿泡水。</p>' },
    sides: ['IPX6', 'IPX3'],
  },
  {
    lang: 'zh',
    row: { ...TAOBAO, 宝贝标题: '露营氛围灯挂灯', 宝贝属性: '材质:ABS;防水等级:IPX6', 宝贝描述: '<p>防水等级IPX6，淋雨不怕。</p>' },
  },
  {
    lang: 'zh',
    row: { ...TAOBAO, 促销价: '109', 宝贝标题: '竹编果篮', 宝贝属性: '颜色:本色', 宝贝描述: '手工编织。' },
    sides: ['89', '109'],
  },
  {
    lang: 'zh',
    row: { ...JD, 商品名称: '溪石 打蛋器 DH-220P', 规格参数: '型号：DH-210P|档位：5档', 商品介绍: '<p>五档调速。</p>' },
    sides: ['DH-220P', 'DH-210P'],
  },
  {
    lang: 'zh',
    row: { ...JD, 商品名称: '溪石 打蛋器 DH-220P', 规格参数: '型号：DH-220P/W|档位：5档', 商品介绍: '<p>五档调速。</p>' },
  },
  {
    lang: 'fr',
    row: { ...MAGENTO, name: 'Aspirateur eau et poussière', additional_attributes: 'manufacturer=Soufflet,garantie=3 ans', description: '<p>Cuve inox.</p><p>Garantie 18 mois.</p>' },
    sides: ['3 ans', '18 mois'],
  },
  {
    lang: 'fr',
    row: { ...MAGENTO, name: 'Aspirateur eau et poussière', additional_attributes: 'manufacturer=Soufflet,garantie=3 ans', description: '<p>Cuve inox.</p><p>Garantie 36 mois.</p>' },
  },
  {
    lang: 'zh',
    row: { ...TAOBAO, 宝贝标题: '松木单人床', 宝贝属性: '床体材质:松木;尺寸:1200mm*2000mm', 宝贝描述: '床垫位1.2×2.0米，外框尺寸1.3×2.1米。' },
  },
  {
    lang: 'zh',
    row: { ...JD, 商品名称: '溪石 无蔗糖燕麦饼 30g*10袋', 规格参数: '净含量：300g|单袋：30g', 商品介绍: '配料：燕麦、麦芽糖醇。' },
  },
]; // prettier-ignore

const AMAZON = { item_sku: 'A-1', standard_price: '19.99', quantity: '12', brand_name: 'Fennick' };
const GOOGLE = {
  id: 'A-1',
  price: '30.00 GBP',
  availability: 'in_stock',
  condition: 'new',
  brand: 'Fennick',
  color: 'Black',
};
const SHOPIFY = {
  Handle: 'a-1',
  Vendor: 'Fennick',
  'Variant Price': '19.00',
  'Variant Grams': '800',
  Type: 'Home',
};
const EBAY = { 'C:Brand': 'Fennick', StartPrice: '25.00', Quantity: '2' };

/** How many pieces the pack holds, in figures and in words. */
export const COUNTS: RowCase[] = [
  {
    lang: 'en',
    row: {
      ...AMAZON,
      item_name: 'Fennick Soup Bowls, Set of Eight',
      bullet_point1: 'SET OF 6 bowls, stackable',
      bullet_point2: 'Dishwasher safe',
      product_description: 'For every day.',
    },
    sides: ['Set of Eight', 'SET OF 6'],
  },
  {
    lang: 'en',
    row: {
      ...AMAZON,
      item_name: 'Fennick Soup Bowls, Set of Eight',
      bullet_point1: 'SET OF 8 bowls, stackable',
      bullet_point2: 'Dishwasher safe',
      product_description: 'For every day.',
    },
  },
  {
    lang: 'de',
    row: {
      ...SHOPIFY,
      Title: 'Werkzeugset 40-teilig',
      'Body (HTML)': '<p>Das Set besteht aus fünfzig Teilen.</p>',
    },
    sides: ['40-teilig', 'fünfzig'],
  },
  {
    lang: 'ja',
    row: { ...SHOPIFY, Title: '木製スプーン 8本セット', 'Body (HTML)': '<p>セット内容:スプーン6本</p>' },
    sides: ['8本', '6本'],
  },
  {
    lang: 'zh',
    row: {
      ...TAOBAO,
      宝贝标题: '陶瓷碗碟十件套',
      宝贝属性: '材质:陶瓷',
      宝贝描述: '套装共8件：碗4个、碟4个。',
    },
    sides: ['十件套', '共8件'],
  },
  {
    lang: 'zh',
    row: {
      ...TAOBAO,
      宝贝标题: '咖啡滤纸40张/包',
      宝贝属性: '材质:原浆;每包数量:100张',
      宝贝描述: '三包起售。',
    },
    sides: ['40张', '100张'],
  },
  {
    lang: 'zh',
    row: {
      ...TAOBAO,
      宝贝标题: '湿巾80抽 10包装',
      宝贝属性: '材质:无纺布',
      宝贝描述: '每包80抽，一箱24套即240包。',
    },
  },
  {
    lang: 'en',
    row: {
      ...AMAZON,
      item_name: 'Fennick Tea Lights, Pack of 60',
      bullet_point1: 'Six trays; one tray contains ten lights',
      product_description: 'Burn for four hours.',
    },
  },
  {
    lang: 'es',
    row: {
      ...AMAZON,
      item_name: 'Fennick Juego de 4 cuencos',
      bullet_point1: 'Cuatro cuencos de gres, apilables',
      product_description: 'También en juego de 6.',
    },
  },
];

/** Figures that no label names. */
export const FIGURES: RowCase[] = [
  {
    lang: 'en',
    row: {
      ...AMAZON,
      item_name: 'Fennick Air Cooler, 44dB',
      bullet_point1: 'Noise level 54 dB(A) on its only setting',
      product_description: 'Tank of 5 litres.',
    },
    sides: ['44dB', '54 dB'],
  },
  {
    lang: 'fr',
    row: {
      ...AMAZON,
      item_name: 'Fennick Hachoir électrique 800W',
      bullet_point1: 'Moteur de 500 watts, deux vitesses',
      product_description: 'Bol en verre.',
    },
    sides: ['800W', '500 watts'],
  },
  {
    lang: 'it',
    row: {
      ...SHOPIFY,
      Title: 'Tappeto tondo 140 cm',
      'Body (HTML)': '<p>Annodato a mano. Diametro: 110 cm. Spessore 1 cm.</p>',
    },
    sides: ['140 cm', '110 cm'],
  },
  {
    lang: 'de',
    row: {
      ...SHOPIFY,
      Title: 'Gartenschlauch 25 m',
      'Body (HTML)': '<ul><li>Länge: 15 Meter</li><li>Wanddicke: 3 mm</li></ul>',
    },
    sides: ['25 m', '15 Meter'],
  },
  {
    lang: 'de',
    row: {
      ...SHOPIFY,
      Title: 'Stehlampe 150 cm',
      'Body (HTML)': '<ul><li>Kabellänge: 2 m</li><li>Schirm aus Leinen</li></ul>',
    },
  },
  {
    lang: 'es',
    row: {
      ...SHOPIFY,
      Title: 'Reloj de buceo, sumergible 200 m',
      'Body (HTML)': '<p>Resistencia al agua: 50 m.</p>',
    },
    sides: ['200 m', '50 m'],
  },
  {
    lang: 'en',
    row: { ...SHOPIFY, Title: 'Wooden Farm, Ages 5+', 'Body (HTML)': '<p>Suitable from 2 years.</p>' },
    sides: ['Ages 5+', '2 years'],
  },
  {
    lang: 'en',
    row: {
      ...SHOPIFY,
      Title: 'Wooden Farm, Ages 3+',
      'Body (HTML)': '<p>Suitable from 36 months. Not for children under 3 years. Two-year guarantee.</p>',
    },
  },
  {
    lang: 'it',
    row: {
      ...MAGENTO,
      name: 'Gioco di costruzioni',
      additional_attributes: 'manufacturer=Lombo,eta_consigliata=da 6 anni',
      description: '<p>Adatto ai bambini da 3 anni in su.</p>',
    },
    sides: ['6 anni', '3 anni'],
  },
  {
    lang: 'de',
    row: {
      ...GOOGLE,
      price: '300 EUR',
      title: 'Fennick Waschmaschine 8 kg A++',
      description: 'Leise und sparsam.',
      energy_efficiency_class: 'A+',
    },
    sides: ['A++', 'A+'],
  },
];

/** What state the goods are in, what they are of and who made them. */
export const STATES: RowCase[] = [
  { lang: 'en', row: { ...GOOGLE, title: 'Fennick Desk Lamp, Black', description: 'Out of stock. This lamp is no longer available.' }, sides: ['in_stock', 'Out of stock'] },
  { lang: 'en', row: { ...GOOGLE, availability: 'out_of_stock', title: 'Fennick Desk Lamp, Black', description: 'Out of stock. This lamp is no longer available.' } },
  { lang: 'en', row: { ...EBAY, Title: 'Brand New Fennick Radio', ConditionID: '3000', ConditionDescription: 'Signs of wear on the dial.', Description: '<p>FM and DAB.</p>' }, sides: ['Brand New', 'Signs of wear'] },
  { lang: 'en', row: { ...EBAY, Title: 'Refurbished Fennick Radio', ConditionID: '2000', ConditionDescription: 'Signs of wear on the dial.', Description: '<p>FM and DAB. New battery and new aerial fitted.</p>' } },
  { lang: 'de', row: { ...MAGENTO, name: 'Fennick Kaffeemühle – generalüberholt', description: '<p>Fabrikneu, in versiegelter Verpackung.</p>', additional_attributes: 'color=Schwarz' }, sides: ['generalüberholt', 'Fabrikneu'] },
  { lang: 'en', row: { ...EBAY, Title: 'Genuine OEM Fennick Charger', ConditionID: '1000', Description: '<p>A third-party product. Fits the R2.</p>' }, sides: ['Genuine OEM', 'third-party product'] },
  { lang: 'it', row: { ...AMAZON, item_name: "Fennick Insalatiera in legno d'ulivo", bullet_point1: 'Materiale: bambù', product_description: 'Lavare a mano.' }, sides: ['ulivo', 'bambù'] },
  { lang: 'it', row: { ...AMAZON, item_name: 'Fennick Insalatiera in legno di bambù', bullet_point1: 'Materiale: legno', product_description: 'Lavare a mano.' } },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '100%羊毛手套', 宝贝描述: '腈纶80%、锦纶20%，柔软保暖。' }, sides: ['100%羊毛', '腈纶80%'] },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '100%羊毛手套', 宝贝描述: '内里：腈纶80%、锦纶20%。' } },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '真皮男士腰带', 宝贝属性: '带身材质:头层牛皮;带扣材质:合金', 宝贝描述: '带身采用超纤合成革。' }, sides: ['头层牛皮', '合成革'] },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '真皮男士腰带', 宝贝属性: '带身材质:头层牛皮;带扣材质:合金', 宝贝描述: '锌合金扣头。' } },
  { lang: 'fr', row: { ...GOOGLE, price: '60 EUR', title: 'Coffret 4 tasses, grès, fabriqué en France', description: 'Quatre tasses de 20 cl. Pays de fabrication : Vietnam. Lavage à la main.', color: 'Bleu' }, sides: ['fabriqué en France', 'Vietnam'] },
  { lang: 'en', row: { ...GOOGLE, title: 'Fennick Rain Jacket', description: 'Light jacket in bright red with a hood.' }, sides: ['Black', 'red'] },
  { lang: 'en', row: { ...GOOGLE, title: 'Fennick Rain Jacket', description: 'Light jacket in bright red or black with a hood.' } },
  { lang: 'zh', row: { ...JD, 商品名称: '溪石 全实木鞋柜', 规格参数: '层数：4层', 商品介绍: '<p>背板为刨花板。</p>' }, sides: ['全实木', '刨花板'] },
  { lang: 'zh', row: { ...TAOBAO, 品牌: '溪石', 宝贝标题: '溪石电火锅', 宝贝描述: '<table><tr><td>产品品牌</td><td>禾木</td></tr><tr><td>功率</td><td>1300W</td></tr></table>' }, sides: ['溪石', '禾木'] },
  { lang: 'en', row: { ...AMAZON, item_name: 'Fennick Oat Bar, Nut-Free, 40 g', bullet_point1: 'Soft and chewy', product_description: 'Ingredients: oats (60%), dates, ground hazelnuts (6%), salt.' }, sides: ['Nut-Free', 'hazelnuts'] },
  { lang: 'en', row: { ...AMAZON, item_name: 'Fennick Oat Bar, Nut-Free, 40 g', bullet_point1: 'Soft and chewy', product_description: 'Ingredients: oats (60%), dates, coconut (6%), salt. May contain traces of almonds.' } },
  { lang: 'ja', row: { ...SHOPIFY, Title: '卵不使用 米粉クッキー', 'Body (HTML)': '<p>原材料名:米粉、砂糖、全卵、食塩。</p>' }, sides: ['卵不使用', '全卵'] },
]; // prettier-ignore

/** What is told of a part, of another version, or of the goods in another state; and the same told of the goods. */
export const OF_OTHERS: RowCase[] = [
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '防水蓝牙音箱', 宝贝属性: '防护等级:IPX7', 宝贝描述: '机身可浸泡半小时，充电器不防水。' } },
  { lang: 'de', row: { ...SHOPIFY, Title: 'Wasserdichte Lichterkette', 'Body (HTML)': '<p>Die Kette darf im Regen hängen; das Netzteil ist nicht wasserdicht.</p>' } },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '防水蓝牙音箱', 宝贝描述: '注意：本产品不防水。' }, sides: ['防水', '不防水'] },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '儿童滑板车', 宝贝属性: '适用年龄:3-8岁', 宝贝描述: '9岁以上请选大轮款。' } },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '儿童滑板车', 宝贝属性: '适用年龄:3-8岁;轮径:20cm', 宝贝描述: '<p>铝合金车架。</p><p>本车适合9岁以上骑。</p>' }, sides: ['适合9岁', '3-8岁'] },
  { lang: 'en', row: { ...AMAZON, item_name: 'Fennick Balance Bike', bullet_point1: 'Ages 2 to 4 years', product_description: 'From 5 years, choose our bike with pedals.' } },
  { lang: 'en', row: { ...EBAY, Title: 'Refurbished Fennick Phone', ConditionID: '2500', Description: '<p>The battery is brand new, the glass has faint marks.</p>' } },
  { lang: 'en', row: { ...EBAY, Title: 'Refurbished Fennick Phone', ConditionID: '2500', Description: '<p>This phone is brand new.</p>' }, sides: ['Refurbished', 'brand new'] },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '陶瓷餐具套装 四碗', 宝贝属性: '件数:9件', 宝贝描述: '饭碗4个、盘子4个、汤勺1把，共9件。' } },
  { lang: 'ja', row: { ...SHOPIFY, Title: '手作り餃子', 'Body (HTML)': '<p>賞味期限:製造日から5日<br>冷凍すると60日ほどもちます。</p>' } },
  { lang: 'ja', row: { ...AMAZON, item_name: 'スチールラック 2段 幅45cm', bullet_point1: '幅45×奥行30×高さ60cm', product_description: '3段タイプは高さ95cmです。' } },
  { lang: 'ja', row: { ...SHOPIFY, Title: 'ほうろう鍋', 'Body (HTML)': '<p>満水容量は約3.0L、適正容量は約2.2Lです。</p>' } },
]; // prettier-ignore

/** Parts against the whole, marks denied, numbers, prices and brands told in prose, and what is only for one. */
export const TOLD_IN_PROSE: RowCase[] = [
  { lang: 'en', row: { ...AMAZON, item_name: 'Fennick Picnic Set', bullet_point1: 'Complete 24-piece set', bullet_point2: 'Contents: 4 plates, 4 bowls, 8 forks and 4 knives' }, sides: ['24-piece', '4 plates'] },
  { lang: 'en', row: { ...AMAZON, item_name: 'Fennick Picnic Set', bullet_point1: 'Complete 20-piece set', bullet_point2: 'Contents: 4 plates, 4 bowls, 8 forks and 4 knives' } },
  { lang: 'en', row: { ...AMAZON, item_name: 'Fennick Picnic Set', bullet_point1: 'Complete 24-piece set', bullet_point2: 'Contents: 4 plates, 4 bowls, cutlery and napkins' } },
  { lang: 'en', row: { ...AMAZON, item_name: 'Fennick Picnic Set', bullet_point1: 'Complete 21-piece set', bullet_point2: 'Contents: 4 plates, 4 bowls, 8 forks and 4 knives', product_description: 'In a basket.' } },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '烘焙工具套装', 宝贝描述: '<p>清单：6寸模具2个、刮刀3把、量勺5个，共计12件。</p>' }, sides: ['共计12件', '6寸模具2个'] },
  { lang: 'ja', row: { ...SHOPIFY, Title: '入浴剤ギフト 計15包', 'Body (HTML)': '<p>内容：ゆず6包、ひのき6包、よもぎ3包</p>' } },
  { lang: 'fr', row: { ...GOOGLE, price: '40 EUR', title: 'Bouilloire certifiée GS', description: "L'appareil n'est pas certifié GS." }, sides: ['certifiée GS', 'pas certifié GS'] },
  { lang: 'fr', row: { ...GOOGLE, price: '40 EUR', title: 'Bouilloire certifiée GS', description: 'Sans BPA, avec filtre.' } },
  { lang: 'en', row: { ...GOOGLE, title: 'Fennick Heater, UL listed', description: 'The bundled timer is not CSA certified.' } },
  { lang: 'ja', row: { ...SHOPIFY, Title: '電気ケトル 型番：KE-310W', 'Body (HTML)': '<p>型番はKE-301Wとなります。</p>' }, sides: ['KE-310W', 'KE-301W'] },
  { lang: 'ja', row: { ...SHOPIFY, Title: '電気ケトル 型番：KE-310W', 'Body (HTML)': '<p>旧モデルの型番はKE-301Wでした。型番KE-310W</p>' } },
  { lang: 'en', row: { ...SHOPIFY, Title: 'Wool blanket', 'Body (HTML)': '<p>Was $24, now $17.</p>' }, sides: ['$17', '19.00'] },
  { lang: 'en', row: { ...SHOPIFY, Title: 'Wool blanket', 'Body (HTML)': '<p>Was $24, now $19. Express shipping now $9.</p>' } },
  { lang: 'de', row: { ...SHOPIFY, Title: 'Wolldecke', 'Body (HTML)': '<p>Mit Gutschein jetzt 15,00 €.</p>' } },
  { lang: 'en', row: { ...EBAY, Title: 'Hand mixer 300 W', ConditionID: '1000', Description: '<p>You are buying a genuine Corvane mixer.</p>' }, sides: ['Corvane', 'Fennick'] },
  { lang: 'en', row: { ...EBAY, Title: 'Whisk for Corvane mixers', ConditionID: '1000', Description: '<p>Fits the Corvane brand of mixers.</p>' } },
  { lang: 'en', row: { ...AMAZON, item_name: 'Fennick Hair Dryer', bullet_point1: 'For 220-240 V only', product_description: 'It needs a 110 V outlet.' }, sides: ['220-240 V only', '110 V'] },
  { lang: 'en', row: { ...AMAZON, item_name: 'Fennick Hair Dryer', bullet_point1: 'For 220-240 V only', product_description: 'On 110 V it needs a transformer.' } },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '平板钢化膜', 宝贝属性: '适用型号:溪石Pad 11;材质:玻璃', 宝贝描述: '<p>只能用于溪石Pad 12，其他装不上。</p>' }, sides: ['溪石Pad 11', '溪石Pad 12'] },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '平板钢化膜', 宝贝属性: '适用型号:溪石Pad 11;材质:玻璃', 宝贝描述: '<p>只能用于溪石Pad 11，其他装不上。</p>' } },
  { lang: 'en', row: { ...EBAY, Title: 'Wiper arm for Kestrel GT 2008-2011', ConditionID: '1000', Description: '<p>It only fits 2013 to 2016 models.</p>' }, sides: ['2008-2011', '2013 to 2016'] },
  { lang: 'en', row: { ...EBAY, Title: 'Wiper arm for Kestrel GT 2008-2011', ConditionID: '1000', Description: '<p>It only fits 2010 to 2011 models.</p>' } },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '羊毛围巾', 宝贝属性: '颜色分类:墨绿色;材质:羊毛', 宝贝描述: '<p>只有紫色一种颜色。</p>' }, sides: ['紫色', '墨绿色'] },
  { lang: 'zh', row: { ...TAOBAO, 宝贝标题: '保温饭盒', 宝贝属性: '产地:中国;容量:1L', 宝贝描述: '<p>本品在德国本土生产。</p>' }, sides: ['德国本土生产', '中国'] },
  { lang: 'en', row: { ...AMAZON, item_name: 'Fennick Hammock', included_components: 'Hammock, straps, carabiners', bullet_point1: 'The straps must be bought separately' }, sides: ['straps', 'must be bought separately'] },
  { lang: 'en', row: { ...AMAZON, item_name: 'Fennick Hammock', included_components: 'Hammock, straps, carabiners', bullet_point1: 'A rain cover must be bought separately' } },
]; // prettier-ignore
