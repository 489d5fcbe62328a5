// Creates candidates of a fact: a value with its evidence, and clues for the ranker.
import type { Evidence, EvidenceSource } from '../../model/listing/evidence.ts';
import { textOf, type Page, type PageElement } from '../html/page.ts';
import { flat } from '../../text/memory/detach-string.ts';
import type { Candidate, Ranked } from '../rank/candidate.ts';
import type { Literal } from '../structured/item.ts';
import { S } from '../words/signals.ts';
import { stateClues, type StateValue } from '../structured/state-values.ts';
import type { PageContext } from './context.ts';

const MAX_KEPT = 16;
const NONE: readonly string[] = [];

/** Creates a candidate from visible text. Reports show `reasons`; the ranker weighs `reasons` and `clues`. */
export function visibleCandidate<T>(
  page: Page,
  value: T,
  { block, start, end }: { block: number; start: number; end: number },
  reasons: readonly string[] = NONE,
  clues: readonly string[] = NONE,
): Candidate<T> {
  const quote = flat(page.blocks[block]!.text.slice(start, end));
  const kept = flatValue(value);
  const evidence = { quote, value: kept, block, start, end, reasons: [...reasons] };
  return { value: kept, evidence: { source: 'visible', ...evidence }, clues };
}

/** Creates a candidate whose value is the text of a block from `start` on. */
export function textCandidate(
  page: Page,
  value: string,
  block: number,
  start: number,
  reasons: readonly string[] = NONE,
  clues: readonly string[] = NONE,
): Candidate<string> {
  return visibleCandidate(page, value, { block, start, end: start + value.length }, reasons, clues);
}

function flatValue<T>(value: T): T {
  return typeof value === 'string' ? (flat(value) as T & string) : value;
}

/** Creates a candidate from the source: markup, a meta element, a script or an attribute. */
export function sourceCandidate<T>(
  page: Page,
  value: T,
  literal: Literal,
  source: EvidenceSource,
  reasons: readonly string[] = NONE,
  clues: readonly string[] = NONE,
): Candidate<T> {
  const kept = flatValue(value);
  const evidence: Evidence = { source, quote: flat(literal.text), value: kept, reasons: [...reasons] };
  const stretch = page.html.slice(literal.from, Math.min(literal.to, literal.from + 300_000));
  const at = literal.text === '' ? -1 : stretch.indexOf(literal.text);
  if (at !== -1) {
    evidence.start = literal.from + at;
    evidence.end = evidence.start + literal.text.length;
  }
  return { value: kept, evidence, clues };
}

/**
 * Returns a literal for text in an element's attribute. It is searched in 4000 characters from its start tag.
 */
export function attributeLiteral({ startIndex: from }: PageElement, text: string): Literal {
  return { text, from, to: from + 4000 };
}

/** Returns a candidate if the block contains the text; an empty array otherwise. */
export function blockCandidates(
  page: Page,
  block: number,
  text: string,
  reasons: readonly string[] = NONE,
  clues: readonly string[] = NONE,
): Candidate<string>[] {
  const start = text === '' ? -1 : (page.blocks[block]?.text.indexOf(text) ?? -1);
  return start < 0 ? [] : [textCandidate(page, text, block, start, reasons, clues)];
}

/**
 * Returns candidates from script data whose key matches, such as "sellerName". `read` parses or rejects a
 * value.
 */
export function scriptCandidates<T>(
  { page, state }: Pick<PageContext, 'page' | 'state'>,
  key: RegExp,
  read: (text: string) => T | undefined,
  cluesOf: (value: StateValue) => readonly string[] = () => NONE,
): Candidate<T>[] {
  return state.flatMap((one) => {
    const value = key.test(one.key) ? read(one.text) : undefined;
    return value === undefined
      ? []
      : [sourceCandidate(page, value, one, 'script', NONE, [...stateClues(one), ...cluesOf(one)])];
  });
}

/** Returns candidates from the meta elements of these names. `read` parses or rejects a value. */
export function metaCandidates<T>(
  { page, head }: Pick<PageContext, 'page' | 'head'>,
  names: readonly string[],
  read: (text: string) => T | undefined,
  clues: readonly string[] = NONE,
): Candidate<T>[] {
  return names.flatMap((name) => {
    const literal = head.meta.get(name);
    const value = literal && read(literal.text);
    return value === undefined ? [] : [sourceCandidate(page, value, literal!, 'meta', [name], clues)];
  });
}

const OUTSIDE = S.related | S.footer | S.nav;

/**
 * Returns candidates from elements with a matching `itemprop`. Their item may be missing or closed too early.
 */
export function itempropCandidates<T>(
  page: Page,
  property: RegExp,
  read: (text: string) => T | undefined,
  cluesOf: (name: string, text: string) => readonly string[] = () => NONE,
): Candidate<T>[] {
  return page.withSignals.flatMap((element) => {
    if (!(element.signals & S.markup) || element.inherited & OUTSIDE) return [];
    const { itemprop, content, href } = element.attribs;
    if (itemprop === undefined || !property.test(itemprop)) return [];
    const text = (content ?? href ?? textOf(page, element, 60)).trim();
    const value = text === '' ? undefined : read(text);
    return value === undefined
      ? []
      : [
          sourceCandidate(
            page,
            value,
            attributeLiteral(element, text),
            'microdata',
            ['itemprop'],
            cluesOf(itemprop, text),
          ),
        ];
  });
}

/** Returns the candidate with further clues. */
export const withClues = <T>(one: Candidate<T>, ...clues: readonly string[]): Candidate<T> => ({
  ...one,
  clues: [...one.clues, ...clues],
});

/** Returns the value of the first candidate with the evidence of all of them. */
export function mergeCandidates<T>(candidates: readonly Candidate<T>[]): Ranked<T> | undefined {
  const [best] = candidates;
  return (
    best && { value: best.value, evidence: candidates.slice(0, MAX_KEPT).map(({ evidence }) => evidence) }
  );
}

/** A candidate of a field without a ranker, with a hand-made score. */
export type Scored<T> = Candidate<T> & { score: number };

/** Returns the candidate with the highest score. */
export const best = <T>(candidates: readonly Scored<T>[]) =>
  mergeCandidates([...candidates].sort((a, b) => b.score - a.score));
