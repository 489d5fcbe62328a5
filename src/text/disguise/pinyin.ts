/**
 * Pinyin of characters in advertising words, for spellings such as `zui佳` and `zhì疗`: a toned syllable,
 * then its characters. Generated with pinyin-pro 3.29.4. Characters that are not listed get no such
 * spelling.
 */
const READINGS =
  'ā阿 ài艾碍爱嗳 ái癌 āi挨埃 ǎi矮 ān安氨 àn暗按岸胺 áng昂 áo鳌熬 ào澳 bà霸 bā疤巴八 bá拔 bǎ把靶 bái白 bǎi百摆 bài拜败 bān斑搬瘢 bǎn板版 ' +
  'bàn半办伴 bàng棒 bǎng榜膀 bāng帮 bāo包胞 bǎo保宝饱 bào爆报抱暴 bèi贝背备倍辈被惫 bēi杯碑 běi北 běn本 bì闭必壁避裨痹蔽臂毙 bí鼻 bǐ比 bī逼 ' +
  'biàn便变遍 biǎn扁 biān边 biāo标飙 biǎo表 bié别 bīn滨 bìn髌 bìng病并 bīng冰 bǐng丙 bó勃脖博搏膊 bō波播玻 bù不部布步 bǔ补 cā擦 ' +
  'cái才材 cǎi采踩彩 cài菜 cān餐 cán残 cāng仓苍 cáng藏 cǎo草 cáo槽 cāo糙 cè测策侧 céng层 cēng噌 cèng蹭 chà差岔 chā叉 chá查茶 ' +
  'chāi拆 chǎn产铲 chàn颤 chán蝉 cháng长肠常 chǎng厂场 chàng畅 chāng昌 chāo超 cháo巢潮 chē车 chè彻 chén沉陈尘晨 chéng成承程城乘诚 ' +
  'chèng秤 chēng称 chí驰持弛迟 chī吃痴 chǐ齿侈 chóng虫 chōng充冲 chōu抽 chòu臭 chóu愁稠 chù处触 chú除 chū出初 chǔ储础 chuǎn喘 ' +
  'chuán传船 chuān穿川 chuàn串 chuáng床 chuāng疮窗 chuàng创 chuí垂锤 chún纯醇唇 chūn春 cì刺次 cí磁雌茨 cǐ此 cōng聪 cóng从 cù促猝 ' +
  'cū粗 cuān蹿 cuī催 cuì粹萃 cún存 cūn村 cuò挫错 cuó痤 dà大 dǎ打 dá达答 dā搭 da瘩 dài代带袋戴 dāi呆 dān单担丹 dǎn胆疸 dàn淡蛋 dāng当 ' +
  'dàng档荡 dǎng党挡 dào到道盗 dǎo倒导岛 dāo刀 dé得 de的 děng等 dēng登灯 dì第地缔帝 dī低滴 dǐ底抵 dí敌 diān巅癫 diàn电店垫淀癜殿 diǎn点典 ' +
  'diào掉吊 diē跌 dié蝶 dìng定 dǐng顶鼎 dīng叮 diū丢 dòng动冻洞 dōng东 dòu痘窦 dōu都 dǒu抖 dú毒独 dù度肚杜 dǔ堵 dū督 duàn断段锻 ' +
  'duān端 duǎn短 duì对队 dùn顿 duō多 duó夺 duǒ躲朵 é额鹅 è恶遏饿 ēn恩 èr二 ěr尔耳 ér儿而 fā发 fǎ法 fá乏 fǎn反返 fàn饭犯泛范 fán繁烦凡 ' +
  'fān翻 fáng防肪房 fāng方 fàng放 fèi费肺废痱 féi肥 fēi非啡飞 fēn分 fěn粉 fèn份 fēng丰峰疯风封 féng逢 fó佛 fù副复妇腹富负附付覆 fú服辐福扶浮幅 ' +
  'fū肤夫敷 fǔ辅腑抚腐 gǎi改 gài钙盖 gāi该 gān竿肝干杆甘疳酐 gǎn感敢赶 gāng肛纲 gǎng港 gāo高膏睾 gào告 gǎo搞 gè个 gé隔骼格嗝革 gē哥割疙胳 gěi给 ' +
  'gēn根跟 gèng更 gěng梗 gòng供共 gōng宫功攻公工 gǒng巩 gòu购构垢够 gōu佝沟 gǒu狗 gù固故 gǔ骨古股鼓 gū姑孤 guā刮瓜 guà挂 guǎi拐 ' +
  'guān关冠官 guǎn管 guàn罐惯贯 guāng光胱 guǎng广 guì贵桂 guī规归瑰闺龟 guǐ鬼 gǔn滚 guó国 guò过 guǒ果 guō锅 hā哈 hāi咳 hǎi海 ' +
  'hái孩还 hài害 hán寒含 hàn汗汉 hān鼾 hǎn罕 háng杭航 hǎo好 hào号耗 háo豪毫 hé合和河荷盒何核 hē喝呵 hè褐赫 hēi黑 hén痕 hěn很 héng衡横恒 ' +
  'hóng红虹 hòu后厚 hóu喉骺 hù护沪 hū呼 hú湖蝴糊狐 huā花 huà化话划 huá华滑 huài坏 huái怀踝 huán环 huǎn缓 huàn患换焕唤 huān欢 huáng黄 ' +
  'huāng慌 huī恢灰挥徽 huí回蛔 huì会惠 hūn昏 hún浑魂 hùn混 huó活 huǒ火伙 huò货获 jí极级疾即急集吉及籍 jī机肌激积击基畸鸡圾跻 jì记际剂技迹忌冀绩寄悸纪济季 ' +
  'jǐ脊几己 jià价架 jiā佳加家嘉痂 jiǎ假甲 jiàn荐见健腱件建键渐 jiān尖肩间坚兼歼监 jiǎn减检碱 jiǎng奖讲 jiàng降 jiāng江僵疆 jiào教酵较 jiāo焦胶交 ' +
  'jiǎo脚角矫绞剿 jiè界戒借疥 jié结节捷竭截洁杰睫 jiě解姐 jiē接街 jìn近进劲尽禁 jīn金筋今津斤巾 jǐn仅紧谨 jǐng颈景 jīng经精惊睛京晶茎 jìng净静镜境痉竞 ' +
  'jiǔ久酒九灸 jiù就救旧 jiū究纠 jù据具惧踞 jǔ举 jū居狙 jú橘局 juàn卷 jué绝觉决 jūn军菌皲均 kǎ卡咔 kā咖 kāi开 kàn看 kān堪 kàng抗亢 kāng康糠 ' +
  'kào靠 kǎo考 kē科苛疴磕 kě可 kè克刻 kěn肯 kēng坑 kòng控 kǒng孔 kōng空 kǒu口 kòu扣 kǔ苦 kù裤 kū哭 kuǎ垮 kuài快块 kuǎn款 ' +
  'kuáng狂 kuī亏 kuì溃 kùn困 kūn昆 kuò扩廓 lā拉垃 là蜡 lái来 lài赖睐 làn烂 lán拦兰 lǎn懒 láng榔狼 lǎng朗 lǎo老 láo劳牢 lào酪 ' +
  'lèi类泪累 léi雷 lěng冷 lì例利历立力粒痢 lǐ理里李 lí离厘璃 lián联连帘 liǎn脸敛 liàn练链炼 liáng量良凉梁 liǎng两 liàng亮 liáo疗辽 liǎo了 ' +
  'liào料 liè列裂 lín临淋林琳鳞 líng灵零龄 lǐng领 lìng呤令 liú流瘤留 liù六 lóng咙龙聋隆 lǒng垄 lóu楼 lòu漏瘘 lǜ绿虑率律滤 lù路录 lǚ偻屡侣 ' +
  'lū噜 lǔ鲁 luǎn卵 luàn乱 luán挛 lún轮伦 lùn论 luò络落洛 luó罗螺 luǒ裸 má麻 mā妈 mǎ马码玛 mài卖脉麦 mǎi买 mǎn螨满 màn慢 mán蛮 ' +
  'máng盲 máo毛茅 mào冒 māo猫 me么 měi美每 méi没霉酶梅玫媒 mèi妹 mén门 mēn闷 men们 méng蒙 mèng梦 měng猛 mì秘泌密蜜 mǐ米 mí糜弥靡 mī咪 ' +
  'mián眠绵 miǎn免 miàn面 miǎo秒 miào妙 miáo苗 miè灭 mǐn敏 mín民 míng名明鸣瞑 mìng命 mó膜磨模摩 mǒ抹 mō摸 mò末莫墨默 mù目木 mǔ拇 ' +
  'ná拿 nǎ哪 nà纳那 nǎi奶 nài耐 nán男南难 nǎn腩 náng囊 nǎo脑恼 nào闹 náo蛲 nèi内 nèn嫩 néng能 nì逆腻 nǐ你拟 ní尼 nián年粘黏 niàn念 ' +
  'niǎn碾 niáng娘 niào尿 níng凝宁 niú牛 niǔ扭 nóng浓农 nǚ女 nǜ衄 nuǎn暖 nüè疟 nuò诺 ǒu呕 ōu欧 pà帕怕 pái排牌 pāi拍 pán盘 pàn判 ' +
  'pàng胖 páng旁 pǎo跑 pào泡疱炮 pāo抛 péi赔培 pèi配沛 pēn喷 pén盆 pèng碰 péng朋膨 pí皮脾疲 pī批 pì媲屁 pǐ匹 piān偏 piàn片 ' +
  'piào嘌票 piāo漂 pǐn品 pín频贫 pīn拼 píng平屏评瓶 pò破魄迫 pǔ谱普 pú葡 qì气器汽 qǐ起企启 qī期七妻漆 qí奇其齐 qián前钱潜荨 qiān签迁铅千牵 ' +
  'qiǎn浅 qiáng强 qiǎng抢 qiāng腔 qiào窍鞘 qiáo桥 qiǎo巧 qīn亲侵 qín禽 qīng清轻青氢倾 qíng情 qìng庆 qiú球求 qiū丘秋 qū祛驱区屈 ' +
  'qù去趣 qǔ取龋曲 qú渠 quán全权痊醛泉 quān圈 quǎn犬 quàn劝 quē缺 què确雀 qún群 rán然燃 rǎn染 ràng让 rào绕 rǎo扰 rè热 rèn认任妊韧 ' +
  'rén人 rěn忍 rēng扔 rì日 róng容溶绒荣融 ròu肉 róu柔揉 rǔ乳 rù入褥 rú如蠕儒濡 ruǎn软 ruì锐 rùn润 ruò弱 sā撒 sǎ洒 sāi塞 sài赛 sān三 ' +
  'sàn散 sǎn伞 sǎng嗓 sào瘙 sǎo扫 sè色涩 sēn森 shā杀沙 shà厦 shài晒 shàn善膳 shān山 shǎn闪陕 shàng上尚 shāng商伤 shǎo少 ' +
  'shāo烧梢 sháo勺 shào绍 shè射社 shē奢 shé舌 shèn肾渗 shén神 shēn身深娠伸 shěn沈 shēng生升声 shěng省 shèng圣胜盛 ' +
  'shì世士视适市试事是释势噬式 shí十时石食实拾 shī失湿师诗施 shǐ史使始 shòu授瘦受寿售 shōu收 shǒu首手守 shù数术束 shū舒输疏书枢 shǔ暑属鼠 shú熟 shuā刷 ' +
  'shuǎi甩 shuāi衰 shuān栓 shuāng双霜 shuǎng爽 shuǐ水 shuì睡 shùn顺瞬 shuō说 sǐ死 sī私丝司思嘶 sì四似 sòng送 sōng松 sòu嗽 ' +
  'sù速素塑宿肃 sū苏 suān酸 suàn算 suǐ髓 suí随 suì碎岁遂 sǔn损 sūn孙 suō缩 suǒ锁索所 tā它他塌 tāi胎 tái台抬 tài太态 tán弹痰 tān瘫 ' +
  'tàn碳 tǎn坦 táng糖堂 tàng烫 tǎng躺 táo桃淘萄逃 tāo绦 tè特 téng疼腾 tǐ体 tí提题啼 tì替涕嚏剃 tī剔梯 tiān天添 tián填田甜 tiào跳 ' +
  'tiáo调 tiāo挑 tiē贴 tiě铁 tíng停廷庭 tīng听 tǐng挺 tòng痛 tōng通 tǒng统桶 tóng同童酮 tóu投头 tòu透 tǔ吐 tū突秃 tú涂 tuán团 ' +
  'tuì退褪 tuī推 tuǐ腿 tún臀囤 tūn吞 tuō脱托 tuó驼佗 wá娃 wài外 wǎi崴 wàn万腕 wán完丸顽 wǎn晚莞挽 wān弯湾 wáng王亡 wǎng网往 wàng旺忘望 ' +
  'wéi唯维围 wēi威微 wěi痿萎尾 wèi胃味位为未畏卫 wěn稳紊 wén纹蚊文闻 wēn温瘟 wèn问 wǒ我 wò握 wō窝蜗 wú无 wù物雾务误 wǔ五午武 wū乌 xì细系 ' +
  'xī吸西膝稀息晰昔锡熄烯硒析 xǐ洗喜 xí习席 xià下吓夏 xiá狭 xiàn现腺限线陷县霰 xián痫 xiān先纤鲜 xiǎn显险 xiàng像向项象 xiāng香相 xiǎng响享想 ' +
  'xiào哮效校 xiāo消销 xiǎo小 xiè泄谢屑泻械懈 xié谐邪斜携鞋 xìn信 xīn心新锌 xìng性幸 xīng星兴 xíng行形型刑 xǐng醒 xiōng胸 xióng雄 xiū修休 ' +
  'xiù锈袖秀 xū虚需 xù绪续 xú徐 xuǎn癣选 xuàn眩 xuān宣 xuán旋 xuè血 xué学穴 xuě雪 xún循寻 xùn训讯迅 xūn薰 yā压 yá牙 yà亚讶 yǎ哑 ' +
  'yàn咽宴验厌 yán延炎研言颜严沿 yǎn眼 yān烟 yáng阳疡羊 yāng央 yǎng养痒氧 yàng样 yào药要 yāo腰 yǎo咬 yáo遥摇 yè业液夜腋 yě也 ' +
  'yì抑益疫异意忆易溢艺逸议义翼 yí宜胰遗仪姨移疑 yī一医衣 yǐ以乙椅已 yīn阴因音 yìn印 yín龈银 yǐn瘾隐引饮 yǐng影 yìng硬应 yíng营迎盈赢 yīng婴 yòng用 ' +
  'yǒng永泳 yōng拥痈 yōu优幽忧 yǒu有友 yóu油疣游由 yòu右釉诱 yù愈育郁预欲浴域御玉遇 yǔ宇语与 yú于鱼 yū瘀淤 yuàn院 yuán原源元圆 yuǎn远 yuè月越 ' +
  'yuē约 yùn孕运蕴 yūn晕 yún云 zá杂 zài再 zǎi载 zàn暂 zán咱 zāng脏 zǎo早澡 zào造燥噪灶躁 zāo遭糟 zé择泽 zěn怎 zèng赠 zēng增 zhà炸 ' +
  'zhā扎渣 zhāi摘 zhǎi窄 zhàn占战湛 zhān沾 zhǎn斩 zhàng障胀杖 zhāng张蟑 zhǎng涨掌 zhǎo找 zhào照罩 zhāo招 zhě者锗 zhe着 zhè这浙 ' +
  'zhé折辙 zhē遮 zhěn疹枕诊 zhēn真针珍 zhèn振镇圳震 zhèng正症证郑 zhēng征争蒸 zhěng整拯 zhì治痔质致制智滞至志 zhī脂之支知汁织只肢 zhǐ指止酯 ' +
  'zhí直值植殖跖 zhōng终中钟 zhǒng肿种 zhòng重仲 zhòu宙皱 zhōu周州洲粥 zhǒu肘 zhóu轴 zhǔ主 zhù助住注著柱蛀驻 zhū珠侏 zhú逐 zhuàn赚 ' +
  'zhuān专 zhuǎn转 zhuàng壮状 zhuāng妆装庄 zhuī椎追 zhuì坠赘 zhǔn准 zhuó浊卓灼 zī滋资兹 zǐ子紫笫 zì自字 zōng综踪宗 zǒng总 zǒu走 ' +
  'zú足卒 zǔ阻组祖 zuì最醉 zuǐ嘴 zūn尊 zuò作坐做 zuǒ左';

const readings = new Map<string, string>();
for (const group of READINGS.split(' ')) {
  const [syllable = '', characters = ''] = group.split(/(?<=[a-z\u00e0-\u01dc])(?=[\u4e00-\u9fff])/);
  for (const character of characters) readings.set(character, syllable);
}

/** Returns the toned syllable of a character. */
export function tonedPinyin(character: string): string | undefined {
  return readings.get(character);
}

/** Returns the pinyin of a character as typed: without tones, `v` for `ü`. */
export function plainPinyin(character: string): string | undefined {
  return readings
    .get(character)
    ?.normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replace(/[\u0300-\u036f]/g, '');
}
