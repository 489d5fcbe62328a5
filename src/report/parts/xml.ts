// Escapes texts for XML.
/** Characters that XML 1.0 does not allow, such as lone surrogates, and other control characters. */
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

/** Escapes a text for an attribute in double quotes. */
export function xmlAttribute(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"\n\r\t]/g, (char) => ENTITIES[char] ?? '');
}

/** Escapes a text for the content of an element. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>]/g, (char) => ENTITIES[char] ?? '');
}

/** Returns ` name="value"` for each value that is defined. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlAttribute(String(value))}"`))
    .join('');
}
