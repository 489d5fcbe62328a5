// Loads the page of `claimcheck serve`.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { shippedFile } from '../app/rules/shipped-file.ts';
import { message, UI_LANGUAGES } from '../messages/message.ts';
import type { UiLanguage } from '../messages/languages.ts';
import type { DeskOptions } from './desk-app.ts';

/** Returns the script and style that the build made of `page/`, and the page around them. */
export function deskAssets(fallback: UiLanguage): DeskOptions['assets'] {
  const part = (name: string) =>
    brotliDecompressSync(readFileSync(shippedFile(`desk/${name}.br`))).toString();
  return {
    script: part('main.js'),
    style: part('desk.css'),
    page: (wanted) => {
      const lang = wanted.flatMap((one) => UI_LANGUAGES.filter((ui) => ui === one))[0] ?? fallback;
      return `<!doctype html>
<html lang="${message(lang, 'language', 'tag')}" data-ui="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${message(lang, 'desk', 'title')}</title>
<link rel="stylesheet" href="desk.css">
</head>
<body>
<div id="desk"></div>
<noscript>${message(lang, 'desk', 'needsScript')}</noscript>
<script src="desk.js" defer></script>
</body>
</html>
`;
    },
  };
}
