// Tells traditional from simplified Chinese.
import { fold } from '../fold/fold.ts';

const HAN = /\p{Script=Han}/gu;
/** At least this share of the characters of a traditional text has a simplified form: 營, 養, 標. */
const SHARE = 0.1;
const FEWEST = 3;

/** Returns true if a text is in traditional Chinese. Simplified texts hold at most a few such characters. */
export function isTraditional(text: string): boolean {
  const characters = text.match(HAN) ?? [];
  const changed = characters.filter((one) => fold(one.charCodeAt(0)) !== one.charCodeAt(0)).length;
  return changed >= FEWEST && changed >= SHARE * characters.length;
}
