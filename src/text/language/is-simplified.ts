// Tells simplified Chinese from Japanese written in Chinese characters alone.

/** Frequent simplified characters that Japanese does not write: 类 is 類, 质 is 質 there. */
const SIMPLIFIED =
  /[类质风适图时长设显计带线产单颜规纯电领头货动简样间饰这为细对层艺约宽连轻现闲优种摆门场裤边调让组圆净衬觉龄开经纹备复视结丝软纤岁务选满处红护两进实妆韩发热码压织卡销还级链颈爱绒东闭标华频变纺环润绣脑极钢灵强购龙们说过车书报员问题买卖应关联证认识该谁给项页顶预]/gu;
/** Least share in a simplified text; a Japanese one has none, besides a name or a typing error. */
const SHARE = 0.05;
const FEWEST = 2;

/** Whether a text in Chinese characters is simplified Chinese. */
export function isSimplified(texts: readonly string[], han: number): boolean {
  const found = texts.reduce((sum, text) => sum + (text.match(SIMPLIFIED)?.length ?? 0), 0);
  return found >= FEWEST && found >= SHARE * han;
}
