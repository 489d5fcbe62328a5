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
