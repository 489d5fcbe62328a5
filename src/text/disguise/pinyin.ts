/**
 * How characters of advertising words are read, for spellings such as `zui佳` and `zhì疗`: a syllable with its
 * tone, then the characters read so. Made with pinyin-pro 3.29.4; a character not listed has no such spelling.
 */
const READINGS =
  'ài艾 ái癌 ān安 bà霸 bái白 bǎi百 bān斑 bǎn板 bàng棒 bāo包 bǎo保 bèi贝 běn本 bì闭 bí鼻 biàn便 biāo标 bìng病 bù不部 ' +
  'bǔ补 cāng仓 chāi拆 cháng长 chǎng厂 chéng成承程 chí驰 chī吃痴 chōu抽 chù处 chú除 chū出 chuǎn喘 chuáng床 ' +
  'chuāng疮 chún纯醇 dà大 dài代 dāi呆 dān单 dǎn胆 dào到 dǎo倒导 dì第 dī低 diān巅癫 dìng定 dǐng顶 dòu痘 dú毒独 duàn断 ' +
  'èr二 ěr尔 fā发 fǎn反返 fáng防 fāng方 fèi费 féi肥 fēng丰峰疯风 fù副复妇 fú服 fū肤 gǎi改 gān竿肝 gǎn感 gāo高 gēn根 ' +
  'gòng供 gōng宫 gù固 guān关冠 guó国 hǎo好 hé合 hē喝 hén痕 hóng红 huā花 huán环 huǎn缓 huī恢灰 jí极级 jī机 jià价 ' +
  'jiā佳加家 jiǎ假甲 jiàn荐见 jiān尖肩 jiǎn减检 jiǎng奖 jiào教 jiāo焦 jiǎo脚 jiè界 jié结节 jiě解 jìn近进 jīn金 jǐn仅 ' +
  'jǐng颈 jiǔ久 jù据 jǔ举 jué绝 jūn军菌 kàng抗 kāng康 kē科 kě可 kuài快 kuǎn款 kuī亏 lái来 lǎo老 lì例利历立 lǐ理 ' +
  'lián联 liáng量 liáo疗 liè列 lín临 líng灵零 lǐng领 liú流瘤 lóu楼 lǜ绿虑 mài卖 měi美 mì秘 mián眠 miǎn免 miǎo秒 ' +
  'míng名明 nèi内 néng能 nián年 niào尿 niú牛 nuò诺 pà帕 pái排牌 péi赔 pí皮 pī批 piān偏 pǐn品 qì气 qián前钱 qiān签迁 ' +
  'qiáng强 qiǎng抢 qīng清 qiú球 qū祛 quán全权痊 rán然燃 rèn认 sè色 sēn森 shā杀 shàn善 shàng上 shāng商 shèn肾 ' +
  'shén神 shēn身 shēng生 shì世士视 shí十时石 shī失湿 shǐ史 shòu授瘦 shōu收 shǒu首 shù数 shuā刷 shuǎi甩 shuāng双 ' +
  'sòng送 sù速 suān酸 tán弹 táng糖 tè特 téng疼 tiān天添 tiào跳 tiáo调 tòng痛 tóu投 tuì退 tuī推 tuō脱 wàn万 wáng王 ' +
  'wǎng网 wéi唯 wēi威微 wěi痿 wěn稳 wú无 xiàn现腺限 xián痫 xiān先 xiào哮效 xiāo消销 xiǎo小 xiè泄 xìn信 xīn心新 xìng性 ' +
  'xīng星 xiōng胸 xuǎn癣选 xuè血 xué学 yā压 yàn咽宴 yán延炎研言 yáng阳 yāng央 yào药 yāo腰 yè业 yì抑益 yí宜 yī一医 ' +
  'yǐng影 yòng用 yǒng永 yōu优 yǒu有 yù愈育郁预 yǔ宇 yuàn院 yuán原源 yuè月 yuē约 yùn孕 zāng脏 zǎo早 zèng赠 zēng增 ' +
  'zhàng障 zhě者 zhěn疹 zhèng正症证 zhì治痔 zhī脂 zhǐ指止 zhōng终 zhǒng肿 zhòu宙 zhōu周 zhǔ主 zhuàn赚 zhuān专 ' +
  'zhuàng壮状 zhuī椎 zhǔn准 zī滋资 zuì最 zuò作';

const readings = new Map<string, string>();
for (const group of READINGS.split(' ')) {
  const [syllable = '', characters = ''] = group.split(/(?<=[a-z\u00e0-\u01dc])(?=[\u4e00-\u9fff])/);
  for (const character of characters) readings.set(character, syllable);
}

/** The toned syllable of a character. */
export function tonedPinyin(character: string): string | undefined {
  return readings.get(character);
}

/** The pinyin of a character as it is typed: without tones, `v` for `ü`. */
export function plainPinyin(character: string): string | undefined {
  return readings
    .get(character)
    ?.normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replace(/[\u0300-\u036f]/g, '');
}
