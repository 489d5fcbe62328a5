import { RADICALS } from '../characters/radicals.ts';

/**
 * Characters and typographic marks with the plain character that they look or sound like. The left side
 * has no honest use in shop texts, so it is replaced everywhere. Characters with an honest use are
 * handled per word (see `disguise-han.ts`).
 */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('蕞最 朂最 㝡最 樶最 穝最 苐第 㐧第 弌一 壹一 囯国 囶国 囻国 圀国 隹佳 傢家 葯药'),
  // Radicals as characters, such as 疒 and 氵, which are used to write a character in parts.
  ...RADICALS,
  ...pairs('⺮竹'),
  // Letters of phonetic alphabets, small capitals, and letters without their dot.
  ...pairs('ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɡg ɩi ıi ȷj ɾr ʋu ɯw'),
  // Digits in filled and double circles, which NFKC does not fold.
  ...pairs('❶1 ❷2 ❸3 ❹4 ❺5 ❻6 ❼7 ❽8 ❾9 ➀1 ➁2 ➂3 ➃4 ➄5 ➅6 ➆7 ➇8 ➈9 ➊1 ➋2 ➌3 ➍4 ➎5 ➏6 ➐7 ➑8 ➒9'),
  ...pairs('⓵1 ⓶2 ⓷3 ⓸4 ⓹5 ⓺6 ⓻7 ⓼8 ⓽9 ⓿0'),
  ...pairs('\u2018\' \u2019\' \u201b\' `\' \u00b4\' \u201c" \u201d" \u201e" \u00ab" \u00bb"'),
  ...pairs('\u2010- \u2011- \u2012- \u2013- \u2014- \u2015- \u2212-'),
]);

function pairs(list: string): [string, string][] {
  return list.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]);
}
