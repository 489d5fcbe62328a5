/** … —— 买家 l**8: a name made unreadable. */
const SIGNED =
  /(?:[—–―]{1,2}|(?<![\p{L}\p{N}])-{1,2})\s?(?:\p{L}{1,6}\s)?(?:\p{L}?[*＊]{2,6}[\p{L}\d]{0,2}|\p{L}{1,2}[*＊]\p{L}{1,2})$/u;
/** No signature is longer. */
const LONGEST = 40;

/** Does the text end with the signature of a buyer whose name is masked? */
export function endsWithMaskedName(text: string): boolean {
  return SIGNED.test(text.trimEnd().slice(-LONGEST));
}
