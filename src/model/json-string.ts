/** By UTF-16 code unit: it stands in a JSON string otherwise than as it is, or, half a character, may have to. */
const ESCAPED = new Uint8Array(0x10000);
ESCAPED.fill(1, 0, 0x20);
ESCAPED.fill(1, 0xd800, 0xe000);
for (const mark of '"\\') ESCAPED[mark.charCodeAt(0)] = 1;

/** The same as `JSON.stringify` gives; of short texts, which mostly need no escapes, in half the time. */
export function jsonString(text: string): string {
  const { length } = text;
  // All kinds of strings come here, more than V8 tells apart in one place: it would look the method up each time.
  for (let at = 0; at < length; at += 1)
    if (ESCAPED[String.prototype.charCodeAt.call(text, at)] === 1) return JSON.stringify(text);
  return `"${text}"`;
}
