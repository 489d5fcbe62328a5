// Tells traditional from simplified Chinese.
import { fold } from '../fold/fold.ts';

const HAN = /\p{Script=Han}/gu;
/** At least this share of the characters of a traditional text has a simplified form: 營, 養, 標. */
const SHARE = 0.1;
const FEWEST = 3;
const KANA = /[\u3041-\u30ff]/gu;
/** A Chinese text has at most this many kana for each of its characters: 優の良品. */
const FEW_KANA = 0.1;

/** Returns true if a text is in traditional Chinese. Simplified texts hold at most a few such characters. */
export function isTraditional(text: string): boolean {
  const characters = text.match(HAN) ?? [];
  if ((text.match(KANA)?.length ?? 0) > FEW_KANA * characters.length) return false;
  const changed = characters.filter((one) => fold(one.charCodeAt(0)) !== one.charCodeAt(0)).length;
  return changed >= FEWEST && changed >= SHARE * characters.length;
}
