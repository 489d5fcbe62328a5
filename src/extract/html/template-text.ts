// Recognises text that is a script's template or data.

/** Placeholders for a script: `{{price}}`, `{0} left`, `[Details_Tab1]`, `<%= x %>`. */
const TEMPLATE = /\{\{|\{\d{1,2}\}|\$\{|\{%|<%|%[sd]\b.*%[sd]\b|\[\w*_Tab\d\]|\[\[\w|\{[a-z]\w*\}/i;

/** JSON data for a script inside a visible element. */
const DATA = /^\s*(?:\{\s*["'{]|\[\s*[{["'])/;

/** Returns true for a text that is no statement of the page. */
export function isTemplate(text: string): boolean {
  if (text.length > 60 && DATA.test(text)) return true;
  return (text.includes('{') || text.includes('[') || text.includes('%')) && TEMPLATE.test(text);
}
