import sentenceTerms from '../../text/terms/sentence-terms.json' with { type: 'json' };
import { TERM_LABELS, type TermLabel } from '../../text/terms/term-labels.ts';
import type { TermText } from '../../text/terms/term-features.ts';
import { TermModel } from '../../text/terms/term-model.ts';

let model: TermModel<TermLabel> | undefined;

/** What a known form of words adds: the model must speak against it for the sentence not to count. */
const KNOWN_FORM = 2.5;

/** So much surer a term drives another out of its sentence. */
const FAR = 1.5;

const AT = Object.fromEntries(TERM_LABELS.map((label, at) => [label, at])) as Record<TermLabel, number>;

/** How surely a sentence states each term; above 0 it does. The array is used again by the next call. */
export function termScores(sentence: TermText): Float64Array {
  const scores = (model ??= new TermModel(sentenceTerms, TERM_LABELS)).score(sentence);
  for (let bit = 0; bit < 3; bit++) if (sentence.hints & (1 << bit)) scores[bit]! += KNOWN_FORM;
  // “You pay the postage for returning it” is about returns, not about delivery.
  const isKnown = (sentence.hints & (1 << AT.delivery)) !== 0;
  if (!isKnown && scores[AT.returns]! > Math.max(0, scores[AT.delivery]! + FAR)) scores[AT.delivery] = -FAR;
  return scores;
}

export const scoreAt = (scores: Float64Array, label: TermLabel): number => scores[AT[label]]!;

const LANGUAGES: ReadonlySet<string> = new Set(sentenceTerms.languages);

/** Did the model learn how shops word terms in this language? */
export const knowsTermsOf = (lang: string): boolean => LANGUAGES.has(lang);
