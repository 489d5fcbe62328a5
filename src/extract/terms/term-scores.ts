// Scores sentences with the shipped model of policy wordings.
import sentenceTerms from '../../text/terms/sentence-terms.json' with { type: 'json' };
import {
  STATED_LABELS,
  TERM_LABELS,
  type StatedLabel,
  type TermLabel,
} from '../../text/terms/term-labels.ts';
import type { TermText } from '../../text/terms/term-features.ts';
import { TermModel } from '../../text/terms/term-model.ts';
import { linkTerms } from './link-terms.ts';
import { hintsOf } from './term-hints.ts';

let model: TermModel<TermLabel> | undefined;

/** Added to the score of a label if the sentence has one of its known wordings. */
const KNOWN_FORM = 3.5;

/** If returns beat delivery by this margin, delivery is dropped. */
const FAR = 1.5;

const AT = Object.fromEntries(TERM_LABELS.map((label, at) => [label, at])) as Record<TermLabel, number>;

/**
 * Returns a score for each label; above 0 the sentence states that term. The next call overwrites the array.
 */
export function termScores(sentence: TermText): Float64Array {
  const scores = (model ??= new TermModel(sentenceTerms, TERM_LABELS)).score(sentence);
  for (let bit = 0; bit < 3; bit++) if (sentence.hints & (1 << bit)) scores[bit]! += KNOWN_FORM;
  // “You pay the postage for returning it” is about returns, not about delivery.
  const isKnown = (sentence.hints & (1 << AT.delivery)) !== 0;
  if (!isKnown && scores[AT.returns]! > Math.max(0, scores[AT.delivery]! + FAR)) scores[AT.delivery] = -FAR;
  return scores;
}

/** The scores of a text without a heading. */
export const textScores = (text: string, hints = hintsOf(text)): Float64Array =>
  termScores({ text, heading: '', linked: false, hints });

export const scoreAt = (scores: Float64Array, label: TermLabel): number => scores[AT[label]]!;

/**
 * A false “missing” costs more than a miss. So a term counts as stated at a lower score, and at a still lower one if
 * the heading names it. The other labels have low bars in the model.
 */
const MAY_STATE = -0.7;
const UNDER_ITS_NAME = -2.5;
const OF_SALE: ReadonlySet<TermLabel> = new Set(['returns', 'warranty', 'delivery']);

/** Returns the terms that a sentence with these scores states. */
export const statedIn = (scores: Float64Array, heading: string): TermLabel[] =>
  STATED_LABELS.filter((label) => isStated(scores, label, heading));

function isStated(scores: Float64Array, label: StatedLabel, heading: string): boolean {
  const score = scoreAt(scores, label);
  if (score > 0 || score <= UNDER_ITS_NAME || !OF_SALE.has(label)) return score > 0;
  return score > MAY_STATE || (heading !== '' && linkTerms(heading, '').includes(label));
}

const LANGUAGES: ReadonlySet<string> = new Set(sentenceTerms.languages);

/** Returns true if the model was trained on this language. */
export const knowsTermsOf = (lang: string): boolean => LANGUAGES.has(lang);
