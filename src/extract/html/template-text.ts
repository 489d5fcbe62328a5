/** What a page's script is still to fill in: `{{price}}`, `{0} left`, `[Details_Tab1]`, `<%= x %>`. */
const TEMPLATE = /\{\{|\{\d{1,2}\}|\$\{|\{%|<%|%[sd]\b.*%[sd]\b|\[\w*_Tab\d\]|\[\[\w|\{[a-z]\w*\}/i;

export function isTemplate(text: string): boolean {
  return (text.includes('{') || text.includes('[') || text.includes('%')) && TEMPLATE.test(text);
}
