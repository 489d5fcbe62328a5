// Shows a quote in its sentence.
import type { FindingData } from '../data.ts';

/** Maximum number of characters shown before and after the quote, for very long sentences. */
const AROUND = 160;

/** A finding's quote, marked in its sentence. */
export function Sentence({ finding }: { finding: FindingData }) {
  const { context, quote, lang, outcome } = finding;
  if (quote === '' && context === undefined) return null;
  const { text, start, end } = context ?? { text: quote, start: 0, end: quote.length };
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (
    <blockquote lang={lang} class="sentence">
      {before.length > AROUND ? `…${before.slice(-AROUND)}` : before}
      <mark class={outcome}>{text.slice(start, end)}</mark>
      {after.length > AROUND ? `${after.slice(0, AROUND)}…` : after}
    </blockquote>
  );
}
