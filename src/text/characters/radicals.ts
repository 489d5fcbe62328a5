/**
 * Pairs of a radical, as PDF files write it, and its character, from Unicode's
 * EquivalentUnifiedIdeograph.
 */
const PAIRS = [
  ...'⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
];

/** Characters by radical. Those of two code units are left out, so that offsets stay valid. */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((radical, at) => {
    const character = PAIRS[at + 1] as string;
    return at % 2 === 0 && character.length === 1 ? [[radical, character] as const] : [];
  }),
);

/** Replaces radicals by characters: ⽂⾎⻅ → 文血见. Offsets stay valid. */
export function foldRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (radical) => {
    const folded = RADICALS.get(radical) ?? radical.normalize('NFKC');
    return folded.length === 1 ? folded : radical;
  });
}
