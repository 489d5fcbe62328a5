/** A value without what writing adds to it: case, marks, spaces, width. */
export function plain(text: string): string {
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

/** Are both written in one script? 华为 and HUAWEI are not to be compared. */
export function sameScript(a: string, b: string): boolean {
  return (
    SCRIPTS.some((script) => script.test(a) && script.test(b)) &&
    SCRIPTS.every((script) => script.test(a) === script.test(b))
  );
}

/** Is there a script that both have letters of? */
export function sharesScript(a: string, b: string): boolean {
  return SCRIPTS.some((script) => script.test(a) && script.test(b));
}
