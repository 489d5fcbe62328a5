// Pairs of statements for bench/contradictions.ts: one pair agrees, the other contradicts.

/**
 * Two statements about one thing that agree, and the second one changed. `held` kinds were not used for
 * tuning.
 */
export interface Kind {
  name: string;
  lang: 'en' | 'zh';
  first: string;
  honest: string;
  changed: string;
  held?: true;
}

const ROWS = `
battery-life|en|It has a battery life of 20 hours.|Battery life: 20 h|Battery life: 8 h
battery-life|zh|充一次电用20小时。|电池续航：20小时|电池续航：8小时
battery-life|en|Enjoy up to 30 hours of playtime.|Playtime: 30 h|Playtime: 12 h|held
battery-capacity|en|Powered by a 5000 mAh battery.|Battery capacity: 5000 mAh|Battery capacity: 3000 mAh
battery-capacity|zh|配备5000mAh大电池。|电池容量：5000mAh|电池容量：3000mAh|held
weight|en|It weighs only 1.2 kg.|Weight: 1200 g|Weight: 1.9 kg
weight|zh|机身仅重250克。|净重：0.25kg|净重：0.52kg
weight|en|The whole thing weighs 18 oz.|Item weight: 510 g|Item weight: 910 g|held
volume|en|The jug holds 1.5 L.|Capacity: 1500 ml|Capacity: 1200 ml
volume|zh|可盛1.5升水。|容量：1500毫升|容量：1.2升
volume|en|With a capacity of 40 litres it swallows a week.|Volume: 40 l|Volume: 28 l|held
power|en|A motor of 800 W does the work.|Power: 800 W|Power: 500 W
power|zh|额定功率2000W。|功率：2kW|功率：1.5kW|held
screen-size|en|A screen of 15.6 inches.|Screen size: 15.6 in|Screen size: 14 in
screen-size|en|The display measures: display 27 inch.|Display size: 68.6 cm|Display size: 61 cm|held
storage|en|Internal storage of 256 GB.|Storage: 256 GB|Storage: 128 GB
memory|zh|运行内存16GB。|内存：16GB|内存：8GB|held
noise|en|A noise level of 45 dB.|Noise level: 45 dB|Noise level: 62 dB
noise|zh|运行噪音低至45dB。|噪音：45dB|噪音：58dB|held
height|en|The shelf has a height of 180 cm.|Height: 1.8 m|Height: 1.6 m
thickness|zh|厚度足足25cm。|厚度：25cm|厚度：20cm|held
warranty|en|A 3-year warranty is included.|Warranty: 36 months|Warranty: 12 months
warranty|zh|整机质保3年。|保修期：36个月|保修期：1年
warranty|en|Covered by a 24-month guarantee.|Guarantee period: 2 years|Guarantee period: 6 months|held
return-period|en|Return within 60 days of delivery.|Returns: 60 days|Returns: 14 days
return-period|zh|30天无理由退货。|退货期限：30天|退货期限：7天|held
count|en|A bottle with 90 capsules.|Count: 90 capsules|Count: 60 capsules
count|zh|每盒件数20件。|数量：20件|数量：15件|held
count|zh|包装数量：30片。|片数：30片|片数：24片
count|en|A jar of 60 tablets.|Tablets: 60 tablets|Tablets: 40 tablets
load|en|Supports up to 150 kg.|Maximum load: 150 kg|Maximum load: 100 kg
load|zh|最大承重150kg。|承重：150公斤|承重：90公斤|held
charging-time|en|Charging time of 90 minutes.|Charging time: 1.5 h|Charging time: 4 h
cable-length|en|With a cable length of 2 m.|Cord length: 200 cm|Cord length: 120 cm|held
shelf-life|zh|保质期18个月。|保质期：18个月|保质期：9个月
luminous-flux|en|Luminous flux of 800 lm.|Light output: 800 lm|Light output: 450 lm|held
composition-sum|en|Soft to wear.|Composition: 65% cotton, 35% polyester|Composition: 65% cotton, 45% polyester
composition-sum|zh|穿着柔软。|成分：棉60%，聚酯纤维40%|成分：棉60%，聚酯纤维30%|held
pure-cotton|en|A shirt of pure cotton.|Composition: cotton 100%|Composition: cotton 65%, polyester 35%
pure-cotton|zh|纯棉T恤。|面料：棉100%|面料：棉65%，聚酯纤维35%|held
pure-wool|en|Knitted from 100% merino.|Fabric: 100% merino wool|Fabric: 50% wool, 50% acrylic|held
leather|en|Made of genuine leather.|Upper: cowhide|Upper: PU
leather|zh|头层牛皮打造。|材质：牛皮|材质：人造革|held
sugar-free|en|Sugar-free and tasty.|Sugars: 0 g|Sugars: 9 g
sugar-free|zh|无糖配方。|糖：0.3g|糖：8g|held
waterproof|en|Fully waterproof.|Protection: IPX7|Protection: IPX2
waterproof|zh|完全防水。|防护等级：IP68|防护等级：IPX4|held
vegan|en|Vegan recipe.|Ingredients: pectin, fruit juice|Ingredients: gelatine, fruit juice
vegan|zh|纯素配方。|配料：果胶、水|配料：明胶、水|held
cordless|en|Cordless freedom.|Power source: lithium battery|Power source: mains powered
silent|en|Completely silent at night.|Noise: 24 dB|Noise: 66 dB
silent|zh|超静音设计。|噪声：22分贝|噪声：68分贝|held
origin|en|Made in the USA.|Country of origin: United States|Country of origin: China
origin|zh|德国进口。|产地：德国|产地：中国|held
additives|en|No preservatives.|Ingredients: plums, water|Ingredients: plums, potassium sorbate
additives|zh|零添加。|配料：大豆、水|配料：大豆、苯甲酸钠|held
gluten-free|en|Gluten-free loaf.|Ingredients: rice flour|Ingredients: wheat flour
solid-wood|en|Built from solid oak.|Material: oak|Material: MDF
solid-wood|zh|纯实木打造。|材质：橡木|材质：颗粒板|held
steel-grade|zh|304不锈钢内胆。|内胆：304不锈钢|内胆：201不锈钢
condition|en|A brand new machine.|Condition: new|Condition: refurbished
condition|zh|全新正品。|成色：全新|成色：九成新|held
money-back|en|Money-back guarantee.|Questions are welcome.|All sales final.
noise-cancelling|en|With active noise cancellation.|Cable: none|This model has no active noise cancellation.
watt-hours|en|A pack for travel.|Cells: 5000 mAh, 3.7 V, 18.5 Wh|Cells: 5000 mAh, 3.7 V, 37 Wh
watt-hours|zh|便携电源。|电芯：10000mAh 3.7V 37Wh|电芯：10000mAh 3.7V 74Wh|held
nutrition-energy|en|Good for a snack.|Energy: 1760 kJ; Fat: 20 g; Carbohydrate: 50 g; Protein: 10 g|Energy: 760 kJ; Fat: 20 g; Carbohydrate: 50 g; Protein: 10 g
energy-class|zh|一级能效。|能效等级：1级|能效等级：3级
down-filling|en|Filled with goose down.|Filling: 90% down|Filling: 100% polyester
lifetime-warranty|en|Lifetime guarantee.|Made to last.|Warranty: 12 months
alcohol|en|An alcohol-free drink.|ABV: 0.3%|ABV: 4.8%
multi-buy|en|Buy several.|2 for {8}|2 for {30}
free-delivery|en|Free delivery|We post daily.|Delivery: £4.99
discount|en|Limited stock.|{pct}|{wrong}
saving|en|Good value.|Save {20}|Save {55}
instalments|en|Spread the cost.|or 4 interest-free payments of {2.5}|or 4 interest-free payments of {7}
`;

export const KINDS: readonly Kind[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', lang = 'en', first = '', honest = '', changed = '', held] = row.split('|');
    return {
      name,
      lang: lang as Kind['lang'],
      first,
      honest,
      changed,
      ...(held === 'held' ? { held: true as const } : {}),
    };
  });
