// Decides whether a text can be the name of a brand.

/** Two letters or digits. A single letter is a link in an alphabetic list of brands. */
const HAS_TWO = /[\p{L}\p{N}].*[\p{L}\p{N}]/u;

/** Returns false for placeholders, slogans, addresses and whole sentences: "N/A", "Follow us". */
export function isBrandName(text: string): boolean {
  if (
    !HAS_TWO.test(text) ||
    text.length > 50 ||
    /[${}<>[\]【】|:]|%\w+%|\((?:author|autor|auteur|editor|illustrator|artist)|^follow\b|^(?:n\/?a|none|null|true|false|yes|no|default|all|shop|store|home|products?|items?|undefined|unknown|unbranded|no brand|brand|generic|other|others|其他|其它|无|无品牌|does not apply|-+|\d{1,3})$/i.test(
      text,
    )
  )
    return false;
  if (/^https?:|www\./i.test(text)) return false;
  return text.split(/\s+/).length <= 6;
}
