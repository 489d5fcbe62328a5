// Signs for outcomes.
import type { Outcome, Severity } from '../../../model/rule/outcome.ts';
import { useView } from './context.ts';

export type Sign = Extract<Outcome, 'violation' | 'review' | 'error'> | 'clean';

const GLYPHS: Record<Sign, string> = { violation: '✗', review: '?', error: '!', clean: '✓' };

/** An outcome as sign, word and colour, each of which suffices. */
export function OutcomeBadge({ outcome, severity }: { outcome: Sign; severity?: Severity }) {
  const { t } = useView();
  return (
    <span class={`badge ${outcome}`}>
      <span aria-hidden="true" class="glyph">
        {GLYPHS[outcome]}
      </span>
      {t(outcome)}
      {severity === undefined ? null : <span class="severity"> · {t(severity)}</span>}
    </span>
  );
}
