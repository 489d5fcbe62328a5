import type { ComponentChildren } from 'preact';

/** A sentence of the report's own with the listing's words in it, each part in its language. */
export function MessageText({ text, quote, lang }: { text: string; quote: string; lang: string }) {
  const at = quote === '' ? -1 : text.indexOf(quote);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <span lang={lang}>{quote}</span>
      {text.slice(at + quote.length)}
    </>
  );
}

/** Advice, with the wording it suggests set apart. */
export function FixText({ text }: { text: string }) {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { index, 0: whole } of text.matchAll(/“[^”]{2,4000}”/g)) {
    parts.push(text.slice(from, index), <q class="suggestion">{whole.slice(1, -1)}</q>);
    from = index + whole.length;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
