// Rules out spellings that are no unit where they stand: 3支持, "3 in stock", "%2C", "2-in-1".

import type { Spelling } from './units.ts';

/** A unit's spelling after a number, with offsets of both. */
export interface SpelledUnit {
  text: string;
  /** Offset where the number begins. */
  numberStart: number;
  value: number;
  whole: boolean;
  numberEnd: number;
  start: number;
  end: number;
}

/** Characters that turn the unit before them into another word: 3支持, 2升级, 100%天然. */
const OTHER_WORD: Record<string, string> = {
  天: '然使窗猫线空花赋',
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
  对: '比于应一1',
  台: '式湾阶',
  部: '分位件门落队曲',
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
  年: '轻级货糕代',
  份: '额',
  张: '力',
  本: '店品身周月',
  套: '餐装房',
  两: '个件条侧边面种款用者人张只支瓶袋包盒次倍天年月',
  兩: '個件條側邊面種款用者人張隻支瓶袋包盒次倍天年月',
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
      return (
        isLengthMark(at) && !/^\s?(?:,\s?"|[}\]])/.test(text.slice(end, end + 3)) && !closesQuotation(at)
      );
    case "'":
    case '’':
    case '′':
      return isLengthMark(at) && !/^-?\p{L}/u.test(text.slice(end, end + 2));
    case 's':
      return !at.whole || !touchesNumber(at);
    case 'G':
      return DATA_SIZES.has(value) && at.whole;
    case 'K':
      return value >= 1000 && value <= 20000;
    case '%':
      // "%2C" is part of a URL.
      return !/^(?:\d[\dA-F]|[A-F]\d)/.test(text.slice(end, end + 2));
    case 'g':
      return !isNetwork(at);
    case 'PA':
      return value >= 100;
    case 'w':
    case 'V':
      return next !== '/';
    case 'A':
      return !/^\.\p{L}/u.test(text.slice(end, end + 2));
    case 'l':
      return next !== "'" && next !== '’' && !isSideLabel(at);
    case 'H':
      return !isSideLabel(at) && value <= 120;
    case 'W':
    case 'L':
      return !isSideLabel(at) && !/^-\d\d/.test(text.slice(end, end + 3));
    case 'TC':
      return value >= 80;
    case '年':
      return (
        value < 1000 &&
        !/(?:平成|令和|昭和)$/.test(text.slice(Math.max(0, at.numberStart - 2), at.numberStart))
      );
    case 'ct':
    case 'ct.':
    case 'CT':
    case 'Ct':
      return at.whole === (spelling.unit.dimension === 'count');
    case '日':
      return text[at.numberStart - 1] !== '月';
    case '圈口':
      return value >= SMALLEST_BANGLE && value <= LARGEST_BANGLE;
    case '毫安':
      return isCharge(at) === (spelling.unit.dimension === 'charge');
    default:
      return true;
  }
}

/** Inner widths of bangles in millimetres: 58圈口. */
const SMALLEST_BANGLE = 40;
const LARGEST_BANGLE = 80;

/** From here on, 毫安 is short for 毫安时: few chargers give as much, and they say what it is. */
const LEAST_CHARGE = 1000;
const MAGNITUDE = /[万萬千]/;
/** Before a current: 输出电流2000毫安, 5V 2000毫安. */
const CURRENT = /(?:电流|電流|输出|輸出|输入|輸入|充电器|充電器|适配器|[\d]\s?[Vv伏])[^，。；;\n]{0,6}$/;

/** Whether 毫安 means a charge, as of a power bank with 20000毫安, and no current. */
function isCharge({ text, value, numberStart, numberEnd, start }: SpelledUnit): boolean {
  if (value < LEAST_CHARGE && !MAGNITUDE.test(text.slice(numberEnd, start))) return false;
  return !CURRENT.test(text.slice(Math.max(0, numberStart - 12), numberStart));
}

/** Whether a quote mark means inches or feet: it must touch a number below 1000. */
function isLengthMark(at: SpelledUnit): boolean {
  return touchesNumber(at) && at.value < 1000;
}

function touchesNumber(at: SpelledUnit): boolean {
  return at.start === at.numberEnd;
}

/** Whether "in" means inches: "13.5 in" and "5 in."; not "3 in stock" or "2-in-1". */
function isInch(at: SpelledUnit): boolean {
  if (at.text[at.end] === '-' || at.text[at.start - 1] === '-') return false;
  const rest = at.text.slice(at.end, at.end + 4);
  return !at.whole || /^\s?(?:$|[x×*,;:)/|]|[WHDL]\b|by\b)/u.test(rest);
}

/**
 * Whether a `"` closes a quotation, as in `"top 10"`: the nearest quote mark before the number opens one.
 */
function closesQuotation(at: SpelledUnit): boolean {
  const before = at.text.slice(Math.max(0, at.numberStart - 60), at.numberStart);
  if (at.text[at.start] === '”') return before.lastIndexOf('“') > before.lastIndexOf('”');
  const open = before.lastIndexOf('"');
  if (open < 0) return false;
  const outside = before.charAt(open - 1);
  return outside === '' || /[\s([{:=,>]/.test(outside);
}

/** Whether "g" means a mobile network (4g手机) and not grams (5g装). */
function isNetwork(at: SpelledUnit): boolean {
  if (at.value > 5 || !at.whole || !touchesNumber(at)) return false;
  return (
    /^[\p{Script=Han}]/u.test(at.text.charAt(at.end)) &&
    !'装袋包盒瓶罐支每左以'.includes(at.text.charAt(at.end))
  );
}

/** Whether a letter names a side: the W of `45L x 28W x 15H`. */
function isSideLabel(at: SpelledUnit): boolean {
  if (/^\s?[x×*]\s?[\d.,]{1,6}\s?[WHDL]\b/i.test(at.text.slice(at.end, at.end + 12))) return true;
  return /[WHDL]\s?[x×*]\s?$/i.test(at.text.slice(Math.max(0, at.numberStart - 4), at.numberStart));
}
