/** Returns a value without case, punctuation, spaces and width: "Wi-Fi 6" → "wifi6". */
export function comparableText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Han}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hangul}/u,
];

/** Whether both texts use exactly the same scripts. 华为 and HUAWEI do not and cannot be compared. */
export function sameScript(a: string, b: string): boolean {
  return (
    SCRIPTS.some((script) => script.test(a) && script.test(b)) &&
    SCRIPTS.every((script) => script.test(a) === script.test(b))
  );
}

/** Whether both texts have letters of one script. */
export function sharesScript(a: string, b: string): boolean {
  return SCRIPTS.some((script) => script.test(a) && script.test(b));
}
