/**
 * Characters and the parts that sellers write instead to get past filters: 氵台 for 治. Each entry is a
 * character, then its spellings separated by `/`.
 */
const PARTS =
  '治氵台 疗疒了 病疒丙/疒 癌疒嵒/疒岩/疒品山 瘤疒留 痛疒甬 症疒正 疼疒冬 瘦疒叟 痘疒豆 痔疒寺 癣疒鲜 疫疒殳 愈俞心 ' +
  '炎火火 肿月中 肥月巴 胖月半 脂月旨 胸月匈 脑月囟 肾臣又月 肝月干 肺月市 糖米唐 药艹约 消氵肖 减冫咸 毒龶母 ' +
  '防阝方 抗扌亢 除阝余 祛礻去 杀乂朩 断迷斤 根木艮 预予页 效交攵/交文 ' +
  '最日取/曰取 佳亻圭 强弓虽 优亻尤 低亻氐 极木及 级纟及 国囗玉/口玉 顶丁页 首䒑自 第竹弟 独犭虫 绝纟色 ' +
  '权木又 信亻言 保亻呆 健亻建 稳禾急 赚贝兼 销钅肖 领令页 冠冖元寸 机木几 械木戒 物牛勿 纯纟屯 ';

const ways = new Map<string, string[]>();
for (const entry of PARTS.trim().split(' ')) {
  ways.set(entry.charAt(0), entry.slice(1).split('/'));
}

/** Returns the spellings of a character by its parts. */
export function partsOf(character: string): readonly string[] {
  return ways.get(character) ?? [];
}

/** Returns a map from spellings by parts to characters. */
export function charactersByParts(): Map<string, string> {
  return new Map(
    [...ways].flatMap(([character, spellings]) => spellings.map((parts) => [parts, character] as const)),
  );
}
