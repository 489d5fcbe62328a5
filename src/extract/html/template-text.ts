/** What a page's script is still to fill in: `{{price}}`, `{0} left`, `[Details_Tab1]`, `<%= x %>`. */
const TEMPLATE = /\{\{|\{\d{1,2}\}|\$\{|\{%|<%|%[sd]\b.*%[sd]\b|\[\w*_Tab\d\]|\[\[\w|\{[a-z]\w*\}/i;

/** Data that a script is to read, left in an element of the page. */
const DATA = /^\s*(?:\{\s*["'{]|\[\s*[{["'])/;

export function isTemplate(text: string): boolean {
  if (text.length > 60 && DATA.test(text)) return true;
  return (text.includes('{') || text.includes('[') || text.includes('%')) && TEMPLATE.test(text);
}
