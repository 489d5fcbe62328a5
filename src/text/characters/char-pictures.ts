/** Pictures that stand for a character: 高🩸压, 最🐂, 特效💊. Those that shops set between words as ornaments are not listed. */
const PICTURES =
  '🩸血 💊药 🐂牛 🐮牛 🈚无 🈶有 🦴骨 🧠脑 🫀心 🫁肺 👀眼 👁眼 🦷牙 👂耳 👃鼻 👄嘴 🦵腿 🦶脚 🐷猪 🐔鸡 🐎马 🍬糖 💰钱 👶婴 🤰孕 🐛虫 🦠菌 🀄中';

const CHARACTERS = new Map(PICTURES.split(' ').map((pair) => split(pair)));

function split(pair: string): [string, string] {
  const length = (pair.codePointAt(0) as number) > 0xffff ? 2 : 1;
  return [pair.slice(0, length), pair.slice(length)];
}

/** What a picture of two code units stands for. */
export function characterOfPicture(pair: string): string | undefined {
  return CHARACTERS.get(pair);
}

/** All of them, as a pattern. */
export const PICTURE = new RegExp([...CHARACTERS.keys()].join('|'), 'gu');
