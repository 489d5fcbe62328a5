/** What XML 1.0 has no place for, lone halves of pairs among it. */
const ILLEGAL =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text for an attribute between double quotes. */
export function xmlAttribute(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"\n\r\t]/g, (char) => ENTITIES[char] ?? '');
}

/** A text for the inside of an element. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>]/g, (char) => ENTITIES[char] ?? '');
}

/** ` name="value"` for each that is defined. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlAttribute(String(value))}"`))
    .join('');
}
