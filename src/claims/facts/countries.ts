const CODES =
  'AT AU BD BE BG BR CA CH CL CN CO CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IT JP KH KR LK LT LV MA MM MX MY NL NO NZ PE PH PK PL PT RO RS RU SE SG SI SK TH TN TR TW UA US VN ZA'.split(
    ' ',
  );
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'zh', 'ja'];
const ALIASES: Record<string, string> = {
  usa: 'US',
  us: 'US',
  'u.s': 'US',
  'u.s.a': 'US',
  america: 'US',
  'united states of america': 'US',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  großbritannien: 'GB',
  'gran bretaña': 'GB',
  eeuu: 'US',
  'ee. uu': 'US',
  holland: 'NL',
  korea: 'KR',
  'republic of korea': 'KR',
  'czech republic': 'CZ',
  turkey: 'TR',
  'viet nam': 'VN',
  prc: 'CN',
  'p.r.c': 'CN',
  'pr china': 'CN',
  'mainland china': 'CN',
  中国大陆: 'CN',
  国产: 'CN',
  国産: 'JP',
  大陆: 'CN',
  美国: 'US',
  アメリカ: 'US',
  米国: 'US',
  イギリス: 'GB',
  英国: 'GB',
  韩国: 'KR',
  韓国: 'KR',
};
const PROVINCES =
  '北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 陕西 甘肃 青海 宁夏 新疆 西藏 内蒙古';
/** Parts of one country, or not for a listing to settle. */
const SAME: Record<string, string> = { HK: 'CN', TW: 'CN' };

let table: Map<string, string> | undefined;

/** Every name in the table's languages; made when a listing first states two origins. */
function names(): Map<string, string> {
  if (table === undefined) {
    table = new Map(Object.entries(ALIASES));
    for (const language of LANGUAGES) {
      const display = new Intl.DisplayNames([language], { type: 'region' });
      for (const code of CODES) table.set(fold(display.of(code) ?? code), code);
    }
    for (const code of CODES) table.set(code.toLowerCase(), code);
    for (const province of PROVINCES.split(' ')) table.set(province, 'CN');
  }
  return table;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the |(?<![.\s])[.\s]+$/gu, '')
    .trim();
}

/** The ISO code of the country a text names, whole or as its beginning; undefined where it names none that is known. */
export function countryOf(text: string): string | undefined {
  const words = fold(text).split(/[\s,;/(（]+/u);
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    const code = names().get(fold(words.slice(0, length).join(' ')));
    if (code !== undefined) return SAME[code] ?? code;
  }
  return undefined;
}

/** The same for a run of characters without spaces that ends or begins with the name. */
export function countryAt(run: string, side: 'start' | 'end'): string | undefined {
  for (let length = Math.min(8, run.length); length > 1; length -= 1) {
    const code = names().get(side === 'end' ? run.slice(-length) : run.slice(0, length));
    if (code !== undefined) return SAME[code] ?? code;
  }
  return undefined;
}
