/** Letters with a mark: a text of the tables is told from one that stands in the code. */
const MARKED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [
      letter,
      [...'àḃćḋéḟǵĥíĵḱĺḿńóṕɋŕśťúṽẃẋýź'][at] ?? letter,
    ]),
  ),
  ...Object.fromEntries(
    [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, at) => [
      letter,
      [...'ÀḂĆḊÉḞǴĤÍĴḰĹḾŃÓṔɊŔŚŤÚṼẂẊÝŹ'][at] ?? letter,
    ]),
  ),
};

/** “{n} rules” as “⟦{n} ŕúĺéś⟧”: what is filled in stays, and marks of punctuation stay bare. */
export function pseudo(text: string): string {
  const marked = text.replace(/\{\w+\}|[A-Za-z]/g, (part) => MARKED[part] ?? part);
  return /[A-Za-z]/.test(text.replace(/\{\w+\}/g, '')) ? `⟦${marked}⟧` : marked;
}

export function pseudoTable<T extends Record<string, Record<string, string>>>(table: T): T {
  const sections = Object.entries(table).map(([section, texts]) => [
    section,
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, pseudo(text)])),
  ]);
  return Object.fromEntries(sections) as T;
}

/** Options, placeholders, ids and code are written the same in every language. */
const CODE =
  /^::\w+ .*?::|,"[0-9a-f]+",(?:"[0-9a-f]+")?,(?=,)|&\w+;|^.*,fingerprint,sha256,fetchedAt,field,place\r?$|<(style|script)\b[^]*?<\/\1>|--[a-z][a-z-]*|<[^<>\n]*>|\[[a-z]+\]|\b[a-z-]+\/[a-z0-9-]+\b|"[a-z]+"|`[^`]*`/gm;

/** Words of plain letters in what was printed, but for code and `names`. Abbreviations in capitals are no words. */
export function plainWords(printed: string, names: ReadonlySet<string>): string[] {
  const words = printed.replace(CODE, ' ').match(/[A-Za-z]{2,}/g) ?? [];
  return words.filter((word) => !names.has(word) && word !== word.toUpperCase());
}
