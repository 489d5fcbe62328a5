// The HTML around the content of a report.
import type { UiLanguage } from '../../messages/languages.ts';
import type { Assets } from './assets.ts';
import { message } from '../../messages/message.ts';

/** Returns the content security policy: only the file's own script and style may run, by their hashes. */
function policy({ hashes }: Assets): string {
  return [
    "default-src 'none'",
    `script-src '${hashes.script}'`,
    `style-src '${hashes.style}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** Returns the page up to its content. */
export function pageHead(title: string, lang: UiLanguage, assets: Assets): string {
  return `<!doctype html>
<html lang="${message(lang, 'language', 'tag')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${assets.style}</style>
</head>
<body>
<div id="report">`;
}

/** The part between the content and the data; `pageTail` follows the data. */
export const DATA_HEAD = '</div>\n<script type="application/json" id="data">';

export function pageTail(assets: Assets): string {
  return `</script>\n<script>${assets.script}</script>\n</body>\n</html>\n`;
}

/** Escapes JSON so that it cannot end its script element or open a comment in it. */
export function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('##', '#\\u0023');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
