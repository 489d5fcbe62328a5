/**
 * Emoji that stand for a character: 高🩸压, 最🐂, 特效💊. Emoji that shops use as ornaments are not listed.
 */
const PICTURES =
  '🩸血 💊药 🐂牛 🐮牛 🈚无 🈶有 🦴骨 🧠脑 🫀心 🫁肺 👀眼 👁眼 🦷牙 👂耳 👃鼻 👄嘴 🦵腿 🦶脚 🐷猪 🐔鸡 🐎马 🍬糖 💰钱 👶婴 🤰孕 🐛虫 🦠菌 🀄中';

const CHARACTERS = new Map(PICTURES.split(' ').map((pair) => split(pair)));

function split(pair: string): [string, string] {
  const length = (pair.codePointAt(0) as number) > 0xffff ? 2 : 1;
  return [pair.slice(0, length), pair.slice(length)];
}

/** Returns the character of an emoji, which is two UTF-16 code units. */
export function characterOfPicture(pair: string): string | undefined {
  return CHARACTERS.get(pair);
}

/** Matches any of the emoji. */
export const PICTURE = new RegExp([...CHARACTERS.keys()].join('|'), 'gu');
