/** What the generated goods are put together from; invented, and worded so that no rule has anything to say. */
interface Words {
  currency: string;
  brands: readonly string[];
  colours: readonly string[];
  materials: readonly string[];
  goods: readonly (readonly [name: string, category: string])[];
  sentences: readonly string[];
  flaws: readonly string[];
  lang: string;
}

const ZH: Words = {
  lang: 'zh',
  currency: 'CNY',
  brands: ['青禾', '远木', '拾光里', '北屿', '素白', '山岚', '可芙', '南乔'],
  colours: ['米白色', '浅灰色', '藏青色', '墨绿色', '杏色', '黑色', '雾蓝色', '砖红色'],
  materials: ['棉麻', '榉木', '陶瓷', '不锈钢', '羊毛混纺', '聚丙烯', '帆布', '玻璃'],
  goods: [
    ['双人床四件套', '家纺 > 床品套件'],
    ['折叠收纳箱', '收纳整理 > 收纳箱'],
    ['马克杯', '餐饮用具 > 杯具'],
    ['单肩帆布包', '箱包 > 女包'],
    ['餐桌椅', '家具 > 餐厅家具'],
    ['儿童书桌台灯', '家居 > 灯具'],
    ['圆领针织衫', '服饰 > 毛衣'],
    ['炒锅', '厨具 > 锅具'],
  ],
  sentences: [
    '面料经过水洗工艺处理，手感柔软，日常机洗即可。',
    '边角做了圆弧打磨，摆放在卧室或书房都比较合适。',
    '尺寸为手工测量，可能存在一到三厘米的误差，下单前请核对。',
    '内部分为三个隔层，可以按照物品大小自由调整位置。',
    '配有安装说明书和螺丝配件，一个人半小时左右可以装好。',
    '颜色因显示器不同会略有差别，介意的顾客请咨询客服后再下单。',
    '清洁时用湿布擦拭表面，避免长时间浸泡和阳光直射。',
    '支持自签收之日起七天无理由退货，退回运费由买家承担。',
    '包装内含主体一件、收纳袋一个以及产品合格证。',
    '底部加装防滑垫，放在光滑的桌面上也不容易移动。',
    '采用双层结构设计，开合顺畅，单手就可以操作。',
    '适合春秋两季使用，搭配同系列产品摆放更协调。',
  ],
  flaws: ['全网销量第一的国家级品质。', '坚持使用可以治疗关节炎和失眠。', '史上最低价，错过再等一年。'],
};

const EN: Words = {
  lang: 'en',
  currency: 'USD',
  brands: ['Harrow & Finch', 'Oakmere', 'Luma', 'Tidewell', 'Brindle', 'Caskett', 'Norrby', 'Pell'],
  colours: ['off-white', 'slate grey', 'navy', 'moss green', 'apricot', 'black', 'dusty blue', 'brick red'],
  materials: [
    'cotton',
    'beech wood',
    'stoneware',
    'stainless steel',
    'wool blend',
    'canvas',
    'glass',
    'linen',
  ],
  goods: [
    ['duvet cover set', 'Home & Garden > Linens & Bedding'],
    ['folding storage box', 'Home & Garden > Household Supplies > Storage'],
    ['coffee mug', 'Home & Garden > Kitchen & Dining > Drinkware'],
    ['shoulder bag', 'Apparel & Accessories > Handbags'],
    ['dining chair', 'Furniture > Chairs'],
    ['desk lamp', 'Home & Garden > Lighting > Lamps'],
    ['crew neck jumper', 'Apparel & Accessories > Clothing'],
    ['frying pan', 'Home & Garden > Kitchen & Dining > Cookware'],
  ],
  sentences: [
    'The fabric has been washed before sewing, feels soft and goes into the machine at forty degrees.',
    'Rounded corners and a plain finish let it stand in a bedroom as well as in a study.',
    'Measurements were taken by hand and may differ by up to half an inch.',
    'Three compartments inside can be moved to suit what you keep in them.',
    'Screws and a leaflet are in the box, and one person needs about half an hour to put it together.',
    'Colours may look slightly different on your screen, so ask us for a sample if you are not sure.',
    'Wipe it with a damp cloth and keep it out of direct sunlight.',
    'Send it back within thirty days of delivery if it does not suit you; return postage is on you.',
    'In the box you will find the item, a cloth bag and a small card with care instructions.',
    'Rubber feet keep it from sliding on a smooth table.',
    'The lid opens and shuts with one hand and stays where you leave it.',
    'It goes with the other pieces of the same series and is sold on its own.',
  ],
  flaws: [
    'Clinically proven to cure arthritis and insomnia in three days.',
    'The best in the world, 100% guaranteed to work.',
    'Completely eco-friendly and chemical-free.',
  ],
};

/** In each hundred rows, one Chinese and one English row have something wrong in them. */
const FLAW_EVERY = 100;
/** Characters of one record, about. */
const ROW_CHARS = 400;

export type CatalogueRecord = Record<string, string>;

/** The record of row `n`: the same on every machine, without a table of those before it. */
export function catalogueRecord(n: number): CatalogueRecord {
  let state = (Math.imul(n + 1, 2654435761) ^ 0x9e3779b9) >>> 0;
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)] as T;
  };
  const words = n % 2 === 0 ? ZH : EN;
  const zh = words === ZH;
  const space = zh ? '' : ' ';
  const [good, category] = pick(words.goods);
  const brand = pick(words.brands);
  const title = [brand, pick(words.colours), pick(words.materials), good, String(100 + (n % 900))].join(' ');
  const record: CatalogueRecord = {
    id: `${zh ? 'C' : 'E'}${String(n).padStart(8, '0')}`,
    title,
    description: '',
    brand,
    price: `${20 + (n % 480)}.${zh ? '00' : '95'} ${words.currency}`,
    availability: n % 7 === 0 ? 'out of stock' : 'in stock',
    condition: 'new',
    product_type: category,
    link: `https://shop.example/${words.lang}/item/${n}`,
  };
  const fixed = JSON.stringify(record).length;
  // Chinese says in two characters what English says in five, and fills its field less.
  const wanted = (ROW_CHARS - fixed) * (zh ? 0.9 : 1.1);
  let text = n % FLAW_EVERY < 2 ? pick(words.flaws) : '';
  const first = Math.floor((state / 2 ** 32) * words.sentences.length);
  for (let i = 0; text.length < wanted; i += 1) {
    const sentence = words.sentences[(first + i * 5) % words.sentences.length] as string;
    text += (text === '' ? '' : space) + sentence;
  }
  record.description = text;
  return record;
}
