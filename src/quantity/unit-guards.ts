import { digitAt, isAlpha, skipBlanks } from './chars.ts';
import type { Spelling } from './units.ts';

/** A spelling at its place after a number. */
export interface SpelledUnit {
  text: string;
  /** Where the number begins. */
  numberStart: number;
  value: number;
  whole: boolean;
  start: number;
  end: number;
}

/** Characters that make another word of the measure before them: 3支持, 2升级, 100%天然. */
const OTHER_WORD: Record<string, string> = {
  天: '然使窗猫线空花猫赋猫',
  升: '级降温华',
  米: '色粉饭其字老白黄',
  克: '拉隆服',
  尺: '码寸',
  转: '换轴让接盘账发载',
  轉: '換軸讓接盤',
  安: '全装卓心静排',
  瓦: '楞片',
  支: '持付撑',
  只: '要需有能是卖限为',
  件: '事',
  个: '性人税体',
  個: '性人',
  条: '件款纹形码约',
  包: '邮装括含裹退换容',
  对: '比于应',
  台: '式湾阶',
  部: '分位件门落',
  组: '合成装织',
  根: '据本',
  听: '筒力歌',
  抽: '屉取奖绳',
  足: '球够部浴',
  匹: '配',
  管: '理道',
  箱: '包',
  粒: '度子',
  日: '本元用常历',
  周: '边到围',
  年: '轻级货糕',
  份: '额',
  张: '力',
  本: '店品身周月',
  套: '餐装房',
  两: '个件条侧边面种款用者人张只支瓶袋包盒次倍天年月',
  枚: '举',
  卷: '发',
  片: '刻',
  斤: '斤',
  秒: '杀',
  双: '十',
  帕: '子',
  寸: '照',
};

const DATA_SIZES = new Set([8, 16, 32, 64, 128, 256, 512, 1024]);

/** Whether a spelling is the unit of the number before it, and not another word or mark. */
export function isUnitHere(spelling: Spelling, at: SpelledUnit): boolean {
  const { text, end, value } = at;
  const next = text.charAt(end);
  if (OTHER_WORD[spelling.text]?.includes(next || ' ') === true) return false;
  switch (spelling.text) {
    case 'in':
      return isInch(at);
    case '"':
    case '”':
    case '″':
    case "''":
    case '’’':
      return !closesQuotation(at);
    case "'":
    case '’':
    case '′':
      return at.start === at.numberStart + numeralLength(at) && !isAlpha(next.charCodeAt(0));
    case 's':
      return !at.whole || at.start > at.numberStart + numeralLength(at);
    case 'G':
      return DATA_SIZES.has(value) && at.whole;
    case 'K':
      return value >= 1000 && value <= 20000;
    case 'w':
      return next !== '/';
    case 'l':
      return next !== "'" && next !== '’' && !isSideLabel(at);
    case 'H':
    case 'W':
    case 'L':
      return !isSideLabel(at);
    case 'TC':
    case 'threads':
      return value >= 80;
    case '年':
      return !(value >= 1900 && value <= 2100);
    case '日':
      return text[at.numberStart - 1] !== '月';
    case '毫安':
      return true;
    default:
      return true;
  }
}

function numeralLength(at: SpelledUnit): number {
  let end = at.numberStart;
  while (end < at.start && (digitAt(at.text, end) >= 0 || '.,½¼¾/'.includes(at.text.charAt(end)))) end++;
  return end - at.numberStart;
}

/** "13.5 in" and "5 in." but not "3 in stock" or "2-in-1". */
function isInch(at: SpelledUnit): boolean {
  if (at.text[at.end] === '-' || at.text[at.start - 1] === '-') return false;
  const rest = at.text.slice(at.end, at.end + 4);
  return !at.whole || /^\s?(?:$|[x×*,;:)/|]|[WHDL]\b|by\b)/u.test(rest);
}

/** The `"` of `"top 10"`: a quotation is open when the nearest mark before the number opens one. */
function closesQuotation(at: SpelledUnit): boolean {
  const before = at.text.slice(Math.max(0, at.numberStart - 60), at.numberStart);
  if (at.text[at.start] === '”') return before.lastIndexOf('“') > before.lastIndexOf('”');
  const open = before.lastIndexOf('"');
  if (open < 0) return false;
  const outside = before.charAt(open - 1);
  return outside === '' || /[\s([{:=,>]/.test(outside);
}

/** The W of `45L x 28W x 15H` names a side. */
function isSideLabel(at: SpelledUnit): boolean {
  const next = at.text.charAt(skipBlanks(at.text, at.end));
  if (/[x×*]/i.test(next)) return true;
  return /[x×*]\s?$/i.test(at.text.slice(Math.max(0, at.numberStart - 2), at.numberStart));
}
