import { TermMatcher } from '../../text/match/term-matcher.ts';
import { buildTrie } from '../../text/match/term-trie.ts';

/** Names of one kind of thing, by class, in the languages of listings. Words are whole, or beginnings with `*`. */
function wordsByClass(rows: string): [id: string, words: string[]][] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', words = ''] = row.split(':');
      return [id, words.split(',').map((word) => word.trim())];
    });
}

/** A pattern for each class, for words that are patterns themselves. */
function patternsOf(rows: string): [string, RegExp][] {
  return wordsByClass(rows).map(([id, words]) => {
    const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
    const rest = words.filter((word) => !latin.includes(word));
    const whole = latin.map((word) => word.replace('*', '\\p{L}*')).join('|');
    return [id, new RegExp([`(?<!\\p{L})(?:${whole})(?!\\p{L})`, ...rest].join('|'), 'iu')];
  });
}

/** All classes in one pass, for words without patterns. */
function matcherOf(rows: string): { matcher: TermMatcher; ids: string[] } {
  const names = wordsByClass(rows).flatMap(([id, words]) => words.map((word) => ({ id, word })));
  const matcher = new TermMatcher(buildTrie(names.map(({ word }) => word)));
  return { matcher, ids: names.map(({ id }) => id) };
}

const MATERIALS = `
steel:steel,stainless,edelstahl,stahl,acier,inox,acero,acciaio,不锈钢,不銹鋼,钢,ステンレス,スチール
aluminium:alumin*,alu,铝,アルミ
iron:iron,gusseisen,eisen,fonte,hierro,铸铁,鉄,鋳鉄
titanium:titan*,钛,チタン
magnesium:magnesi*,magnésium,镁,マグネシウム
copper:copper,kupfer,cuivre,cobre,brass,messing,laiton,latón,ottone,rame,铜,銅,真鍮
plastic:plastic*,abs,polypropylene,polycarbonate,pvc,kunststoff,plastik,plastique,plástico,plastica,塑料,プラスチック
wood:wood*,oak,walnut,beech,bamboo,pine,holz,eiche,buche,bambus,bois,chêne,bambou,madera,roble,bambú,木,竹
glass:glass,glas,verre,vidrio,cristal,vetro,玻璃,ガラス
ceramic:ceramic*,porcelain,stoneware,keramik,porzellan,céramique,porcelaine,cerámica,porcelana,陶瓷,瓷,陶器,セラミック
leather:leather,cowhide,leder,cuir,piel,cuero,pelle,真皮,牛皮,头层,皮革
silicone:silicone,silikon,siliconas?,硅胶,シリコン
rubber:rubber,gummi,caoutchouc,goma,橡胶,ゴム
cotton:cotton,baumwoll*,coton,algodón,cotone,棉,綿,コットン
linen:linen,flax,leinen,lino,亚麻,リネン
wool:wool,merino,wolle,schurwolle,laine,lana,羊毛,ウール
silk:silk,seide,soie,seda,真丝,蚕丝,シルク
polyester:polyester,poliéster,聚酯,涤纶,ポリエステル
nylon:nylon,polyamid*,poliamida,nailon,锦纶,尼龙,ナイロン
acrylic:acrylic,polyacryl,acrylique,acrílico,腈纶,アクリル
viscose:viscose,viskose,viscosa,rayon,lyocell,粘纤,レーヨン
cashmere:cashmere,kaschmir,cachemire,cachemir,羊绒,カシミヤ
down:goose down,duck down,daunen*,duvet d,plumón,鸭绒,鹅绒,羽绒,ダウン
`;
const COLOURS = `
black:black,schwarz,noir,negro,nero,黑,曜石,ブラック,黒
white:white,weiß,blanc*,blanco,bianco,ivory,白,珍珠,ホワイト
red:red,crimson,burgundy,rot,rouge,bordeaux,rojo,rosso,红,酒红,レッド,赤
blue:blue,navy,marine,blau,bleu,azul,blu,petrol,teal,蓝,ネイビー,ブルー,青,紺
green:green,olive,sage,mint,grün,salbei,vert,verde,绿,松绿,グリーン,緑
khaki:khaki,kaki,caqui,卡其,军绿,カーキ
yellow:yellow,gelb,jaune,amarillo,giallo,黄(?!金),イエロー
orange:orange,naranja,arancione,橙,橘,オレンジ
pink:pink,rose,rosa,rosé,粉,ピンク
purple:purple,violet,lila,violett,morado,viola,紫,パープル
grey:gr[ae]y,slate,graphite,anthracite,charcoal,grau,anthrazit,gris,grigio,灰,グレー
brown:brown,tan,braun,marron,brun,café,marrón,棕,咖啡,褐,ブラウン,茶
beige:beige,cream,creme,crème,crema,sand,米白,米色,杏,ベージュ
silver:silver,steel,silber,argent,plateado,银,シルバー
gold:gold*,golden,doré,dorado,金,ゴールド
`;

let materials: { matcher: TermMatcher; ids: string[] } | undefined;
let colours: [string, RegExp][] | undefined;

/** The classes of material that a text names. */
export function materialsIn(text: string): Set<string> {
  const found = new Set<string>();
  const { matcher, ids } = (materials ??= matcherOf(MATERIALS));
  matcher.scan(text.toLowerCase(), (term) => found.add(ids[term] as string));
  return found;
}

/** The colours that a text names. */
export function coloursIn(text: string): Set<string> {
  colours ??= patternsOf(COLOURS);
  return classes(colours, text);
}

function classes(list: readonly [string, RegExp][], text: string): Set<string> {
  return new Set(list.flatMap(([id, pattern]) => (pattern.test(text) ? [id] : [])));
}

export function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}
