// Generates rows of a catalogue in Chinese and English for benchmarks.

/** Words of the generated products. They are invented, and worded so that no rule applies. */
interface Words {
  currency: string;
  brands: readonly string[];
  colours: readonly string[];
  materials: readonly string[];
  goods: readonly (readonly [name: string, category: string])[];
  /** Sentences with placeholders in braces: names of `slots`, `good` and `colour`. */
  sentences: readonly string[];
  slots: Readonly<Record<string, readonly string[]>>;
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
    '{part}选用{material}，{feel}，{care}。',
    '{part}做了{finish}处理，摆放在{room}或{room}都比较合适。',
    '{part}的尺寸为手工测量，可能存在{small}厘米左右的误差，下单前请核对。',
    '内部分为{count}个隔层，可以按照{things}的大小自由调整位置。',
    '配有{extra}和{extra}，一个人{minutes}分钟左右可以装好。',
    '{colour}因显示器不同会略有差别，介意的顾客请咨询客服后再下单。',
    '清洁时用{cloth}擦拭{part}，避免{avoid}和{avoid}。',
    '支持自签收之日起七天无理由退货，退回运费由买家承担。',
    '包装内含{good}一件、{extra}一个以及产品合格证。',
    '{part}加装{extra}，放在光滑的{place}上也不容易移动。',
    '采用{count}层结构设计，{part}开合顺畅，单手就可以操作。',
    '适合{season}使用，搭配同系列的{things}摆放更协调。',
    '{part}的{colour}由设计师按照{room}的光线挑选。',
    '我们把{part}加宽了{small}厘米，放{things}时更从容。',
    '拆开后建议在{place}上通风{count}天，再放入{things}。',
    '如果{part}在运输中有磕碰，请在签收时拍照并联系客服补发{extra}。',
  ],
  slots: {
    part: ['面料', '边角', '底部', '手柄', '内衬', '背板', '盖子', '提手', '表面', '拉链', '接缝', '支脚'],
    material: ['棉麻', '榉木', '陶瓷', '不锈钢', '羊毛混纺', '聚丙烯', '帆布', '玻璃', '铝合金', '竹纤维'],
    feel: ['手感柔软', '握着踏实', '表面平整', '质地偏硬', '薄而挺括', '略有弹性', '纹理清楚', '垂感自然'],
    care: ['日常机洗即可', '用湿布擦拭即可', '建议手洗', '可以放进洗碗机', '晾干后再收起来', '每月掸一次灰'],
    finish: ['圆弧打磨', '水洗', '磨砂', '包边', '哑光', '拉丝', '双线缝制', '防刮'],
    room: ['卧室', '书房', '玄关', '客厅', '餐厅', '阳台', '儿童房', '办公室', '厨房'],
    small: ['一到二', '一到三', '两', '半', '零点五', '三'],
    count: ['两', '三', '四', '五', '六'],
    things: ['衣物', '书本', '餐具', '文具', '毛巾', '玩具', '杂志', '调料瓶', '相框', '充电线'],
    extra: ['收纳袋', '防滑垫', '安装说明书', '螺丝配件', '替换绳', '清洁布', '挂钩', '脚垫', '分隔板'],
    minutes: ['十', '十五', '二十', '三十', '四十'],
    cloth: ['湿布', '软刷', '干毛巾', '海绵', '棉布'],
    avoid: ['长时间浸泡', '阳光直射', '高温烘烤', '硬物刮擦', '潮湿环境', '重压'],
    place: ['桌面', '地板', '台面', '窗台', '置物架', '木地板'],
    season: ['春秋两季', '夏天', '冬天', '换季时', '雨季', '全年'],
  },
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
    'The {part} is made of {material}, feels {feel} and {care}.',
    'A {finish} {part} lets it stand in a {room} as well as in a {room}.',
    'The {part} was measured by hand and may differ by up to {small} inch.',
    '{Count} compartments inside can be moved to suit the {things} you keep in them.',
    '{Extra} and {extra} are in the box, and one person needs about {minutes} minutes to put it together.',
    'The {colour} may look slightly different on your screen, so ask us for a sample if you are not sure.',
    'Wipe the {part} with {cloth} and keep it away from {avoid}.',
    'Send it back within thirty days of delivery if it does not suit you; return postage is on you.',
    'In the box you will find the {good}, {extra} and a small card with care instructions.',
    '{Extra} on the {part} keep it from sliding on a smooth {place}.',
    'The {part} opens and shuts with one hand and stays where you leave it.',
    'It goes with the {things} of the same series and is sold on its own in {season}.',
    'Our designer chose the {colour} for the light of a {room}.',
    'We made the {part} wider by {small} inch so that {things} go in without folding.',
    'After unpacking let it air on a {place} for {count} days before you put {things} inside.',
    'Should the {part} arrive with a mark, take a picture and we will send {extra} in its place.',
  ],
  slots: {
    part: [
      'lid',
      'handle',
      'base',
      'seam',
      'lining',
      'back panel',
      'strap',
      'surface',
      'frame',
      'zip',
      'rim',
    ],
    material: [
      'cotton',
      'beech wood',
      'stoneware',
      'stainless steel',
      'wool blend',
      'canvas',
      'glass',
      'linen',
    ],
    feel: ['soft', 'smooth', 'rather firm', 'light', 'slightly ribbed', 'dense', 'cool to the touch'],
    care: [
      'goes into the machine at forty degrees',
      'wants a damp cloth now and then',
      'dries overnight',
      'can be washed by hand',
      'needs dusting once a month',
    ],
    finish: ['rounded', 'matt', 'brushed', 'plain', 'double stitched', 'bound', 'lightly sanded'],
    room: ['bedroom', 'study', 'hallway', 'kitchen', 'dining room', 'nursery', 'small office', 'porch'],
    small: ['half an', 'a quarter', 'one', 'a third of an'],
    Count: ['Two', 'Three', 'Four', 'Five'],
    count: ['two', 'three', 'four', 'five'],
    things: ['shirts', 'books', 'plates', 'pencils', 'towels', 'toys', 'magazines', 'spice jars', 'frames'],
    Extra: ['Rubber feet', 'Felt pads', 'Spare screws', 'Two hooks', 'Cork strips'],
    extra: ['a cloth bag', 'a leaflet', 'spare screws', 'a hook', 'a divider', 'a spare cord', 'felt pads'],
    minutes: ['ten', 'fifteen', 'twenty', 'thirty', 'forty'],
    cloth: ['a damp cloth', 'a soft brush', 'a dry towel', 'a sponge'],
    avoid: ['direct sunlight', 'long soaking', 'hot ovens', 'sharp edges', 'damp cellars'],
    place: ['table', 'wooden floor', 'worktop', 'window sill', 'shelf'],
    season: ['spring', 'summer', 'autumn', 'winter', 'every season'],
  },
  flaws: [
    'Clinically proven to cure arthritis and insomnia in three days.',
    'The best in the world, 100% guaranteed to work.',
    'Completely eco-friendly and chemical-free.',
  ],
};

/** In each hundred rows, one Chinese and one English row contain a claim that rules find. */
const FLAW_EVERY = 100;
/** Approximate length of one record in characters. */
const ROW_CHARS = 400;

export type CatalogueRecord = Record<string, string>;

/** Returns a function that picks from lists at random, with the same result on every machine. */
function picker(seed: number) {
  let state = (Math.imul(seed + 1, 2654435761) ^ 0x9e3779b9) >>> 0;
  return <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)] as T;
  };
}

/** Returns a number as letters: 0 → "a", 27 → "bb". */
function letters(n: number): string {
  const last = String.fromCharCode(0x61 + (n % 26));
  return n < 26 ? last : letters(Math.floor(n / 26)) + last;
}

export interface CatalogueShape {
  /** Number of rows that are colours of one article and share its description, as in real feeds. */
  variants?: number;
  /** True if each sentence has a unique code, so that no text occurs twice. */
  unlike?: boolean;
}

/** Returns the record of row `n`, independent of other rows. By default each row has its own text. */
export function catalogueRecord(
  n: number,
  { variants = 1, unlike = false }: CatalogueShape = {},
): CatalogueRecord {
  const article = Math.floor(n / variants);
  const pick = picker(article);
  const words = article % 2 === 0 ? ZH : EN;
  const zh = words === ZH;
  const [good, category] = pick(words.goods);
  const brand = pick(words.brands);
  const colour = picker(n)(words.colours);
  const title = [brand, colour, pick(words.materials), good, String(100 + (article % 900))].join(' ');
  const record: CatalogueRecord = {
    id: `${zh ? 'C' : 'E'}${String(n).padStart(8, '0')}`,
    title,
    description: '',
    brand,
    price: `${20 + (article % 480)}.${zh ? '00' : '95'} ${words.currency}`,
    availability: n % 7 === 0 ? 'out of stock' : 'in stock',
    condition: 'new',
    product_type: category,
    link: `https://shop.example/${words.lang}/item/${n}`,
  };
  const fixed = JSON.stringify(record).length;
  // Chinese needs two characters where English needs five, so its fields are filled less.
  const wanted = (ROW_CHARS - fixed) * (zh ? 0.9 : 1.1);
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (_, slot: string) =>
      slot === 'good' ? good : pick(slot === 'colour' ? words.colours : (words.slots[slot] ?? [slot])),
    );
  let text = article % FLAW_EVERY < 2 ? pick(words.flaws) : '';
  const first = pick(words.sentences.map((_, at) => at));
  for (let i = 0; text.length < wanted; i += 1) {
    const sentence = words.sentences[(first + i * 5) % words.sentences.length] as string;
    const code = unlike ? `${zh ? '，款号' : ', style '}${letters(n * 64 + i)}` : '';
    text += (text === '' || zh ? '' : ' ') + fill(sentence).replace(/[。.]$/u, (end) => code + end);
  }
  record.description = text;
  return record;
}
