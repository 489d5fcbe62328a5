/** Matches a signature with a masked name: … —— 买家 l**8. */
const SIGNED =
  /(?:[—–―]{1,2}|(?<![\p{L}\p{N}])-{1,2})\s?(?:\p{L}{1,6}\s)?(?:\p{L}?[*＊]{2,6}[\p{L}\d]{0,2}|\p{L}{1,2}[*＊]\p{L}{1,2})$/u;
/** Limit of characters of a signature. */
const LONGEST = 40;

/** Whether the text ends with a buyer's signature whose name is masked. */
export function endsWithMaskedName(text: string): boolean {
  return SIGNED.test(text.trimEnd().slice(-LONGEST));
}
