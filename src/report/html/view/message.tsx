// Shows messages with quotes in them.
import type { ComponentChildren } from 'preact';

/** A message in the report's language, with the quote in its own `lang`. */
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

/** A fix, with the wording that it suggests marked as a quotation. */
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
